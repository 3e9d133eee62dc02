package org.openphb.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openphb.world.AtOnce;
import org.openphb.world.Decide;
import org.openphb.world.Draft;
import org.openphb.world.NewBudget;
import org.openphb.world.No;
import org.openphb.world.Owner;
import org.openphb.world.Send;
import org.openphb.world.SignIn;
import org.openphb.world.TestClock;
import org.openphb.world.TheNews;

/** A plan that was sent is agreed item by item or sent back, once, by somebody who wrote none of it. */
@QuarkusTest
class DecidePlanTest {
    private NewBudget budget;

    @BeforeEach
    void a_budget() {
        budget = Draft.without(NewBudget.running());
    }

    @Test
    void somebody_who_knows_nobody_here_finds_nothing() {
        var id = Decide.sent(budget);

        for (var who : List.of("nobody", "zoe", "tom")) {
            No.is(Decide.decide(who, budget, id, Decide.sentBack("No")), 404, "not-found");
        }
        No.is(Decide.decide("grace", budget, UUID.randomUUID(), Decide.sentBack("No")), 404, "not-found");
    }

    @Test
    void only_staff_and_approvers_decide() {
        budget.with("nadia", "NOMINEE").with("dev", "CARER", "SEE_BUDGET").with("kim", "THIRD_PARTY");
        var id = Decide.sent(budget);
        var form = Decide.agreed(budget);

        for (var who : List.of("amira", "nadia", "dev", "kim", "lena")) {
            No.is(Decide.decide(who, budget, id, form), 403, "not-allowed");
        }
        Decide.decide("grace", budget, id, form).then().statusCode(200);
        No.is(Decide.decide("amira", budget, id, form), 403, "not-allowed");
    }

    @Test
    void nobody_decides_what_they_wrote_or_sent() {
        Draft.whole(budget);
        Draft.write("omar", budget, "sections/risks", 1, Draft.words("None"))
                .then()
                .statusCode(200);
        Draft.write("amira", budget, "sections/risks", 2, Draft.words("None that I know"))
                .then()
                .statusCode(200);
        var id = UUID.randomUUID();
        Decide.send("grace", budget, id).then().statusCode(201);

        for (var who : List.of("omar", "grace")) {
            No.is(Decide.decide(who, budget, id, Decide.agreed(budget)), 403, "your-own");
            No.is(Decide.decide(who, budget, id, Decide.sentBack("No")), 403, "your-own");
        }
        Decide.decide("petra", budget, id, Decide.agreed(budget)).then().statusCode(200);
    }

    @Test
    void a_form_that_is_wrong_names_the_field() {
        var id = Decide.sent(budget);
        var line = Decide.lines(budget).get(0);
        var one = Map.<String, Object>of("item", line, "result", "agreed");

        refused(id, "result", Map.of());
        refused(id, "reason", Map.of("result", "sent-back"));
        refused(id, "reason", Decide.sentBack(" "));
        refused(id, "items", Map.of("result", "agreed"));
        refused(id, "items", agreed());
        refused(id, "items[1].item", agreed(one, one));
        refused(id, "items[1].item", agreed(one, Send.with(one, "item", UUID.randomUUID())));
        refused(id, "items[0].item", agreed(Map.of("result", "agreed")));
        refused(id, "items[0].result", agreed(Map.of("item", line)));
        refused(id, "items[0].costPence", agreed(Send.with(one, "costPence", 5)));
        refused(id, "items[0].costPence", agreed(Send.with(one, "result", "changed", "reason", "Dear")));
        refused(
                id,
                "items[0].costPence",
                agreed(Send.with(one, "result", "changed", "reason", "x", "costPence", 30_000)));
        refused(id, "items[0].reason", agreed(Send.with(one, "result", "changed", "costPence", 5)));
        refused(id, "items[0].reason", agreed(Send.with(one, "result", "refused")));
        refused(id, "items", agreed(Send.with(one, "result", "refused", "reason", "Not for health")));
        refused(id, "startsOn", Send.with(agreed(one), "startsOn", day(-1)));
        refused(
                id,
                "startsOn",
                Send.with(agreed(one), "startsOn", budget.end.plusDays(1).toString()));
        refused(id, "startsOn", Send.with(agreed(one), "startsOn", day(61)));
        refused(id, "agreedPence", Send.with(agreed(one), "agreedPence", 29_999));
        refused(id, "agreedPence", Send.with(agreed(one), "agreedPence", 0));
        Decide.decide("grace", budget, id, Send.with(agreed(one), "startsOn", day(60), "agreedPence", 30_000))
                .then()
                .statusCode(200);
    }

