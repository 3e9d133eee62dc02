package org.openphb.overview;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openphb.world.NewBudget;
import org.openphb.world.No;
import org.openphb.world.Send;
import org.openphb.world.SignIn;
import org.openphb.world.TestClock;

/** One budget from the day somebody is referred to the day after its end, over HTTP alone, each step on its day. */
@QuarkusTest
class FromReferralToPlanTest {
    private static final LocalDate REFERRED = LocalDate.of(2027, 3, 1);
    private static final LocalDate BEGINS = LocalDate.of(2027, 4, 1);
    private static final LocalDate ENDS = LocalDate.of(2028, 3, 31);
    private static final LocalDate REVIEW = LocalDate.of(2027, 6, 24);

    private final String budget = "/budgets/" + UUID.randomUUID();
    private final UUID assistants = UUID.randomUUID();
    private final UUID drums = UUID.randomUUID();
    private final UUID cruise = UUID.randomUUID();
    private final UUID sending = UUID.randomUUID();

    @Test
    void from_referral_to_an_agreed_running_plan_and_its_first_go_ahead() {
        staff_open_the_budget_and_let_the_holder_in();
        the_sum_is_told_before_planning();
        the_plan_is_written_and_sent();
        it_is_decided_by_the_promised_day();
        the_holder_disagrees_with_what_was_refused();
        a_first_go_ahead_is_used_once();
        the_review_comes_and_the_end();
    }

    private void staff_open_the_budget_and_let_the_holder_in() {
        TestClock.set(REFERRED, 10);
        var holder = UUID.randomUUID();
        var person = Map.of("nhsNumber", NewBudget.nhsNumber(), "name", "Alex Stone", "dateOfBirth", "1990-02-03");
        put("grace", "/holders/" + holder, null, person).then().statusCode(201);
        var form = NewBudget.opening(BEGINS, ENDS, "grace");
        put("grace", "/holders/" + holder + budget, null, form).then().statusCode(201);
        stage("grace", "working-out", "tell-the-sum", "staff");

        var code = put("grace", budget + "/access/" + UUID.randomUUID(), null, Map.of("role", "holder"))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("code");
        put("amira", "/codes/" + code, null, Map.of("dateOfBirth", "1990-02-03"))
                .then()
                .statusCode(201);
        stage("amira", "working-out", "tell-the-sum", "staff");
        No.is(put("amira", budget + "/draft/sending/" + sending, "\"0\"", Map.of()), 409, "plan-not-ready");
    }

    private void the_sum_is_told_before_planning() {
        TestClock.set(REFERRED.plusDays(3), 10);
        var hours = Map.of("what", "Help at home", "ratePence", 1400, "hoursHundredths", 1000, "weeks", 52);
        var sum = Map.of("after", 0, "lines", List.of(hours));
        put("grace", budget + "/indicative-sums/" + UUID.randomUUID(), null, sum)
                .then()
                .statusCode(201);
        stage("amira", "told", "write-the-plan", "holder");
        SignIn.as("amira").get(budget + "/draft").then().body("sumPence", equalTo(728_000));
    }

    private void the_plan_is_written_and_sent() {
        TestClock.set(REFERRED.plusDays(7), 19);
        var goal = UUID.randomUUID();
        write("choice", "\"0\"", Map.of("sumTold", true, "optionsTold", true));
        for (var section : List.of("what-matters", "risks", "if-things-go-wrong", "who-looks-after")) {
            write("sections/" + section, "\"0\"", Map.of("words", "In my words: " + section));
        }
        write("goals/" + goal, null, Map.of("words", "I play in a band"));
        item(assistants, "Personal assistants", goal, 640_000, "weekly", "direct-payment");
        item(drums, "Drum lessons", goal, 50_000, "monthly", "direct-payment");
        item(cruise, "A cruise", goal, 30_000, "one-off", "notional");
        stage("grace", "planning", "write-the-plan", "holder");
        write("terms", "\"0\"", Map.of("firstReviewOn", REVIEW.toString(), "noticeDays", 28));
        put("amira", budget + "/draft/sending/" + sending, seen(), Map.of())
                .then()
                .statusCode(201);
        stage("amira", "being-decided", "decide-the-plan", "staff").body("next.by", notNullValue());
    }

