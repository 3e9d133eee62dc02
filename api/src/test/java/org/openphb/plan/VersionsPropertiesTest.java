package org.openphb.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.openphb.money.Money;
import org.openphb.money.Period;

/** Whatever versions follow one another, from whatever days: every penny of what recurs falls on one day and on one version. */
class VersionsPropertiesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
    private static final int DAYS = 60;
    private static final UUID LINE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    /** What one version says of a line; nothing where it is not in it. */
    record Said(int startsOn, boolean has, long pence, int first, int days, boolean once) {}

    @Provide
    Arbitrary<List<Said>> chains() {
        return Combinators.combine(
                        Arbitraries.integers().between(-5, DAYS + 5),
                        Arbitraries.of(true, true, true, false),
                        Arbitraries.longs().between(1, 10_000),
                        Arbitraries.integers().between(0, DAYS - 1),
                        Arbitraries.integers().between(1, DAYS),
                        Arbitraries.of(false, false, true))
                .as(Said::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Property
    void a_line_that_stays_the_same_keeps_every_penny(
            @ForAll @LongRange(min = 1, max = Money.MOST_PENCE) long pence,
            @ForAll List<@IntRange(min = -5, max = DAYS + 5) Integer> starts) {
        var chain = new ArrayList<>(List.of(new Said(0, true, pence, 0, DAYS, false)));
        starts.forEach(day -> chain.add(new Said(day, true, pence, 0, DAYS, false)));

        assertEquals(pence, agreed(chain, 0));
    }

    @Property
    void every_day_counts_once_by_the_version_of_that_day(
            @ForAll("chains") List<Said> chain, @ForAll @LongRange(min = 0, max = 20_000) long used) {
        assertEquals(expected(chain, used), agreed(chain, used));
    }

    @Property
    void another_version_changes_nothing_of_the_days_before_it(
            @ForAll("chains") List<Said> drawn, @ForAll @IntRange(min = 0, max = 30) int later) {
        var chain = new ArrayList<>(drawn.stream()
                .sorted(Comparator.comparing(Said::startsOn))
                .map(said -> new Said(said.startsOn, true, said.pence, said.first, said.days, said.once))
                .toList());
        var before = versions(chain);
        var from = chain.get(chain.size() - 1).startsOn + 1 + later;
        chain.add(new Said(from, true, 77, 0, DAYS, false));
        var after = versions(chain);

        for (var day = -10; day < from; day++) {
            assertEquals(before.on(LINE, day(day)).cost, after.on(LINE, day(day)).cost);
        }
        assertEquals(77, after.on(LINE, day(from)).cost.pence());
    }

    /** Day by day, from what each version says alone. */
    private static long expected(List<Said> chain, long used) {
        var with = IntStream.range(0, chain.size())
                .filter(version -> chain.get(version).has)
                .filter(version -> IntStream.rangeClosed(-10, DAYS * 3).anyMatch(day -> inForce(chain, day) == version))
                .toArray();
        if (with.length == 0) {
            return 0;
        }
        var sum = 0L;
        for (var day = -10; day <= DAYS * 3; day++) {
            var said = chain.get(Math.max(inForce(chain, day), with[0]));
            sum += said.has && !said.once ? upTo(said, day) - upTo(said, day - 1) : 0;
        }
        var last = with[with.length - 1];
        var said = chain.get(last);
        return sum + (!said.once ? 0 : last == chain.size() - 1 ? said.pence : Math.min(said.pence, used));
    }

    /** The newest that has begun. */
    private static int inForce(List<Said> chain, int day) {
        return IntStream.range(0, chain.size())
                .filter(version -> chain.get(version).startsOn <= day)
                .max()
                .orElse(-1);
    }

    /** Half a penny counts as one. */
    private static long upTo(Said said, int day) {
        var gone = Math.min(said.days, Math.max(0, day - said.first + 1));
        return (2 * said.pence * gone + said.days) / (2L * said.days);
    }

    private static LocalDate day(int after) {
        return FIRST.plusDays(after);
    }

    private static long agreed(List<Said> chain, long used) {
        var versions = versions(chain);
        return versions.lines().contains(LINE)
                ? versions.agreed(LINE, Money.of(used)).pence()
                : 0;
    }

    private static Versions versions(List<Said> chain) {
        var items = new ArrayList<PlanItem>();
        for (var version = chain.size(); version > 0; version--) {
            var said = chain.get(version - 1);
            var plan = new Plan();
            plan.version = version;
            plan.startsOn = day(said.startsOn);
            items.add(item(plan, OTHER, new Said(0, true, 1, 0, DAYS, false)));
            if (said.has) {
                items.add(item(plan, LINE, said));
            }
        }
        return new Versions(items);
    }

    private static PlanItem item(Plan plan, UUID line, Said said) {
        var item = new PlanItem();
        item.plan = plan;
        item.line = line;
        item.cost = Money.of(said.pence);
        item.howOften = said.once ? HowOften.ONE_OFF : HowOften.WEEKLY;
        item.period = new Period(day(said.first), day(said.first + said.days - 1));
        return item;
    }
}
