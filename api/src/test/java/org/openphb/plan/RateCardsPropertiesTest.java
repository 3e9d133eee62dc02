package org.openphb.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.openphb.money.Money;
import org.openphb.people.Organisation;
import org.openphb.web.BadForm;

class RateCardsPropertiesTest {
    private static final LocalDate START = LocalDate.of(2026, 11, 23);
    private static final Organisation OURS = new Organisation();

    /** @param day after the start @param which of three packages it is */
    record Kept(int day, int which, long pence, boolean ends) {
        RateCard asRow(int said) {
            var band = new KeepRateCard.Band("weekdays", 100, pence);
            var form = new KeepRateCard(null, "package" + which, null, List.of(band), START.plusDays(day), ends, "why");
            var lasting = new UUID(0, which + 1);
            return new RateCard(UUID.randomUUID(), OURS, lasting, form, null, Instant.EPOCH.plusSeconds(said));
        }
    }

    /** Looked for the long way round: go back day by day, and on a day take what was kept last. */
    @Property
    void of_each_package_the_newest_first_day_in_force_counts_and_of_one_day_what_was_kept_last(
            @ForAll("history") List<Kept> history, @ForAll @IntRange(min = 0, max = 8) int today, @ForAll long seed) {
        var expected = new ArrayList<String>();
        for (var which = 0; which < 3; which++) {
            search:
            for (var day = today; day >= 0; day--) {
                for (var said = history.size() - 1; said >= 0; said--) {
                    var one = history.get(said);
                    if (one.day == day && one.which == which) {
                        if (!one.ends) {
                            expected.add("package" + which + " " + Money.of(one.pence));
                        }
                        break search;
                    }
                }
            }
        }
        var rows = new ArrayList<RateCard>();
        history.forEach(one -> rows.add(one.asRow(rows.size())));
        Collections.shuffle(rows, new Random(seed));

        assertEquals(
                expected,
                new RateCards(rows, START.plusDays(today))
                        .all()
                        .map(card -> card.packageName + " " + card.bands.get(0).hourly)
                        .toList());
    }

    /** The rate is the card's, or the line says why it is not: one of the two, and never both. */
    @Property
    void a_line_is_from_a_band_or_says_why_it_departs(
            @ForAll @LongRange(min = 1, max = 5000) long hourly,
            @ForAll @LongRange(min = -2, max = 2) long off,
            @ForAll boolean says) {
        var card = new Kept(0, 0, hourly + 2, false).asRow(0);
        var cards = new RateCards(List.of(card), START);
        var line = line(hourly + 2 + off, card.change.phoneId, says ? "It is far to drive" : null);

        if (off == 0 == says) {
            assertThrows(BadForm.class, () -> cards.bandOf(line, "lines[0]"));
        } else {
            assertEquals(card.bands.get(0), cards.bandOf(line, "lines[0]"));
        }
        assertNull(cards.bandOf(line(hourly, null, null), "lines[0]"));
    }

    /** A year of a package is the sum of its lines, however its hours are cut into bands of one rate. */
    @Property
    void a_package_costs_what_its_hours_cost(
            @ForAll @LongRange(min = 1, max = 5000) long hourly,
            @ForAll @IntRange(min = 1, max = 4000) int some,
            @ForAll @IntRange(min = 1, max = 4000) int others) {
        var apart = line(hourly, some).amount().plus(line(hourly, others).amount());
        var together = line(hourly, some + others).amount();

        // each line is rounded once, by half a penny at most
        assertTrue(Math.abs(apart.minus(together).pence()) <= 1);
    }

    private static WorkOutSum.Line line(long pence, UUID card, String why) {
        return new WorkOutSum.Line("Care", pence, 100, 52, null, null, card, card == null ? null : "weekdays", why);
    }

    private static WorkOutSum.Line line(long pence, int hoursHundredths) {
        return new WorkOutSum.Line("Care", pence, hoursHundredths, 52, null, null, null, null, null);
    }

    @Provide
    Arbitrary<List<Kept>> history() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.longs().between(1, 5000),
                        Arbitraries.of(false, false, true))
                .as(Kept::new)
                .list()
                .ofMaxSize(12);
    }
}
