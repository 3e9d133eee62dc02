package org.openphb.request;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openphb.world.NewBudget;
import org.openphb.world.No;
import org.openphb.world.Owner;
import org.openphb.world.Send;
import org.openphb.world.SignIn;
import org.openphb.world.TheQueue;

/** Who answers, how far, and what a yes is worth. */
@QuarkusTest
class AnswerTest {
    private static final Map<String, Object> YES = Map.of("result", "granted", "reason", "It is in your plan");
    private static final Map<String, Object> NO = Map.of("result", "refused", "reason", "It is not in your plan");

    private NewBudget budget;

    @BeforeEach
    void a_budget() {
        budget = NewBudget.running();
    }

    @Test
    void an_answer_always_has_a_reason() {
        var path = asked(Send.request("review-plan"));

        for (var result : new String[] {"granted", "refused", "advice"}) {
            No.badForm(Send.changeSeen("grace", path, "answer", Map.of("result", result)), "reason");
            No.badForm(Send.changeSeen("grace", path, "answer", Map.of("result", result, "reason", " ")), "reason");
        }
        No.badForm(Send.changeSeen("grace", path, "answer", Send.with(YES, "result", "accepted")), "result");
        No.badForm(Send.changeSeen("grace", path, "answer", Map.of("reason", "So")), "result");
    }

    @Test
    void a_yes_to_may_i_buy_is_a_go_ahead_that_a_receipt_can_name() {
        var path = asked(Send.with(Send.request("may-i-buy"), "pricePence", 19_900));

        var goAhead = Send.changeSeen("grace", path, "answer", YES)
                .then()
                .statusCode(200)
                .body("state", equalTo("answered"))
                .body("answer.result", equalTo("granted"))
                .body("answer.by", equalTo("Grace Hill"))
                .body("goAhead.upToPence", equalTo(19_900))
                .body("goAhead.until", notNullValue())
                .extract()
                .<String>path("goAhead.id");
        var receipt = Send.with(Send.receipt(19_900), "goAhead", goAhead, "noProof", "It is on order");
        Send.receipt("amira", budget, UUID.randomUUID(), receipt)
                .then()
                .statusCode(201)
                .body("goAhead", equalTo(goAhead));
        var other = NewBudget.running();
        No.badForm(Send.receipt("amira", other, UUID.randomUUID(), receipt), "goAhead");
    }

    @Test
    void a_no_is_no_go_ahead() {
        var path = asked(Send.request("may-i-buy"));

        Send.changeSeen("grace", path, "answer", NO).then().statusCode(200).body("goAhead", nullValue());
    }

    @Test
    void above_a_workers_limit_an_approver_says_yes() {
        var atLimit = asked(Send.with(Send.request("may-i-buy"), "pricePence", 50_000));
        var above = asked(Send.with(Send.request("may-i-buy"), "pricePence", 50_001));

        Send.changeSeen("grace", atLimit, "answer", YES).then().statusCode(200);
        No.is(Send.changeSeen("grace", above, "answer", YES), 403, "above-your-limit");
        SignIn.as("amira").get(above).then().body("state", equalTo("waiting"));
        Send.changeSeen("petra", above, "answer", YES).then().statusCode(200);
        assertEquals(
                "APPROVER",
                Owner.ask(
                        "select d.authority from decision d join review_request r on r.answer = d.id "
                                + "where r.budget = ? and r.price_pence = 50001",
                        budget.id));
    }

    @Test
    void a_no_needs_no_limit() {
        var above = asked(Send.with(Send.request("may-i-buy"), "pricePence", 50_001));

        Send.changeSeen("grace", above, "answer", NO).then().statusCode(200);
    }

    @Test
    void answering_needs_the_version_and_is_done_once() {
        var path = asked(Send.request("review-plan"));

        No.is(Send.change("grace", path + "/answer", null, YES), 428, "version-needed");
        No.is(Send.change("grace", path + "/answer", "\"3\"", YES), 412, "stale-version");
        Send.change("grace", path + "/answer", "\"0\"", YES).then().statusCode(200);

        Send.change("grace", path + "/answer", null, YES).then().statusCode(200);
        No.is(Send.change("grace", path + "/answer", "\"0\"", NO), 412, "stale-version");
        No.is(Send.changeSeen("grace", path, "answer", NO), 409, "request-already-answered");
        No.is(Send.changeSeen("omar", path, "answer", YES), 409, "request-already-answered");
        No.is(Send.changeSeen("amira", path, "withdrawal", Map.of()), 409, "request-already-answered");
    }

    @Test
    void staff_do_not_answer_what_they_asked_on_behalf() {
        var path = budget.path() + "/review-requests/" + Send.request("grace", budget, "review-plan");

        SignIn.as("grace")
                .get(path)
                .then()
                .body("onBehalf", equalTo(true))
                .body("hasIt.name", startsWith("P"))
                .body("mayAnswer", equalTo(false));
        No.is(Send.changeSeen("grace", path, "answer", YES), 403, "your-own");
        No.is(Send.change("grace", path + "/answer", "\"99\"", YES), 403, "your-own");
        Send.changeSeen("omar", path, "answer", YES).then().statusCode(200);
    }

    @Test
    void a_disagreement_goes_to_somebody_who_did_not_decide() {
        var receipt = budget.path() + "/receipts/" + Send.receipt("amira", budget);
        var decision = Send.changeSeen("grace", receipt, "decision", Map.of("result", "returned", "reason", "Why?"))
                .then()
                .statusCode(200)
                .extract()
                .<String>path("decision.id");
        var path = asked(Send.with(Send.request("disagree"), "decision", decision));

        SignIn.as("amira")
                .get(path)
                .then()
                .body("decision", equalTo(decision))
                .body("hasIt.name", equalTo("Petra Novak"));
        SignIn.as("grace").get(path).then().body("mayAnswer", equalTo(false));
        No.is(Send.changeSeen("grace", path, "answer", NO), 403, "your-own");
        assertTrue(TheQueue.of("petra", "me").has(UUID.fromString(path.replaceFirst(".*/", ""))));
        Send.changeSeen("petra", path, "answer", NO).then().statusCode(200);
    }

    @Test
    void an_answer_can_be_disagreed_with_too_but_not_from_another_budget() {
        var path = asked(Send.request("may-i-buy"));
        var decision =
                Send.changeSeen("grace", path, "answer", NO).then().extract().<String>path("answer.id");
        var form = Send.with(Send.request("disagree"), "decision", decision);

        No.badForm(Send.request("amira", NewBudget.running(), UUID.randomUUID(), form), "decision");
        No.is(Send.changeSeen("grace", asked(form), "answer", NO), 403, "your-own");
    }

    @Test
    void when_nobody_is_free_it_is_in_the_leads_queue_and_says_so() {
        for (var login : new String[] {"grace", "omar", "petra", "ravi"}) {
            budget.with(login, "CARER", budget.start, budget.start, "SEND_RECEIPTS");
        }

        SignIn.as("amira")
                .get(asked(Send.request("review-plan")))
                .then()
                .body("hasIt.name", nullValue())
                .body("hasIt.team", startsWith("The lead's queue at Westmoor ICB"));
        assertEquals(true, TheQueue.of("lena", "all").on(budget).get("nobodyFree"));
    }

    private String asked(Map<String, Object> form) {
        var id = UUID.randomUUID();
        Send.request("amira", budget, id, form).then().statusCode(201);
        return budget.path() + "/review-requests/" + id;
    }
}
