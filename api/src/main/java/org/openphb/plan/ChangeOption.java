package org.openphb.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.openphb.budget.Budget;
import org.openphb.web.BadForm;

/** Who holds the money of a plan item, from a day on, and why. */
public record ChangeOption(
        @NotNull(message = "Choose who holds the money") ManagementOption option,

        @NotNull(message = "Enter the day from which it changes")
        LocalDate fromDay,

        @NotBlank(message = "Write why it changes, in words the person can use")
        @Size(max = 5000, message = "Write at most 5,000 letters")
        String reason) {
    /** @throws BadForm for a day that is over, or not in the budget */
    void requireFit(Budget budget, LocalDate today) {
        if (fromDay.isBefore(today)) {
            throw new BadForm("fromDay", "The day must be today or later");
        }
        if (!budget.period.holds(fromDay)) {
            throw new BadForm("fromDay", "The budget does not run on this day");
        }
    }
}