    @Test
    void what_was_not_seen_is_not_decided() {
        var id = Decide.sent(budget);
        var form = Decide.agreed(budget);

        No.is(Decide.decide("grace", budget, id, null, form), 428, "version-needed");
        No.is(Decide.decide("grace", budget, id, "\"1\"", form), 412, "stale-version");
    }

    @Test
    void agreed_it_is_a_plan_with_its_decisions_and_the_money_is_in_the_ledger() {
        budget.with("nadia", "NOMINEE");
        var id = Decide.sent(budget);
        Decide.decide(
                        "grace",
                        budget,
                        id,
                        Send.with(Decide.agreed(budget), "reason", "It will help", "agreedPence", 40_000))
                .then()
                .statusCode(200)
                .body("state", equalTo("agreed"))
                .body("decision.result", equalTo("accepted"));

        plan(null)
                .body("version", equalTo(1))
                .body("agreedOn", equalTo(day(0)))
                .body("startsOn", equalTo(day(0)))
                .body("aboutMe", equalTo("Words on what-matters"))
                .body("risks", equalTo("Words on risks"))
                .body("ifThingsGoWrong", equalTo("Words on if-things-go-wrong"))
                .body("whoLooksAfter", equalTo("Words on who-looks-after"))
                .body("firstReviewOn", equalTo(day(60)))
                .body("noticeDays", equalTo(28))
                .body("agreedPence", equalTo(40_000))
                .body("goals.words", contains("I play in a band"))
                .body("items.name", contains("Drums"))
                .body("items[0].goal", notNullValue())
                .body("items[0].decision.result", equalTo("agreed"))
                .body("decision.by", equalTo("Grace Hill"))
                .body("decision.authority", equalTo("staff"))
                .body("decision.reason", equalTo("It will help"))
                .body("refused", empty());
        var line = plan(null).extract().<String>path("items[0].id");
        SignIn.as("amira").get(budget.path() + "/plan-items").then().body("items.id", contains(line));
        assertEquals(40_000, budget.pence("agreedPence"));
        assertEquals(30_000, budget.pence("setAsidePence"));
        SignIn.as("amira")
                .get(budget.path() + "/entries?bucket=agreed")
                .then()
                .body("items.amountPence", contains(40_000 - 200_000, 200_000));
        Draft.seen("amira", budget).body("state", equalTo("none")).body("base", equalTo(1));
        SignIn.as("amira")
                .get(budget.path())
                .then()
                .body("stage", equalTo("running"))
                .body("next.what", equalTo("review"))
                .body("next.by", equalTo(day(60)));
        for (var who : List.of("amira", "nadia")) {
            assertEquals(true, TheNews.kinds(who, budget).contains("plan-decided"), who);
        }
        assertEquals(false, TheNews.kinds("grace", budget).contains("plan-decided"));
    }

