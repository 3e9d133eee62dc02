package org.openphb.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
import org.openphb.people.Organisation;
import org.openphb.web.BadForm;

class CriteriaPropertiesTest {
    private static final LocalDate START = LocalDate.of(2026, 11, 23);
    private static final Organisation OURS = new Organisation();

    /** @param day after the start @param which of three things it is about */
    record Said(int day, int which, Says says, boolean ends) {
        Criterion asRow(int said) {
            var lasting = new UUID(0, which + 1);
            return row(OURS, lasting, "thing" + which, says, START.plusDays(day), ends, said);
        }
    }

    private static Criterion row(
            Organisation organisation, UUID lasting, String word, Says says, LocalDate first, boolean ends, int said) {
        var form = new KeepCriterion(null, word, List.of(word), says, "because", "a policy", first, ends, "why");
        return new Criterion(UUID.randomUUID(), organisation, lasting, form, null, Instant.EPOCH.plusSeconds(said));
    }

    private static Criterion row(Organisation organisation, String word, Says says) {
        return row(organisation, null, word, says, START, false, 0);
    }

    /** Looked for the long way round: go back day by day, and on a day take what was said last. */
    @Property
    void of_each_thing_the_newest_first_day_in_force_counts_and_of_one_day_what_was_said_last(
            @ForAll("history") List<Said> history, @ForAll @IntRange(min = 0, max = 8) int today) {
        for (var which = 0; which < 3; which++) {
            List<Says> expected = List.of();
            search:
            for (var day = today; day >= 0; day--) {
                for (var said = history.size() - 1; said >= 0; said--) {
                    var one = history.get(said);
                    if (one.day == day && one.which == which) {
                        expected = one.ends ? List.of() : List.of(one.says);
                        break search;
                    }
                }
            }

            assertEquals(expected, says(rows(history), today, "thing" + which));
        }
    }

    @Property
    void in_which_order_the_rows_are_read_does_not_matter(
            @ForAll("history") List<Said> history, @ForAll @IntRange(min = 0, max = 8) int today, @ForAll long seed) {
        var rows = rows(history);
        var shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));

        assertEquals(ids(rows, today), ids(shuffled, today));
    }

    @Property
    void the_strictest_comes_first(
            @ForAll("history") List<Said> history, @ForAll @IntRange(min = 0, max = 8) int today) {
        var said = says(rows(history), today, "thing0, thing1 and thing2");

        assertEquals(said.stream().sorted(Collections.reverseOrder()).toList(), said);
    }

    @Example
    void of_two_as_strict_the_one_for_england_comes_first_and_the_word_is_told() {
        var rows = List.of(
                row(OURS, "a film", Says.FINE), row(OURS, "films", Says.ASK_FIRST), row(null, "film", Says.ASK_FIRST));
        var found = new Criteria(rows, START).matching("Two FILMS, and a film");

        assertEquals(
                List.of("film", "films", "a film"),
                found.stream().map(CriterionView::word).toList());
        assertEquals(
                List.of(true, false, false),
                found.stream().map(CriterionView::national).toList());
        assertEquals(List.of(), new Criteria(rows, START).matching("A filming day"));
    }

    @Property
    void nobody_is_less_strict_about_words_that_the_list_for_england_knows(@ForAll Says england, @ForAll Says own) {
        var national = new Criteria(List.of(row(null, "wine", england)), START);
        var weaker = own.compareTo(england) < 0;

        for (var words : List.of("wine", "Red wines", "mulled wine at home")) {
            if (weaker) {
                assertThrows(BadForm.class, () -> national.requireNotWeaker(row(OURS, words, own)));
            } else {
                national.requireNotWeaker(row(OURS, words, own));
            }
        }
        national.requireNotWeaker(row(OURS, "vinegar", own));
    }

    private static List<Criterion> rows(List<Said> history) {
        var rows = new ArrayList<Criterion>();
        history.forEach(one -> rows.add(one.asRow(rows.size())));
        return rows;
    }

    private static List<Says> says(List<Criterion> rows, int day, String text) {
        return new Criteria(rows, START.plusDays(day))
                .matching(text).stream().map(CriterionView::says).toList();
    }

    private static List<UUID> ids(List<Criterion> rows, int day) {
        return new Criteria(rows, START.plusDays(day))
                .all()
                .map(one -> one.change.phoneId)
                .toList();
    }

    @Provide
    Arbitrary<List<Said>> history() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(Says.class),
                        Arbitraries.of(false, false, true))
                .as(Said::new)
                .list()
                .ofMaxSize(12);
    }
}
