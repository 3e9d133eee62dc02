package org.openphb.budget;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.openphb.web.BadForm;

/**
 * What of a budget is to be otherwise, and why.
 *
 * @param name absent, as the next two: it stays
 * @param sharesFrom the day from which these shares count; those before it stay
 */
public record AmendBudget(
        @Size(max = 120, message = "Write the name in at most 120 letters")
        String name,

        LocalDate lastDay,
        LocalDate sharesFrom,

        @Size(max = 10, message = "At most 10 funders")
        List<@Valid @NotNull(message = "A funder is missing") PayShare> shares,

        @NotBlank(message = "Write why") @Size(max = 500, message = "Write at most 500 letters")
        String reason) {
    /** Without white space around words. @throws BadForm */
    AmendBudget whole() {
        if (name == null && lastDay == null && shares == null) {
            throw new BadForm("name", "Change something");
        }
        if (name != null && name.isBlank()) {
            throw new BadForm("name", "Give the budget a name");
        }
        if ((shares == null) != (sharesFrom == null)) {
            throw new BadForm("sharesFrom", "Enter the day from which these shares count");
        }
        if (shares != null) {
            PayShare.requireWhole(shares);
        }
        return new AmendBudget(name == null ? null : name.strip(), lastDay, sharesFrom, shares, reason.strip());
    }
}