    @Test
    void what_is_refused_or_changed_stays_with_its_reason() {
        Draft.whole(budget);
        var goal = Draft.seen("amira", budget).extract().path("goals[0].id");
        for (var name : List.of("Lessons", "Stage shoes")) {
            Draft.write("amira", budget, "items/" + UUID.randomUUID(), null, Send.with(Draft.item(name), "goal", goal))
                    .then()
                    .statusCode(201);
        }
        var id = UUID.randomUUID();
        Decide.send("amira", budget, id).then().statusCode(201);
        var lines = Decide.lines(budget);
        var form = agreed(
                Map.of("item", lines.get(0), "result", "agreed"),
                Map.of("item", lines.get(1), "result", "changed", "costPence", 12_345, "reason", "A cheaper teacher"),
                Map.of("item", lines.get(2), "result", "refused", "reason", "They are not for your health"));
        Decide.decide("grace", budget, id, form).then().statusCode(200);

        plan(null)
                .body("items.costPence", contains(30_000, 12_345))
                .body("items[1].decision.result", equalTo("changed"))
                .body("items[1].decision.askedPence", equalTo(30_000))
                .body("items[1].decision.reason", equalTo("A cheaper teacher"))
                .body("refused.name", contains("Stage shoes"))
                .body("refused[0].costPence", equalTo(30_000))
                .body("refused[0].decision.result", equalTo("refused"))
                .body("refused[0].decision.reason", equalTo("They are not for your health"))
                .body("agreedPence", equalTo(42_345));
        Send.change(
                        "grace",
                        budget.path() + "/plan-items/" + lines.get(0) + "/option-changes/" + UUID.randomUUID(),
                        null,
                        Map.of("option", "direct-payment", "fromDay", day(0), "reason", "As she asks"))
                .then()
                .statusCode(201);
        plan(null)
                .body("version", equalTo(2))
                .body("refused.name", contains("Stage shoes"))
                .body("items[1].decision.result", equalTo("changed"))
                .body("agreedPence", equalTo(42_345));
    }

    @Test
    void sent_back_it_is_written_again_and_the_reason_stays() {
        var id = Decide.sent(budget);
        Decide.decide("grace", budget, id, Decide.sentBack("Say what you do if the band breaks up"))
                .then()
                .statusCode(200)
                .body("state", equalTo("sent-back"));

        Draft.seen("amira", budget)
                .body("state", equalTo("open"))
                .body("sentBack.reason", equalTo("Say what you do if the band breaks up"))
                .body("sentBack.by", equalTo("Grace Hill"))
                .body("sentBack.id", notNullValue());
        SignIn.as("amira").get(budget.path()).then().body("stage", equalTo("planning"));
        SignIn.as("amira").get(budget.path() + "/plan").then().statusCode(404);
        assertEquals(200_000, budget.pence("agreedPence"));
        assertEquals(true, TheNews.kinds("amira", budget).contains("plan-decided"));

        Draft.write("amira", budget, "sections/risks", 1, Draft.words("The band breaks up"))
                .then()
                .statusCode(200);
        var again = UUID.randomUUID();
        Decide.send("amira", budget, again).then().statusCode(201);
        No.is(Decide.decide("grace", budget, id, Decide.agreed(budget)), 409, "plan-already-decided");
        Decide.decide("grace", budget, again, Decide.agreed(budget)).then().statusCode(200);
        No.is(Decide.takeBack("amira", budget, again), 409, "plan-already-decided");
        plan(null).body("risks", equalTo("The band breaks up"));
    }

    @Test
    void above_the_limit_or_what_was_told_only_an_approver_agrees_and_says_why() {
        var id = Decide.sent(budget);
        var form = Send.with(Decide.agreed(budget), "agreedPence", 50_001);

        No.is(Decide.decide("grace", budget, id, form), 403, "above-your-limit").body("detail", containsString("£500"));
        No.badForm(Decide.decide("petra", budget, id, form), "clinicalReason")
                .body("violations[0].message", containsString("£500 that were told"));
        Decide.decide("petra", budget, id, Send.with(form, "clinicalReason", "Her shoulder needs it"))
                .then()
                .statusCode(200);
        plan(null)
                .body("decision.authority", equalTo("approver"))
                .body("decision.clinicalReason", equalTo("Her shoulder needs it"))
                .body("agreedPence", equalTo(50_001));
    }

