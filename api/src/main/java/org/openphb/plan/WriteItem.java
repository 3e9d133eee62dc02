package org.openphb.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.openphb.money.Money;
import org.openphb.money.Period;
import org.openphb.web.BadForm;

/**
 * One thing the plan would buy.
 *
 * @param goal one of the draft
 * @param payee the name of whoever is paid
 * @param cqcLocation looked at when the plan is sent, not while it is written
 * @param costPence for the whole of its days
 * @param firstDay of the budget, where it is missing; as is lastDay
 */
public record WriteItem(
        @NotBlank(message = "Write what this is") @Size(max = 80, message = "Write at most 80 letters")
        String name,

        @Size(max = 500, message = "Write at most 500 letters")
        String what,

        UUID goal,

        @Size(max = 120, message = "Write at most 120 letters")
        String payee,

        Payee.Kind payeeKind,
        Boolean personalCare,

        @Size(max = 20, message = "Write at most 20 letters")
        String cqcLocation,

        Boolean sameHousehold,

        @NotNull(message = "Enter how much it costs")
        @Positive(message = "The cost must be more than nothing")
        @Max(value = Money.MOST_PENCE, message = "Check the cost")
        Long costPence,

        @NotNull(message = "Choose how often it is paid for")
        HowOften howOften,

        @NotNull(message = "Choose who holds the money") ManagementOption option,
        LocalDate firstDay,
        LocalDate lastDay) {

    /**
     * The same with everything said that was left out.
     *
     * @throws BadForm for days outside the budget's
     */
    WriteItem in(Period whole) {
        var first = firstDay == null ? whole.start() : firstDay;
        var last = lastDay == null ? whole.end() : lastDay;
        if (!whole.holds(first)) {
            throw new BadForm("firstDay", "The first day must be in the time of this budget");
        }
        if (!whole.holds(last)) {
            throw new BadForm("lastDay", "The last day must be in the time of this budget");
        }
        if (last.isBefore(first)) {
            throw new BadForm("lastDay", "The last day cannot be before the first");
        }
        return new WriteItem(
                name,
                what,
                goal,
                payee,
                payeeKind,
                Boolean.TRUE.equals(personalCare),
                cqcLocation,
                Boolean.TRUE.equals(sameHousehold),
                costPence,
                howOften,
                option,
                first,
                last);
    }

    Payee paid() {
        return new Payee(payeeKind, personalCare, cqcLocation, sameHousehold);
    }

    Period period() {
        return new Period(firstDay, lastDay);
    }
}
