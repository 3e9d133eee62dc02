package org.openphb.budget;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.openphb.money.Period;
import org.openphb.web.BadForm;

/**
 * A new budget, on which nothing is agreed yet.
 *
 * @param contact of the staff, and not only to lead
 * @param cover absent while nobody covers
 */
public record OpenBudget(
        @NotBlank(message = "Give the budget a name")
        @Size(max = 120, message = "Write the name in at most 120 letters")
        String name,

        @NotNull(message = "Choose why there is a budget") Cohort cohort,

        @NotNull(message = "Enter the first day") LocalDate firstDay,
        @NotNull(message = "Enter the last day") LocalDate lastDay,
        @NotNull(message = "Choose the contact") UUID contact,

        @NotEmpty(message = "Say who pays") @Size(max = 10, message = "At most 10 funders")
        List<@Valid @NotNull(message = "A funder is missing") PayShare> shares,

        @Valid Cover cover) {
    private static final int FAR_YEARS = 5;

    /** Who has the work while the contact is away. */
    public record Cover(
            @NotNull(message = "Choose who covers") UUID person,
            @NotNull(message = "Enter the first day away") LocalDate firstDay,
            @NotNull(message = "Enter the last day away") LocalDate lastDay) {}

    Period period() {
        return new Period(firstDay, lastDay);
    }

    /** @throws BadForm */
    void requireWhole(LocalDate today) {
        if (firstDay.isBefore(today.minusYears(FAR_YEARS)) || firstDay.isAfter(today.plusYears(FAR_YEARS))) {
            throw new BadForm("firstDay", "Check the year of the first day");
        }
        if (lastDay.isBefore(firstDay)) {
            throw new BadForm("lastDay", "The last day must be the first day or later");
        }
        requireNear(lastDay, firstDay);
        PayShare.requireWhole(shares);
        if (cover != null && cover.person.equals(contact)) {
            throw new BadForm("cover.person", "Choose somebody else than the contact");
        }
        if (cover != null && cover.firstDay.isBefore(today)) {
            throw new BadForm("cover.firstDay", "The first day must be today or later");
        }
        if (cover != null && (cover.lastDay.isBefore(cover.firstDay) || cover.lastDay.isAfter(lastDay))) {
            throw new BadForm("cover.lastDay", "The last day must be the first day or later, and in the budget");
        }
    }

    /** @throws BadForm for a budget of more than five years: a slip of the finger */
    static void requireNear(LocalDate lastDay, LocalDate firstDay) {
        if (lastDay.isAfter(firstDay.plusYears(FAR_YEARS))) {
            throw new BadForm("lastDay", "A budget runs for at most 5 years. Check the year of the last day");
        }
    }
}
