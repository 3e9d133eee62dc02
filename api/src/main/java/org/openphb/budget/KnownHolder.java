package org.openphb.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.openphb.money.Period;
import org.openphb.people.Holder;

/**
 * A holder as staff find them, to open a budget for them.
 *
 * @param budgets those there are, newest first
 */
public record KnownHolder(UUID id, String name, String nhsNumber, LocalDate dateOfBirth, List<KnownBudget> budgets) {
    /** One of a holder's budgets. */
    public record KnownBudget(UUID id, String name, Cohort cohort, Period period, Stage stage) {
        static KnownBudget of(Budget budget, LocalDate today) {
            return new KnownBudget(
                    budget.id,
                    budget.name,
                    budget.cohort,
                    budget.period,
                    budget.progressOn(today).stage());
        }
    }

    static KnownHolder of(Holder holder, LocalDate today) {
        return new KnownHolder(
                holder.id,
                holder.name,
                holder.nhsNumber,
                holder.dateOfBirth,
                Opening.budgetsOf(holder).stream()
                        .map(budget -> KnownBudget.of(budget, today))
                        .toList());
    }
}
