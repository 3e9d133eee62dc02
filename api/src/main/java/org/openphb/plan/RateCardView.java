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
 * What a package of care is reckoned at, from a day on.
 *
 * @param ends from the first day on there is no such card
 * @param why what staff read of the change
 */
@Schema(name = "RateCard")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RateCardView(
        UUID id,
        UUID replaces,
        String packageName,
        String tier,
        List<BandView> bands,
        LocalDate firstDay,
        boolean ends,
        PersonView setBy,
        String why,
        Instant at) {
    /**
     * @param hoursHundredths a week: 3025 is 30 hours and a quarter; absent where it is only a rate
     * @param hourlyPence what an hour costs
     */
    @Schema(name = "RateBand")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record BandView(String name, Integer hoursHundredths, Money hourlyPence) {}

    static RateCardView of(RateCard card, Person asking) {
        return new RateCardView(
                card.change.phoneId,
                card.succession.replaces,
                card.packageName,
                card.tier,
                card.bands.stream()
                        .map(band -> new BandView(band.name, band.hoursHundredths, band.hourly))
                        .toList(),
                card.change.firstDay,
                card.succession.ends,
                PersonView.of(card.change.setBy, asking),
                card.change.why,
                card.change.setAt);
    }
}
