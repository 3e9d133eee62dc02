package org.openphb.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
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
     */
    @Schema(name = "IndicativeLine")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LineView(
            UUID id, String what, Money ratePence, Integer hoursHundredths, Integer weeks, Money amountPence) {
        public static LineView of(IndicativeLine line) {
            return new LineView(line.id, line.what, line.rate, line.hoursHundredths, line.weeks, line.amount);
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
