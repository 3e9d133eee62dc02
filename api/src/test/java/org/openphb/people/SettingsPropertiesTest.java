package org.openphb.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SettingsPropertiesTest {
    private static final LocalDate START = LocalDate.of(2026, 11, 23);

    /** @param day after the start @param said the order in which it was said */
    record Said(int day, int said, int value) {
        Setting asRow() {
            var form = new ChangeSetting(Setting.Name.ANSWER_BY_WORKING_DAYS, "" + value, START.plusDays(day), "why");
            return new Setting(UUID.randomUUID(), null, form, null, Instant.EPOCH.plusSeconds(said));
        }
    }

    @Example
    void what_nobody_settled_is_as_usual() {
        var settings = new Settings(List.of(), START);

        assertEquals(10, settings.number(Setting.Name.ANSWER_BY_WORKING_DAYS));
        assertEquals(90, settings.number(Setting.Name.RECEIPTS_TAKEN_AFTER_DAYS));
        assertEquals(null, settings.text(Setting.Name.CONTACT_HOURS));
    }

    /** Looked for the long way round: go back day by day, and on a day take what was said last. */
    @Property
    void the_newest_first_day_in_force_counts_and_of_one_day_what_was_said_last(
            @ForAll("history") List<Said> history, @ForAll @IntRange(min = 0, max = 12) int today) {
        var expected = 10;
        search:
        for (var day = today; day >= 0; day--) {
            for (var said = history.size() - 1; said >= 0; said--) {
                if (history.get(said).day == day) {
                    expected = history.get(said).value;
                    break search;
                }
            }
        }

        assertEquals(expected, on(history, today));
    }

    @Property
    void in_which_order_the_rows_are_read_does_not_matter(
            @ForAll("history") List<Said> history, @ForAll @IntRange(min = 0, max = 12) int today, @ForAll long seed) {
        var shuffled = new ArrayList<>(history);
        Collections.shuffle(shuffled, new Random(seed));

        assertEquals(on(history, today), on(shuffled, today));
    }

    @Property
    void what_begins_later_changes_nothing_today(
            @ForAll("history") List<Said> history,
            @ForAll @IntRange(min = 0, max = 12) int today,
            @ForAll @IntRange(min = 1, max = 60) int value) {
        var more = new ArrayList<>(history);
        more.add(new Said(today + 1, history.size(), value));

        assertEquals(on(history, today), on(more, today));
        assertEquals(value, on(more, today + 1));
    }

    private static int on(List<Said> history, int day) {
        var rows = history.stream().map(Said::asRow).toList();
        return new Settings(rows, START.plusDays(day)).number(Setting.Name.ANSWER_BY_WORKING_DAYS);
    }

    @Provide
    Arbitrary<List<Said>> history() {
        var days = Arbitraries.integers().between(0, 12);
        var values = Arbitraries.integers().between(1, 60);
        return Combinators.combine(days, values)
                .as((day, value) -> new Said(day, 0, value))
                .list()
                .ofMaxSize(12)
                .map(list -> {
                    var said = new ArrayList<Said>();
                    list.forEach(one -> said.add(new Said(one.day, said.size(), one.value)));
                    return said;
                });
    }
}
