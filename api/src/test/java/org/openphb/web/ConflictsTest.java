package org.openphb.web;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.openphb.world.AtOnce;
import org.openphb.world.NewBudget;
import org.openphb.world.No;
import org.openphb.world.Send;
import org.openphb.world.SignIn;
import org.openphb.world.TestClock;

/** Two people, or one phone twice, at the same moment: one true state, and a sentence for both. */
@QuarkusTest
class ConflictsTest {
    private static final Map<String, Object> ACCEPTED = Map.of("result", "accepted");
    private static final Map<String, Object> RETURNED = Map.of("result", "returned", "reason", "We cannot read it");
    private static final Map<String, Object> ADVICE = Map.of("result", "advice", "reason", "Ring the agency");
    private static final int ROUNDS = 4;

    private NewBudget budget;
    private String receipt;

    @BeforeEach
    void a_receipt_that_waits() {
        budget = NewBudget.running();
        receipt = budget.path() + "/receipts/" + Send.receipt("amira", budget);
    }

    @RepeatedTest(ROUNDS)
    void one_accepts_while_another_sends_it_back() {
        var answers = AtOnce.both(
                () -> Send.change("grace", receipt + "/decision", "\"0\"", ACCEPTED),
                () -> Send.change("omar", receipt + "/decision", "\"0\"", RETURNED));

        oneWonAndTheOtherIsTold(answers, 412, "stale-version");
        var won = answers.get(0).statusCode() == 200 ? "accepted" : "returned";
        SignIn.as("amira").get(receipt).then().body("state", equalTo(won));
        assertEquals(won.equals("accepted") ? 4599 : 0, budget.pence("spentPence"));
        assertEquals(0, budget.pence("waitingPence"));
    }

    @RepeatedTest(ROUNDS)
    void the_same_decision_twice_at_once_is_one() {
        var answers = AtOnce.both(
                () -> Send.change("grace", receipt + "/decision", "\"0\"", ACCEPTED),
                () -> Send.change("grace", receipt + "/decision", "\"0\"", ACCEPTED));

        assertEquals(List.of(200, 200), AtOnce.statuses(answers));
        assertEquals(4599, budget.pence("spentPence"));
    }

    @Test
    void a_decision_whose_answer_was_lost_is_said_again_and_another_is_refused() {
        Send.change("grace", receipt + "/decision", "\"0\"", ACCEPTED).then().statusCode(200);

        Send.change("grace", receipt + "/decision", "\"0\"", ACCEPTED).then().statusCode(200);
        No.is(Send.change("grace", receipt + "/decision", "\"1\"", RETURNED), 409, "receipt-already-decided");
        assertEquals(4599, budget.pence("spentPence"));
    }

    @Test
    void an_answer_that_was_lost_is_said_again_and_another_is_refused() {
        var request = budget.path() + "/review-requests/" + Send.request("amira", budget, "review-plan");
        Send.change("grace", request + "/answer", "\"0\"", ADVICE).then().statusCode(200);

        Send.change("grace", request + "/answer", "\"0\"", ADVICE).then().statusCode(200);
        var other = Send.with(ADVICE, "reason", "On second thoughts");
        No.is(Send.changeSeen("grace", request, "answer", other), 409, "request-already-answered");
    }

    @RepeatedTest(ROUNDS)
    void a_message_that_crosses_an_answer_is_kept_and_the_answer_has_seen_it_or_came_first() {
        var request = budget.path() + "/review-requests/" + Send.request("amira", budget, "review-plan");

        var answers = AtOnce.both(
                () -> Send.change(
                        "amira", request + "/messages/" + UUID.randomUUID(), null, Map.of("words", "One more thing")),
                () -> Send.change("grace", request + "/answer", "\"0\"", ADVICE));

        assertEquals(201, answers.get(0).statusCode(), answers.get(0).asString());
        SignIn.as("amira").get(request).then().body("messages.words", hasItem("One more thing"));
        if (answers.get(1).statusCode() != 200) {
            No.is(answers.get(1), 412, "stale-version");
            SignIn.as("amira").get(request).then().body("state", equalTo("waiting"));
        }
    }

    @RepeatedTest(ROUNDS)
    void two_messages_at_once_are_both_kept() {
        var request = budget.path() + "/review-requests/" + Send.request("amira", budget, "review-plan");

        var answers = AtOnce.both(
                () -> Send.change("amira", request + "/messages/" + UUID.randomUUID(), null, Map.of("words", "Hello?")),
                () -> Send.change("grace", request + "/messages/" + UUID.randomUUID(), null, Map.of("words", "Hello")));

        assertEquals(List.of(201, 201), AtOnce.statuses(answers));
        SignIn.as("amira").get(request).then().body("messages", hasSize(2));
    }

    @RepeatedTest(ROUNDS)
    void taken_back_while_it_is_decided() {
        var answers = AtOnce.both(
                () -> Send.change("amira", receipt + "/withdrawal", "\"0\"", Map.of("reason", "mistake")),
                () -> Send.change("grace", receipt + "/decision", "\"0\"", ACCEPTED));

        oneWonAndTheOtherIsTold(answers, 412, "stale-version");
        var taken = answers.get(0).statusCode() == 200;
        SignIn.as("grace").get(receipt).then().body("state", equalTo(taken ? "withdrawn" : "accepted"));
        assertEquals(taken ? 0 : 4599, budget.pence("spentPence"));
        assertEquals(0, budget.pence("waitingPence"));
    }

