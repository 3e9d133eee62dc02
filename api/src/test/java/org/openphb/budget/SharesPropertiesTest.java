package org.openphb.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.openphb.money.Money;
import org.openphb.money.Period;
import org.openphb.money.Split;
import org.openphb.web.BadForm;

/** However often a budget's shares change, each day has all of them, and no penny is lost between the funders. */
class SharesPropertiesTest {
    private static final Period YEAR = new Period(LocalDate.parse("2026-04-01"), LocalDate.parse("2027-03-31"));

    /** @param day counted from the first of the budget */
    record Change(int day, List<Integer> weights) {}

    @Property
    void every_day_is_paid_in_full_and_what_was_settled_before_stays(@ForAll("changes") List<Change> changes) {
        var all = new ArrayList<>(shares(new Change(0, List.of(10_000))));
        for (var change : changes) {
            var before = new ArrayList<>(all);
            var from = YEAR.start().plusDays(change.day);
            var later = all.stream().allMatch(share -> share.firstDay().isBefore(from)) && YEAR.holds(from);

            assertEquals(
                    later,
                    isTaken(from, all),
                    from + " after " + all.get(all.size() - 1).firstDay());
            if (later) {
                all.addAll(shares(change));
                assertEquals(
                        all.subList(before.size(), all.size()), Share.on(from, all), "they count on their first day");
                for (var day = YEAR.start().minusDays(3); day.isBefore(from); day = day.plusDays(7)) {
                    assertEquals(Share.on(day, before), Share.on(day, all));
                }
            }
        }
        for (var day = YEAR.start(); !day.isAfter(YEAR.end()); day = day.plusDays(1)) {
            assertEquals(
                    Share.WHOLE,
                    Share.on(day, all).stream()
                            .mapToInt(share -> share.basisPoints)
                            .sum());
        }
    }

    @Property
    void no_penny_is_lost_between_funders_over_days_and_changes(
            @ForAll("changes") List<Change> changes,
            @ForAll @Size(min = 1, max = 60) List<@LongRange(min = -5_000_00, max = 9_000_00) Long> pence,
            @ForAll @IntRange(min = 1, max = 20) int pace) {
        var all = new ArrayList<>(shares(new Change(0, List.of(3_333, 3_333, 3_334))));
        changes.stream()
                .filter(change -> isTaken(YEAR.start().plusDays(change.day), all))
                .forEach(change -> all.addAll(shares(change)));
        var total = Money.sum(pence.stream().map(Money::of).toList());

        // what is spent while the same shares count is split as one running total, so that rounding never drifts
        var paid = Money.NOTHING;
        var running = Money.NOTHING;
        var inForce = Share.on(YEAR.start(), all);
        for (var i = 0; i < pence.size(); i++) {
            var now = Share.on(YEAR.start().plusDays((long) i * pace), all);
            if (!now.equals(inForce)) {
                paid = paid.plus(Money.sum(split(running, inForce)));
                running = Money.NOTHING;
                inForce = now;
            }
            running = running.plus(Money.of(pence.get(i)));
        }

        assertEquals(total, paid.plus(Money.sum(split(running, inForce))));
    }

    @Property
    void only_all_of_it_is_taken(
            @ForAll @Size(min = 1, max = 10) List<@IntRange(min = 1, max = 10_000) Integer> points) {
        var shares = new ArrayList<PayShare>();
        points.forEach(one -> shares.add(new PayShare("Funder " + shares.size(), Share.Kind.NHS, one)));

        assertEquals(points.stream().mapToInt(one -> one).sum() == Share.WHOLE, isWhole(shares));
        assertTrue(isWhole(List.of(new PayShare("All", Share.Kind.COUNCIL, Share.WHOLE))));
    }

    private static List<Money> split(Money total, List<Share> shares) {
        return Split.of(
                total, shares.stream().map(share -> (long) share.basisPoints).toList());
    }

    private static boolean isTaken(LocalDate from, List<Share> settled) {
        try {
            Amendment.requireLater(from, settled, YEAR.end());
            return true;
        } catch (BadForm no) {
            return false;
        }
    }

    private static boolean isWhole(List<PayShare> shares) {
        try {
            PayShare.requireWhole(shares);
            return true;
        } catch (BadForm no) {
            return false;
        }
    }

    /** Any weights, made into basis points the way whole pence are shared out. */
    private static List<Share> shares(Change change) {
        var budget = new Budget();
        budget.period = YEAR;
        var points = Split.of(
                Money.of(Share.WHOLE),
                change.weights.stream().map(Integer::longValue).toList());
        var asked = new ArrayList<PayShare>();
        points.forEach(one -> asked.add(new PayShare("Funder " + asked.size(), Share.Kind.NHS, (int) one.pence())));
        return PayShare.from(YEAR.start().plusDays(change.day), budget, asked);
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        var day = Arbitraries.integers().between(-5, 380);
        var weights = Arbitraries.integers().between(1, 500).list().ofMinSize(1).ofMaxSize(5);
        return Combinators.combine(day, weights).as(Change::new).list().ofMaxSize(12);
    }
}
