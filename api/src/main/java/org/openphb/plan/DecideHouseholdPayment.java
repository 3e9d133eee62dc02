package org.openphb.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.openphb.budget.Budget;
import org.openphb.web.BadForm;

/**
 * Somebody in the same home may be paid.
 *
 * @param payee the name, as the plan item has it
 * @param planItem the lasting id of the item; without it, any
 * @param reason why it is necessary: what nobody else can do
 * @param lastDay without it, to the end of the budget
 * @param conditions what has to be kept to
 */
public record DecideHouseholdPayment(
        @NotBlank(message = "Enter who is paid") @Size(max = 200, message = "Write at most 200 letters")
        String payee,

        UUID planItem,

        @NotBlank(message = "Write why it is necessary") @Size(max = 5000, message = "Write at most 5,000 letters")
        String reason,

        @NotNull(message = "Enter the first day") LocalDate firstDay,
        LocalDate lastDay,

        @Size(max = 2000, message = "Write at most 2,000 letters")
        String conditions) {

    /** @throws BadForm for what does not fit the budget */
    void requireFits(Budget budget) {
        if (!budget.period.holds(firstDay)) {
            throw new BadForm("firstDay", "Choose a day in the budget");
        }
        if (lastDay != null && (lastDay.isBefore(firstDay) || !budget.period.holds(lastDay))) {
            throw new BadForm("lastDay", "Choose a day in the budget, not before the first day");
        }
        if (planItem != null && PlanItem.everOf(budget).stream().noneMatch(item -> item.line.equals(planItem))) {
            throw new BadForm("planItem", "Choose from the plan");
        }
    }
}