    private void it_is_decided_by_the_promised_day() {
        TestClock.set(REFERRED.plusDays(14), 11);
        var decision = Map.<String, Object>of(
                "result",
                "agreed",
                "startsOn",
                BEGINS.toString(),
                "items",
                List.of(
                        Map.of("item", assistants, "result", "agreed"),
                        Map.of("item", drums, "result", "changed", "costPence", 45_000, "reason", "£37.50 a month"),
                        Map.of("item", cruise, "result", "refused", "reason", "It meets no goal of the plan")));
        var path = budget + "/draft/sending/" + sending + "/decision";
        No.is(put("amira", path, seen(), decision), 403, "not-allowed");
        No.is(put("grace", path, seen(), decision), 403, "above-your-limit");
        No.badForm(put("petra", path, seen(), decision), "clinicalReason");
        var approved = Send.with(decision, "clinicalReason", "She needs two people to be moved safely");
        put("petra", path, seen(), approved).then().statusCode(200);
        put("petra", path, null, approved).then().statusCode(200);

        stage("amira", "not-begun", "begin", "nobody");
        SignIn.as("amira")
                .get(budget + "/plan")
                .then()
                .body("decision.by", equalTo("Petra Novak"))
                .body("firstReviewOn", equalTo(REVIEW.toString()))
                .body("items.name", contains("Personal assistants", "Drum lessons"))
                .body("refused.name", contains("A cruise"));
        SignIn.as("amira").get(budget + "/balance").then().body("agreedPence", equalTo(685_000));
        SignIn.as("amira").get("/news").then().body("items.kind", hasItem("plan-decided"));
    }

    private void the_holder_disagrees_with_what_was_refused() {
        TestClock.set(REFERRED.plusDays(16), 20);
        var decision = SignIn.as("amira").get(budget + "/plan").<String>path("refused[0].decision.id");
        var dispute = UUID.randomUUID();
        ask(dispute, Map.of("kind", "disagree", "words", "The sea does me good", "decision", decision));
        var answer = Map.of("result", "refused", "reason", "The list says so, and the plan has other ways");
        No.is(put("petra", request(dispute) + "/answer", "\"0\"", answer), 403, "your-own");
        put("omar", request(dispute) + "/answer", "\"0\"", answer).then().statusCode(200);
    }

    private void a_first_go_ahead_is_used_once() {
        TestClock.set(BEGINS.plusDays(5), 9);
        stage("amira", "running", "review", "staff");
        var asked = UUID.randomUUID();
        ask(asked, Map.of("kind", "may-i-buy", "words", "A drum stool", "pricePence", 4_000));
        put("grace", request(asked) + "/answer", "\"0\"", Map.of("result", "granted", "reason", "It is for your goal"))
                .then()
                .statusCode(200);
        var goAhead = SignIn.as("amira").get(budget + "/go-aheads").<String>path("items[0].id");
        var bought = receipt(goAhead);
        SignIn.as("amira").get(budget + "/go-aheads").then().body("items.state", contains("used"));
        put("grace", bought + "/decision", "\"0\"", Map.of("result", "accepted"))
                .then()
                .statusCode(200);
        SignIn.as("amira")
                .get(budget + "/balance")
                .then()
                .body("spentPence", equalTo(3_900))
                .body("leftPence", equalTo(681_100));
    }

    private void the_review_comes_and_the_end() {
        TestClock.set(REVIEW.minusDays(29), 9);
        stage("amira", "running", "review", "staff");
        TestClock.set(REVIEW.minusDays(28), 9);
        stage("amira", "review-due", "review", "staff").body("next.by", equalTo(REVIEW.toString()));
        TestClock.set(ENDS.plusDays(1), 9);
        stage("grace", "ended", "nothing", "nobody");
    }

    private ValidatableResponse stage(String login, String stage, String what, String who) {
        return SignIn.as(login)
                .get(budget)
                .then()
                .statusCode(200)
                .body("stage", equalTo(stage))
                .body("next.what", equalTo(what))
                .body("next.who", equalTo(who));
    }

    private void item(UUID line, String name, UUID goal, long pence, String howOften, String option) {
        var form = Map.of(
                "name",
                name,
                "goal",
                (Object) goal,
                "payee",
                "Somebody",
                "payeeKind",
                "shop",
                "costPence",
                pence,
                "howOften",
                howOften,
                "option",
                option);
        write("items/" + line, null, form);
    }

    private void write(String part, String version, Map<String, Object> form) {
        put("amira", budget + "/draft/" + part, version, form).then().statusCode(version == null ? 201 : 200);
    }

    private void ask(UUID id, Map<String, Object> form) {
        Send.multipart("amira", request(id), "request", form).then().statusCode(201);
    }

    private String receipt(String goAhead) {
        var path = budget + "/receipts/" + UUID.randomUUID();
        var part = Map.of("planItem", drums, "amountPence", 3_900);
        var form = Map.of(
                "amountPence",
                3_900,
                "spentOn",
                TestClock.today().toString(),
                "noProof",
                "The shop lost it",
                "parts",
                List.of(part),
                "goAhead",
                goAhead);
        Send.multipart("amira", path, "receipt", form).then().statusCode(201).body("agreedBefore", notNullValue());
        return path;
    }

    private String request(UUID id) {
        return budget + "/review-requests/" + id;
    }

    private String seen() {
        return Send.etag("omar", budget + "/draft");
    }

    private static Response put(String login, String path, String version, Map<String, ?> form) {
        return Send.change(login, path, version, form);
    }
}