    @Test
    void what_is_on_the_list_of_what_is_not_possible_only_an_approver_agrees() {
        Draft.whole(budget);
        var goal = Draft.seen("amira", budget).extract().path("goals[0].id");
        var wine = Send.with(Draft.item("Wine"), "goal", goal, "costPence", 1_000);
        Draft.write("amira", budget, "items/" + UUID.randomUUID(), null, wine)
                .then()
                .statusCode(201);
        var id = UUID.randomUUID();
        Decide.send("amira", budget, id).then().statusCode(201);
        var form = Decide.agreed(budget);

        No.is(Decide.decide("grace", budget, id, form), 403, "above-your-limit").body("detail", containsString("Wine"));
        No.badForm(Decide.decide("petra", budget, id, form), "clinicalReason");
        var lines = Decide.lines(budget);
        Decide.decide(
                        "grace",
                        budget,
                        id,
                        agreed(
                                Map.of("item", lines.get(0), "result", "agreed"),
                                Map.of("item", lines.get(1), "result", "refused", "reason", "The law says no")))
                .then()
                .statusCode(200);
    }

    @Test
    void asked_again_after_the_answer_was_lost_it_is_the_same_and_other_content_is_refused() {
        var id = Decide.sent(budget);
        var form = Decide.agreed(budget);
        Decide.decide("grace", budget, id, form).then().statusCode(200);

        Decide.decide("grace", budget, id, null, form).then().statusCode(200).body("state", equalTo("agreed"));
        No.is(Decide.decide("grace", budget, id, Send.with(form, "agreedPence", 31_000)), 409, "plan-already-decided");
        No.is(Decide.decide("omar", budget, id, form), 409, "plan-already-decided");
        assertEquals(1, Owner.count("select count(*) from plan where budget = ?", budget.id));
        assertEquals(2, Owner.count("select count(*) from entry where budget = ? and bucket = 'AGREED'", budget.id));
    }

    @Test
    void of_several_at_once_one_decides() {
        var id = Decide.sent(budget);
        var form = Decide.agreed(budget);
        var version = Decide.version(budget);
        var answers = AtOnce.both(
                () -> Decide.decide("grace", budget, id, version, form),
                () -> Decide.decide("omar", budget, id, version, Decide.sentBack("Not now")));

        assertEquals(List.of(200, 409), AtOnce.statuses(answers));
        var other = Draft.without(NewBudget.running());
        var second = Decide.sent(other);
        var same = Decide.agreed(other);
        var seen = Decide.version(other);
        var both = AtOnce.both(
                () -> Decide.decide("grace", other, second, seen, same),
                () -> Decide.decide("grace", other, second, seen, same));
        assertEquals(List.of(200, 200), AtOnce.statuses(both));
        assertEquals(1, Owner.count("select count(*) from plan where budget = ?", other.id));
    }

