package org.openphb.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openphb.budget.Budget;
import org.openphb.money.Period;
import org.openphb.people.Person;
import org.openphb.web.StaleVersion;

/** In whatever order people look and write, nobody writes over what they have not seen. */
class DraftPropertiesTest {
    private static final int PARTS = 4;
    private static final int PEOPLE = 3;
    private static final UUID GOAL = new UUID(0, 1);

    /** @param what somebody looks at the whole, writes a word in one part, or takes the goal out */
    record Turn(int who, int part, What what, int word) {
        enum What {
            LOOK,
            WRITE,
            REMOVE
        }
    }

    /** @param seen the version that whoever wrote it had seen */
    private record Told(int seen, int version, String words) {}

    @Property
    void every_acknowledged_write_is_the_newest_or_was_seen_by_who_wrote_the_next(@ForAll("turns") List<Turn> turns) {
        var draft = new Draft(new SomeBudget(), 1);
        var people = new ArrayList<Person>();
        for (var i = 0; i < PEOPLE; i++) {
            people.add(new Somebody(i));
        }
        draft.writeGoal(GOAL, new WriteGoal("0"), null, people.get(0), Instant.EPOCH);
        var seen = new HashMap<Integer, int[]>();
        Map<Integer, List<Told>> told = new HashMap<>();

        for (var turn : turns) {
            var saw = seen.computeIfAbsent(turn.who, who -> versions(draft));
            if (turn.what == Turn.What.LOOK) {
                seen.put(turn.who, versions(draft));
                continue;
            }
            var part = turn.what == Turn.What.REMOVE ? PARTS - 1 : turn.part;
            var before = versions(draft)[part];
            try {
                act(draft, turn, part, "\"" + saw[part] + "\"", people.get(turn.who));
                if (versions(draft)[part] > before) {
                    told.computeIfAbsent(part, any -> new ArrayList<>())
                            .add(new Told(saw[part], versions(draft)[part], words(draft)[part]));
                    saw[part] = versions(draft)[part];
                }
            } catch (StaleVersion no) {
                assertEquals(before, versions(draft)[part], "nothing was written");
            }
        }

        told.forEach((part, writes) -> {
            for (var i = 0; i < writes.size(); i++) {
                assertEquals(writes.get(i).seen + 1, writes.get(i).version);
                if (i > 0) {
                    assertEquals(writes.get(i - 1).version, writes.get(i).seen);
                }
            }
            var last = writes.get(writes.size() - 1);
            assertEquals(last.version, versions(draft)[part]);
            assertEquals(last.words, words(draft)[part]);
        });
        assertEquals(1 + told.values().stream().mapToInt(List::size).sum(), draft.writes);
    }

    private static void act(Draft draft, Turn turn, int part, String ifMatch, Person by) {
        if (turn.what == Turn.What.REMOVE) {
            draft.goal(GOAL).remove(ifMatch, by, Instant.EPOCH);
            return;
        }
        switch (part) {
            case 0 ->
                draft.section(SectionName.RISKS).write(new WriteSection("" + turn.word), ifMatch, by, Instant.EPOCH);
            case 1 -> draft.terms.write(draft, new WriteTerms(null, 14 + turn.word), ifMatch, by, Instant.EPOCH);
            case 2 ->
                draft.choice.write(
                        draft, new WriteChoice(turn.word % 2 == 0, turn.word > 1), ifMatch, by, Instant.EPOCH);
            default -> draft.writeGoal(GOAL, new WriteGoal("" + turn.word), ifMatch, by, Instant.EPOCH);
        }
    }

    private static int[] versions(Draft draft) {
        return new int[] {
            draft.section(SectionName.RISKS).written.version,
            draft.terms.written.version,
            draft.choice.written.version,
            draft.goal(GOAL).written.version
        };
    }

    private static String[] words(Draft draft) {
        var goal = draft.goal(GOAL);
        return new String[] {
            draft.section(SectionName.RISKS).words,
            "" + draft.terms.noticeDays,
            draft.choice.sumTold + " " + draft.choice.optionsTold,
            goal.isThere() ? goal.words : "gone"
        };
    }

    private static final class Somebody extends Person {
        Somebody(int number) {
            id = new UUID(1, number);
        }
    }

    private static final class SomeBudget extends Budget {
        SomeBudget() {
            period = new Period(LocalDate.EPOCH, LocalDate.EPOCH.plusYears(1));
        }
    }

    @Provide
    Arbitrary<List<Turn>> turns() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, PEOPLE - 1),
                        Arbitraries.integers().between(0, PARTS - 1),
                        Arbitraries.of(Turn.What.values()),
                        Arbitraries.integers().between(0, 3))
                .as(Turn::new)
                .list()
                .ofMaxSize(40);
    }
}
