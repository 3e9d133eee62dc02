package org.openphb.plan;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsFirst;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.openphb.money.Money;
import org.openphb.people.Change;
import org.openphb.people.Organisation;
import org.openphb.web.BadForm;

/** The rate cards that hold in one organisation on one day, by package and tier. */
final class RateCards {
    private final List<RateCard> inForce;

    /** @param rows of one organisation, in any order */
    RateCards(Collection<RateCard> rows, LocalDate day) {
        inForce = Change.inForce(rows, day, row -> row.change, row -> row.succession.lastingId).values().stream()
                .filter(row -> !row.succession.ends)
                .sorted(comparing((RateCard row) -> row.packageName)
                        .thenComparing(row -> row.tier, nullsFirst(String::compareTo))
                        .thenComparing(row -> row.id))
                .toList();
    }

    static RateCards of(Organisation organisation, LocalDate day) {
        return new RateCards(RateCard.everOf(organisation), day);
    }

    Stream<RateCard> all() {
        return inForce.stream();
    }

    /**
     * Where the rate of a line comes from; null for a line that names no card.
     *
     * @param field the line's, in the form
     * @throws BadForm for a card that does not hold here on this day, and for another rate without its reason
     */
    RateBand bandOf(WorkOutSum.Line line, String field) {
        if (line.rateCard() == null) {
            return null;
        }
        var card = all().filter(one -> one.change.phoneId.equals(line.rateCard()))
                .findFirst()
                .orElseThrow(() -> new BadForm(field + ".rateCard", "This rate card does not hold today"));
        var band = card.bands.stream()
                .filter(one -> one.name.equals(line.band()))
                .findFirst()
                .orElseThrow(() -> new BadForm(field + ".band", "This is not on the rate card"));
        var departs = !band.hourly.equals(Money.of(line.ratePence()));
        if (departs && line.why() == null) {
            throw new BadForm(field + ".why", "Write why it is not " + band.hourly + ", in words the person can use");
        }
        if (!departs && line.why() != null) {
            throw new BadForm(field + ".why", "This is the rate of the card, so it needs no reason");
        }
        return band;
    }

    /** @throws BadForm if another of these has its package and tier on its first day, or gets them later */
    static void requireAlone(RateCard card, List<RateCard> rows) {
        var first = card.change.firstDay;
        var others = rows.stream()
                .filter(row -> !row.succession.lastingId.equals(card.succession.lastingId))
                .toList();
        var later = others.stream().filter(row -> !row.succession.ends && row.change.firstDay.isAfter(first));
        if (Stream.concat(new RateCards(others, first).all(), later).anyMatch(row -> isNamedLike(row, card))) {
            throw new BadForm("packageName", "There is already a card for this package and tier. Change that one");
        }
    }

    private static boolean isNamedLike(RateCard one, RateCard other) {
        return one.packageName.strip().equalsIgnoreCase(other.packageName.strip())
                && Objects.requireNonNullElse(one.tier, "")
                        .strip()
                        .equalsIgnoreCase(
                                Objects.requireNonNullElse(other.tier, "").strip());
    }
}