    @RepeatedTest(ROUNDS)
    void a_request_taken_back_while_it_is_answered() {
        var request = budget.path() + "/review-requests/" + Send.request("amira", budget, "review-plan");

        var answers = AtOnce.both(
                () -> Send.change("amira", request + "/withdrawal", "\"0\"", Map.of()),
                () -> Send.change("grace", request + "/answer", "\"0\"", ADVICE));

        oneWonAndTheOtherIsTold(answers, 412, "stale-version");
        var taken = answers.get(0).statusCode() == 200;
        SignIn.as("grace").get(request).then().body("state", equalTo(taken ? "withdrawn" : "answered"));
    }

    @RepeatedTest(ROUNDS)
    void two_who_see_the_same_slip_put_it_right_once() {
        accepted();

        var answers = AtOnce.both(
                () -> corrected("omar", "\"1\"", UUID.randomUUID(), -599),
                () -> corrected("petra", "\"1\"", UUID.randomUUID(), -599));

        assertEquals(List.of(201, 412), AtOnce.statuses(answers));
        answers.stream()
                .filter(answer -> answer.statusCode() == 412)
                .forEach(answer -> No.is(answer, 412, "stale-version"));
        assertEquals(4000, budget.pence("spentPence"));
        SignIn.as("amira").get(receipt).then().body("corrections", hasSize(1)).body("nowPence", equalTo(4000));
    }

    @RepeatedTest(ROUNDS)
    void the_same_correction_twice_at_once_is_one() {
        accepted();
        var id = UUID.randomUUID();

        var answers =
                AtOnce.both(() -> corrected("omar", "\"1\"", id, -599), () -> corrected("omar", "\"1\"", id, -599));

        assertEquals(List.of(200, 201), AtOnce.statuses(answers));
        assertEquals(4000, budget.pence("spentPence"));
    }

    @RepeatedTest(ROUNDS)
    void a_correction_that_crosses_a_refund_leaves_never_less_than_nothing() {
        accepted();
        var today = TestClock.today().toString();

        var answers = AtOnce.both(
                () -> corrected("omar", "\"1\"", UUID.randomUUID(), -4000),
                () -> Send.change(
                        "petra",
                        receipt + "/refunds/" + UUID.randomUUID(),
                        "\"1\"",
                        Map.of("amountPence", 4000, "receivedOn", today, "reason", "Broken")));

        assertEquals(List.of(201, 412), AtOnce.statuses(answers));
        assertEquals(599, budget.pence("spentPence"));
        No.badForm(corrected("omar", Send.etag("omar", receipt), UUID.randomUUID(), -4000), "amountPence");
        assertEquals(599, budget.pence("spentPence"));
    }

    @RepeatedTest(ROUNDS)
    void two_who_say_at_once_what_it_was_for() {
        var answers = AtOnce.both(() -> assigned("amira", budget.drums), () -> assigned("grace", budget.assistants));

        oneWonAndTheOtherIsTold(answers, 412, "stale-version");
        var amiraWon = answers.get(0).statusCode() == 200;
        assertEquals(amiraWon ? 4599 : 0, budget.pence("items[2].waitingPence"));
        assertEquals(amiraWon ? 0 : 4599, budget.pence("items[0].waitingPence"));
        assertEquals(0, budget.pence("unassigned.waitingPence"));
        assertEquals(4599, budget.pence("waitingPence"));
    }

    @RepeatedTest(ROUNDS)
    void said_what_it_was_for_while_it_is_accepted() {
        var answers = AtOnce.both(
                () -> assigned("amira", budget.drums),
                () -> Send.change("grace", receipt + "/decision", "\"0\"", ACCEPTED));

        oneWonAndTheOtherIsTold(answers, 412, "stale-version");
        assertEquals(4599, budget.pence("waitingPence") + budget.pence("spentPence"));
        assertTrue(budget.pence("items[2].waitingPence") + budget.pence("unassigned.spentPence") == 4599);
    }

    private static void oneWonAndTheOtherIsTold(List<Response> answers, int status, String slug) {
        assertEquals(List.of(200, status), AtOnce.statuses(answers));
        answers.stream().filter(answer -> answer.statusCode() != 200).forEach(answer -> No.is(answer, status, slug));
    }

    private void accepted() {
        Send.change("grace", receipt + "/decision", "\"0\"", ACCEPTED).then().statusCode(200);
    }

    private Response corrected(String who, String version, UUID id, long pence) {
        var form = Map.of("amountPence", pence, "reason", "A slip");
        return Send.change(who, receipt + "/corrections/" + id, version, form);
    }

    private Response assigned(String who, UUID line) {
        var form = Map.of("parts", List.of(Map.of("planItem", line, "amountPence", 4599)));
        return Send.change(who, receipt + "/parts", "\"0\"", form);
    }
}