    @Test
    void a_change_counts_from_its_day_and_its_cost_is_what_both_versions_cost() {
        budget = NewBudget.running();
        SignIn.as("amira").get(budget.path() + "/plan?version=1");
        var first = plan(1).extract().asString();
        tell(300_000);
        Draft.write("amira", budget, "choice", 0, Map.of("sumTold", true, "optionsTold", true))
                .then()
                .statusCode(200);
        Draft.write("amira", budget, "sections/who-looks-after", 0, Draft.words("I do"))
                .then()
                .statusCode(200);
        Draft.write("amira", budget, "terms", 0, Map.of("firstReviewOn", day(30), "noticeDays", 28))
                .then()
                .statusCode(200);
        var item = Draft.seen("amira", budget).extract().<Map<String, Object>>path("items[0]");
        var dearer = Map.<String, Object>of(
                "name",
                item.get("name"),
                "goal",
                item.get("goal"),
                "costPence",
                300_000,
                "howOften",
                "weekly",
                "option",
                "direct-payment");
        Draft.write("amira", budget, "items/" + item.get("id"), (Integer) item.get("version"), dearer)
                .then()
                .statusCode(200);
        var id = UUID.randomUUID();
        Decide.send("amira", budget, id).then().statusCode(201);
        var form = Send.with(Decide.agreed(budget), "startsOn", day(20), "clinicalReason", "She needs more help");
        // 301 days in all, 120 of them before: £1,000 and £3,000 by days, and the others as they were
        var assistants = Math.round(100_000 * 120 / 301.0) + 300_000 - Math.round(300_000 * 120 / 301.0);
        var whole = assistants + 50_000 + 20_000;
        No.badForm(Decide.decide("petra", budget, id, Send.with(form, "agreedPence", whole - 1)), "agreedPence");
        Decide.decide("petra", budget, id, form).then().statusCode(200);

        assertEquals(whole, budget.pence("agreedPence"));
        assertEquals(assistants, budget.pence("items.find { it.name == 'Assistants' }.agreedPence"));
        assertEquals(0, budget.pence("freePence"));
        assertEquals(first, plan(1).extract().asString());
        plan(null).body("version", equalTo(1));
        TestClock.set(TestClock.today().plusDays(20), 12);
        plan(null).body("version", equalTo(2)).body("items.costPence", contains(300_000, 50_000, 20_000));
        SignIn.as("amira")
                .get(budget.path() + "/plan-versions")
                .then()
                .body("items.version", contains(2, 1))
                .body("items[0].startsOn", equalTo(day(0)))
                .body("items[0].by", equalTo("Petra Novak"));
    }

    @Test
    void what_was_decided_can_be_disagreed_with_and_nobody_thinks_again_who_had_to_do_with_it() {
        budget.with("dev", "CARER", "MAKE_REQUESTS");
        Draft.whole(budget);
        Draft.write("omar", budget, "sections/risks", 1, Draft.words("None"))
                .then()
                .statusCode(200);
        var id = UUID.randomUUID();
        Decide.send("amira", budget, id).then().statusCode(201);
        Decide.decide("grace", budget, id, Decide.agreed(budget)).then().statusCode(200);
        var whole = plan(null).extract().<String>path("decision.id");
        var item = plan(null).extract().<String>path("items[0].decision.id");

        for (var decision : List.of(whole, item)) {
            No.badForm(disagree("dev", budget, UUID.randomUUID(), decision), "decision");
            No.badForm(disagree("amira", NewBudget.running(), UUID.randomUUID(), decision), "decision");
            var request = UUID.randomUUID();
            disagree("amira", budget, request, decision).then().statusCode(201);
            var path = budget.path() + "/review-requests/" + request;
            for (var who : List.of("grace", "omar")) {
                No.is(Send.changeSeen(who, path, "answer", NO), 403, "your-own");
            }
            Send.changeSeen("petra", path, "answer", NO).then().statusCode(200);
        }
    }

    private static final Map<String, Object> NO = Map.of("result", "refused", "reason", "It is right");

    private static Response disagree(String who, NewBudget budget, UUID id, String decision) {
        var form = Map.<String, Object>of("kind", "disagree", "words", "I do not agree", "decision", decision);
        return Send.request(who, budget, id, form);
    }

    private void tell(long pence) {
        var sum = Map.<String, Object>of("after", 0, "lines", List.of(Map.of("what", "All", "amountPence", pence)));
        Send.change("grace", budget.path() + "/indicative-sums/" + UUID.randomUUID(), null, sum)
                .then()
                .statusCode(201);
    }

    private ValidatableResponse plan(Integer version) {
        return SignIn.as("amira")
                .get(budget.path() + "/plan" + (version == null ? "" : "?version=" + version))
                .then()
                .statusCode(200);
    }

    private void refused(UUID id, String field, Map<String, Object> form) {
        No.badForm(Decide.decide("grace", budget, id, form), field);
    }

    private static Map<String, Object> agreed(Object... items) {
        return Map.of("result", "agreed", "items", List.of(items));
    }

    private static String day(int later) {
        return TestClock.today().plusDays(later).toString();
    }
}
