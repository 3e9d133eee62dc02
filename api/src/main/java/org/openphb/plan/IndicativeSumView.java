package org.openphb.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openphb.money.Money;
import org.openphb.people.Person;
import org.openphb.people.PersonView;

/**
 * One version of how a budget was worked out.
 *
 * @param number 1 is the first
 * @param reason why it was worked out again
 */
@Schema(name = "IndicativeSum")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IndicativeSumView(
        UUID id, int number, List<LineView> lines, Money sumPence, String reason, PersonView by, Instant at) {
    /**
     * @param ratePence for an hour; absent, with hours and weeks, where it is one amount
     * @param hoursHundredths a week: 3025 is 30 hours and a quarter
     * @param rateCard where the rate comes from, if from a card
     * @param why why the rate is not the card's, where it is not
     */
    @Schema(name = "IndicativeLine")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LineView(
            UUID id,
            String what,
            IndicativeLine.Kind kind,
            Money ratePence,
            Integer hoursHundredths,
            Integer weeks,
            Money amountPence,
            FromView rateCard,
            String why) {
        public static LineView of(IndicativeLine line) {
            return new LineView(
                    line.id,
                    line.what,
                    line.kind(),
                    line.rate,
                    line.hoursHundredths,
                    line.weeks,
                    line.amount,
                    line.band == null ? null : FromView.of(line.band),
                    line.why);
        }
    }

    /**
     * The card as it was when the line was told.
     *
     * @param firstDay from which day the card held
     * @param hourlyPence what an hour costs on it
     */
    @Schema(name = "FromRateCard")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FromView(
            UUID id, String packageName, String tier, String band, LocalDate firstDay, Money hourlyPence) {
        static FromView of(RateBand band) {
            var card = band.card;
            return new FromView(
                    card.change.phoneId, card.packageName, card.tier, band.name, card.change.firstDay, band.hourly);
        }
    }

    static IndicativeSumView of(IndicativeSum sum, Person asking) {
        return new IndicativeSumView(
                sum.phoneId,
                sum.number,
                sum.lines.stream().map(LineView::of).toList(),
                sum.sum(),
                sum.reason,
                PersonView.of(sum.by, asking),
                sum.at);
    }
}
