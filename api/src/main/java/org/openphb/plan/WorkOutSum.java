package org.openphb.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.openphb.money.Money;
import org.openphb.web.BadForm;

/**
 * How a budget is worked out.
 *
 * @param after the number of the version it follows; 0 for the first
 * @param reason why it is worked out again; needed after the first
 */
public record WorkOutSum(
        @NotNull(message = "Say which version this follows")
        @Min(value = 0, message = "Say which version this follows")
        @Max(value = 1_000_000, message = "Say which version this follows")
        Integer after,

        @NotNull(message = "Write at least one line")
        @Size(min = 1, max = 50, message = "Write at least one line, and at most 50")
        List<@Valid @NotNull(message = "Write the line") Line> lines,

        @Size(max = 5000, message = "Write at most 5,000 letters")
        String reason) {

    /**
     * @param kind absent: by what else is there
     * @param ratePence for an hour
     * @param hoursHundredths a week: 3025 is 30 hours and a quarter
     * @param amountPence where it is one sum, without rate, hours and weeks
     * @param rateCard the id of the card that the rate comes from, in force today
     * @param band which of the card's
     * @param why needed where the rate is not the card's; the holder reads it
     */
    public record Line(
            @NotBlank(message = "Write what this is for") @Size(max = 200, message = "Write at most 200 letters")
            String what,

            @Positive(message = "The rate must be more than nothing")
            @Max(value = Money.MOST_PENCE, message = "Check the rate")
            Long ratePence,

            @Positive(message = "The hours must be more than nothing")
            @Max(value = 100_000, message = "Check the hours")
            Integer hoursHundredths,

            @Min(value = 1, message = "Enter the weeks, from 1 to 53")
            @Max(value = 53, message = "Enter the weeks, from 1 to 53")
            Integer weeks,

            @Positive(message = "The amount must be more than nothing")
            @Max(value = Money.MOST_PENCE, message = "Check the amount")
            Long amountPence,

            IndicativeLine.Kind kind,
            UUID rateCard,

            @Size(max = 40, message = "Write at most 40 letters")
            String band,

            @Pattern(regexp = "(?s).*\\S.*", message = "Write why, in words the person can use")
            @Size(max = 500, message = "Write at most 500 letters")
            String why) {
        public Line {
            if (kind == null && amountPence == null ^ ratePence == null) {
                kind = amountPence == null ? IndicativeLine.Kind.HOURS : IndicativeLine.Kind.AMOUNT;
            }
        }

        /** Rounded once, here. */
        Money amount() {
            return ratePence == null
                    ? Money.of(amountPence)
                    : Money.of(ratePence).timesHundredths((long) hoursHundredths * weeks);
        }

        private void requireWhole(String line) {
            var hourly = ratePence != null || hoursHundredths != null || weeks != null;
            if (hourly == (amountPence != null)) {
                throw new BadForm(line + ".amountPence", "Enter a rate with hours and weeks, or one amount");
            }
            if (hourly && ratePence == null) {
                throw new BadForm(line + ".ratePence", "Enter what an hour costs");
            }
            if (hourly && hoursHundredths == null) {
                throw new BadForm(line + ".hoursHundredths", "Enter the hours a week");
            }
            if (hourly && weeks == null) {
                throw new BadForm(line + ".weeks", "Enter the weeks, from 1 to 53");
            }
            if (hourly != (kind == IndicativeLine.Kind.HOURS)) {
                throw new BadForm(line + ".kind", "Choose how it is worked out");
            }
            if (rateCard != null && !hourly) {
                throw new BadForm(line + ".rateCard", "Only a line by the hour comes from a rate card");
            }
            if ((rateCard == null) != (band == null)) {
                throw new BadForm(line + ".band", "Say which rate of which card it is");
            }
            if (rateCard == null && why != null) {
                throw new BadForm(line + ".why", "Only a rate that is not the card’s needs a reason");
            }
            if (amount().isNothing()) {
                throw new BadForm(line + ".ratePence", "This comes to less than a penny");
            }
        }
    }

    boolean namesACard() {
        return lines.stream().anyMatch(line -> line.rateCard != null);
    }

    /** @throws BadForm for a line that is half one kind and half another, for too much, and for a change without its reason */
    void requireWhole() {
        IntStream.range(0, lines.size()).forEach(i -> lines.get(i).requireWhole("lines[" + i + "]"));
        if (Money.sum(lines.stream().map(Line::amount).toList()).isMoreThan(Money.of(Money.MOST_PENCE))) {
            throw new BadForm("lines", "Check the amounts: this is more than " + Money.of(Money.MOST_PENCE));
        }
        if (after > 0 && (reason == null || reason.isBlank())) {
            throw new BadForm("reason", "Write why it is worked out again, in words the person can use");
        }
    }
}
