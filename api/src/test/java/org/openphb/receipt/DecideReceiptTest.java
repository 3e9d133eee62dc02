package org.openphb.receipt;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openphb.world.NewBudget;
import org.openphb.world.No;
import org.openphb.world.Owner;
import org.openphb.world.Pictures;
import org.openphb.world.Send;
import org.openphb.world.SignIn;

@QuarkusTest
class DecideReceiptTest {
    private static final Map<String, Object> ACCEPTED = Map.of("result", "accepted");
    private static final Map<String, Object> RETURNED = Map.of("result", "returned", "reason", "We cannot read it");

    private NewBudget budget;
    private String path;

    @BeforeEach
    void a_receipt_that_waits() {
        budget = NewBudget.running();
        path = budget.path() + "/receipts/" + Send.receipt("amira", budget);
    }

    @Test
    void accepted_counts_as_spent() {
        Send.changeSeen("grace", path, "decision", ACCEPTED)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("accepted"))
                .body("decision.by", equalTo("Grace Hill"))
                .body("decision.amountPence", equalTo(4599))
                .body("mayDecide", equalTo(false));
        assertEquals(0, budget.pence("waitingPence"));
        assertEquals(4599, budget.pence("spentPence"));
    }

    @Test
    void returned_counts_for_nothing_and_says_why() {
        Send.changeSeen("grace", path, "decision", RETURNED)
                .then()
                .statusCode(200)
                .body("state", equalTo("returned"))
                .body("decision.reason", equalTo("We cannot read it"));
        assertEquals(NewBudget.AGREED_PENCE, budget.pence("leftPence"));
    }

    @Test
    void returned_needs_a_reason() {
        No.badForm(Send.changeSeen("grace", path, "decision", Map.of("result", "returned")), "reason");
        No.badForm(Send.changeSeen("grace", path, "decision", Send.with(RETURNED, "reason", " ")), "reason");
        No.badForm(Send.changeSeen("grace", path, "decision", Send.with(RETURNED, "amountPence", 1)), "amountPence");
    }

    @Test
    void less_is_accepted_with_the_reason_and_shared_out_to_the_penny() {
        var parts = List.of(
                Map.of("planItem", budget.assistants, "amountPence", 100),
                Map.of("planItem", budget.held, "amountPence", 100),
                Map.of("planItem", budget.drums, "amountPence", 100));
        var split = UUID.randomUUID();
        Send.receipt("amira", budget, split, Send.with(Send.receipt(300), "parts", parts), Pictures.jpeg())
                .then()
                .statusCode(201);
        var less = Map.<String, Object>of("result", "accepted", "amountPence", 200, "reason", "The rest is a gift");
        var itsPath = budget.path() + "/receipts/" + split;

        No.badForm(Send.changeSeen("grace", itsPath, "decision", Send.with(less, "reason", "")), "reason");
        No.badForm(Send.changeSeen("grace", itsPath, "decision", Send.with(less, "amountPence", 301)), "amountPence");
        No.badForm(Send.changeSeen("grace", itsPath, "decision", Send.with(less, "amountPence", 0)), "amountPence");
        Send.changeSeen("grace", itsPath, "decision", less)
                .then()
                .statusCode(200)
                .body("decision.amountPence", equalTo(200));

        assertEquals(200, budget.pence("spentPence"));
        assertEquals(4599, budget.pence("waitingPence"));
        assertEquals(200, budget.pence("items.spentPence.sum()"));
        assertEquals(67, budget.pence("items[0].spentPence"));
        assertEquals(66, budget.pence("items[2].spentPence"));
    }

    @Test
    void only_accepted_and_returned_are_decisions_about_a_receipt() {
        No.badForm(Send.changeSeen("grace", path, "decision", Map.of("result", "granted", "reason", "Yes")), "result");
        No.badForm(Send.changeSeen("grace", path, "decision", Map.of("result", "perhaps")), "result");
        No.badForm(Send.changeSeen("grace", path, "decision", Map.of()), "result");
    }

    @Test
    void deciding_needs_the_version_that_was_seen() {
        No.is(Send.change("grace", path + "/decision", null, ACCEPTED), 428, "version-needed");
        No.is(Send.change("grace", path + "/decision", "\"7\"", ACCEPTED), 412, "stale-version");
        No.is(Send.change("grace", path + "/decision", "W/\"0\"", ACCEPTED), 412, "stale-version");
        assertEquals(4599, budget.pence("waitingPence"));

        Send.change("grace", path + "/decision", "\"0\"", ACCEPTED).then().statusCode(200);
    }

    @Test
    void a_decided_receipt_cannot_be_decided_again() {
        Send.changeSeen("grace", path, "decision", ACCEPTED).then().statusCode(200);

        No.is(Send.change("grace", path + "/decision", null, RETURNED), 428, "version-needed");
        No.is(Send.change("grace", path + "/decision", "\"0\"", RETURNED), 412, "stale-version");
        No.is(Send.changeSeen("grace", path, "decision", RETURNED), 409, "receipt-already-decided");
        No.is(Send.changeSeen("omar", path, "decision", ACCEPTED), 409, "receipt-already-decided");
        assertEquals(4599, budget.pence("spentPence"));
    }

    @Test
    void whoever_lost_the_answer_asks_again_whatever_the_version() {
        Send.changeSeen("grace", path, "decision", ACCEPTED).then().statusCode(200);

        Send.change("grace", path + "/decision", null, ACCEPTED).then().statusCode(200);
        Send.change("grace", path + "/decision", "\"0\"", ACCEPTED).then().statusCode(200);
        Send.change("grace", path + "/decision", "\"9\"", Send.with(ACCEPTED, "amountPence", 4599))
                .then()
                .statusCode(200)
                .body("state", equalTo("accepted"));
        assertEquals(4599, budget.pence("spentPence"));
    }

    @Test
    void nobody_decides_what_they_sent() {
        var own = Send.receipt("grace", budget);
        var itsPath = budget.path() + "/receipts/" + own;

        No.is(Send.changeSeen("grace", itsPath, "decision", ACCEPTED), 403, "your-own");
        No.is(Send.change("grace", itsPath + "/decision", "\"99\"", ACCEPTED), 403, "your-own");
        SignIn.as("grace").get(itsPath).then().body("mayDecide", equalTo(false));
        SignIn.as("omar").get(itsPath).then().body("mayDecide", equalTo(true));
        Send.changeSeen("omar", itsPath, "decision", ACCEPTED).then().statusCode(200);
    }

    @Test
    void an_approver_decides_too_and_it_says_under_which_authority() {
        Send.changeSeen("petra", path, "decision", ACCEPTED).then().statusCode(200);

        assertEquals(
                "APPROVER",
                Owner.ask(
                        "select authority from decision d join receipt r on r.decision = d.id " + "where r.budget = ?",
                        budget.id));
    }

    @Test
    void two_who_decide_at_once_leave_one_true_state() {
        for (var round = 0; round < 5; round++) {
            var another = Send.receipt("amira", budget);
            var itsPath = budget.path() + "/receipts/" + another + "/decision";

            var statuses = Stream.of(
                            CompletableFuture.supplyAsync(() -> Send.change("grace", itsPath, "\"0\"", ACCEPTED)),
                            CompletableFuture.supplyAsync(() -> Send.change("omar", itsPath, "\"0\"", RETURNED)))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .map(Response::statusCode)
                    .sorted()
                    .toList();

            assertEquals(List.of(200, 412), statuses);
        }
        var accepted = Owner.count(
                "select count(*) from receipt r join decision d on d.id = r.decision "
                        + "where r.budget = ? and d.result = 'ACCEPTED'",
                budget.id);
        assertEquals(4599 * accepted, budget.pence("spentPence"));
        assertEquals(4599, budget.pence("waitingPence"));
        assertEquals(
                5,
                Owner.count(
                        "select count(*) from decision d join receipt r on r.id = d.subject " + "where r.budget = ?",
                        budget.id));
    }

    @Test
    void a_receipt_that_was_taken_back_is_not_decided() {
        Send.changeSeen("amira", path, "withdrawal", Map.of("reason", "mistake"))
                .then()
                .statusCode(200);

        No.is(Send.changeSeen("grace", path, "decision", ACCEPTED), 409, "receipt-already-withdrawn");
    }
}
