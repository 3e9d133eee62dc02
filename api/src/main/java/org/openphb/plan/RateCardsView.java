package org.openphb.plan;

import java.time.LocalDate;
import java.util.List;
import org.openphb.people.Person;

/**
 * The rate cards of an organisation.
 *
 * @param on the day they hold
 * @param items by package and tier
 * @param history every card there ever was, newest first
 */
public record RateCardsView(LocalDate on, List<RateCardView> items, List<RateCardView> history) {
    static RateCardsView of(List<RateCard> rows, LocalDate on, Person asking) {
        return new RateCardsView(
                on,
                new RateCards(rows, on)
                        .all()
                        .map(card -> RateCardView.of(card, asking))
                        .toList(),
                rows.stream().map(card -> RateCardView.of(card, asking)).toList());
    }
}
