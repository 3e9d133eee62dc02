package org.openphb.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openphb.world.Decide;
import org.openphb.world.Draft;
import org.openphb.world.NewBudget;
import org.openphb.world.Owner;
import org.openphb.world.Send;
import org.openphb.world.SignIn;
import org.openphb.world.TestClock;

/**
 * However people write, send, take back and decide, in whatever order and whoever they are: no budget comes to a plan but with a
 * sum that was told, goals, a contact, an option for each item, a day of its first review, and the decision of somebody who wrote
 * none of it.
 */
@QuarkusTest
class NoPlanWithoutTest {
    private static final int SEQUENCES = 12;
    private static final int STEPS = 30;
    private static final List<String> PEOPLE = List.of("amira", "grace", "omar", "petra");

    private NewBudget budget;
    private Random random;
    private UUID goal;
    private UUID sending;

    static LongStream seeds() {
        var told = Long.getLong("history.seed");
        return told == null ? new Random().longs(SEQUENCES, 0, 1_000_000_000) : LongStream.of(told);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_sequence_of_calls_comes_to_a_plan_without_what_it_needs(long seed) {
        random = new Random(seed);
        budget = Draft.without(NewBudget.running());
        goal = UUID.randomUUID();
        sending = UUID.randomUUID();
        var said = new ArrayList<String>();
        for (var step = 0; step < STEPS; step++) {
            said.add(step());
            check(said);
        }
        finish(said);
        assertEquals(1, count("select count(*) from plan where budget = ?"), said.toString());
    }

    private String step() {
        var who = PEOPLE.get(random.nextInt(PEOPLE.size()));
        var what = random.nextInt(12);
        var version = random.nextInt(3);
        return who + " " + what + " "
                + switch (what) {
                    case 0 -> told();
                    case 1 ->
                        write(who, "choice", version, Map.of("sumTold", random.nextBoolean(), "optionsTold", true));
                    case 2 -> write(who, "goals/" + goal, version == 0 ? null : version, Draft.words("A band"));
                    case 3 -> write(who, "goals/" + goal + "/removal", version, Map.of());
                    case 4 ->
                        write(who, "items/" + UUID.randomUUID(), null, Send.with(Draft.item("Drums"), "goal", goal));
                    case 5 -> write(who, "items/" + UUID.randomUUID(), null, Draft.item("Drums"));
                    case 6 -> {
                        var sections = List.of("what-matters", "risks", "if-things-go-wrong", "who-looks-after");
                        yield write(who, "sections/" + sections.get(random.nextInt(4)), version, Draft.words("Words"));
                    }
                    case 7 -> write(who, "terms", version, terms());
                    case 8, 9 -> {
                        sending = UUID.randomUUID();
                        yield Decide.send(who, budget, sending).statusCode();
                    }
                    case 10 -> Decide.takeBack(who, budget, sending).statusCode();
                    default -> decided(who);
                };
    }

    private int told() {
        var sum = Map.<String, Object>of(
                "after", 0, "lines", List.of(Map.of("what", "Drums", "amountPence", 10_000_000)));
        return Send.change("grace", budget.path() + "/indicative-sums/" + UUID.randomUUID(), null, sum)
                .statusCode();
    }

    private int write(String who, String part, Integer version, Map<String, Object> form) {
        return Draft.write(who, budget, part, version, form).statusCode();
    }

    private static Map<String, Object> terms() {
        return Map.of("firstReviewOn", TestClock.today().plusDays(60).toString(), "noticeDays", 28);
    }

    private int decided(String who) {
        var form = random.nextInt(3) == 0 ? Decide.sentBack("Say more") : Decide.agreed(budget);
        return Decide.decide(who, budget, sending, Send.with(form, "clinicalReason", "It helps"))
                .statusCode();
    }

    /** Whatever was, it can still come to a plan, unless it has. */
    private void finish(List<String> said) {
        if (count("select count(*) from plan where budget = ?") > 0) {
            return;
        }
        Decide.takeBack("grace", budget, sending);
        told();
        writeNow("choice", "choice", Map.of("sumTold", true, "optionsTold", true));
        writeNow("terms", "terms", terms());
        for (var section : List.of("what-matters", "risks", "if-things-go-wrong", "who-looks-after")) {
            writeNow("sections/" + section, "sections.find { it.name == '" + section + "' }", Draft.words("All of it"));
        }
        var whole = UUID.randomUUID();
        write("amira", "goals/" + whole, null, Draft.words("A band"));
        for (var item : Draft.seen("amira", budget).extract().<List<Map<String, Object>>>path("items")) {
            write("amira", "items/" + item.get("id") + "/removal", (Integer) item.get("version"), Map.of());
        }
        write("amira", "items/" + UUID.randomUUID(), null, Send.with(Draft.item("Drums"), "goal", whole));
        sending = UUID.randomUUID();
        assertEquals(201, Decide.send("amira", budget, sending).statusCode(), said.toString());
        assertEquals(
                200,
                Decide.decide("ravi", budget, sending, Decide.agreed(budget)).statusCode(),
                said.toString());
        check(said);
    }

    private void writeNow(String part, String where, Map<String, Object> form) {
        write("amira", part, Draft.seen("amira", budget).extract().path(where + ".version"), form);
    }

    private void check(List<String> said) {
        var plans = count("select count(*) from plan where budget = ?");
        if (plans == 0) {
            return;
        }
        var whole =
                "select count(*) from plan p join plan_sending s on s.id = p.sending join decision d on d.id = s.decision "
                        + "join draft f on f.id = s.draft join budget b on b.id = p.budget where p.budget = ? "
                        + "and d.result = 'ACCEPTED' and p.first_review_on is not null and p.starts_on is not null "
                        + "and d.amount_pence >= (select sum(i.cost_pence) from plan_item i where i.plan = p.id) "
                        + "and f.sum_told and f.options_told and f.closed_at is not null "
                        + "and exists (select 1 from indicative_sum t where t.budget = b.id) "
                        + "and exists (select 1 from goal g where g.plan = p.id) "
                        + "and exists (select 1 from staff w where w.person = b.contact and w.organisation = b.organisation) "
                        + "and exists (select 1 from plan_item i where i.plan = p.id) "
                        + "and not exists (select 1 from plan_item i where i.plan = p.id and (i.goal is null or i.management_option is null)) "
                        + "and d.person <> s.sent_by "
                        + "and not exists (select 1 from draft_writer w where w.draft = f.id and w.person = d.person)";
        assertEquals(plans, count(whole), said.toString());
        assertEquals(plans, count("select count(*) from milestone where budget = ? and kind = 'PLAN_AGREED'"));
        assertTrue(
                List.of("running", "review-due")
                        .contains(
                                SignIn.as("amira").get(budget.path()).jsonPath().getString("stage")),
                said.toString());
    }

    private long count(String sql) {
        return Owner.count(sql, budget.id);
    }
}
