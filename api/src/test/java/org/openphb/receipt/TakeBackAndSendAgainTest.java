package org.openphb.receipt;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openphb.world.NewBudget;
import org.openphb.world.No;
import org.openphb.world.Pictures;
import org.openphb.world.Send;
import org.openphb.world.SignIn;

@QuarkusTest
class TakeBackAndSendAgainTest {
    private NewBudget budget;
    private UUID id;
    private String path;

    @BeforeEach
    void a_receipt_of_bens() {
        budget = NewBudget.running().with("ben", "CARER", "SEND_RECEIPTS");
        id = Send.receipt("ben", budget);
        path = budget.path() + "/receipts/" + id;
    }

    @Test
    void only_the_sender_takes_it_back() {
        No.is(takenBack("amira", "mistake"), 403, "not-allowed");
        No.is(takenBack("grace", "wrong-person"), 403, "not-allowed");
        No.is(Send.change("amira", path + "/withdrawal", "\"99\"", Map.of("reason", "mistake")), 403, "not-allowed");

        takenBack("ben", "sent-twice")
                .then()
                .statusCode(200)
                .body("state", equalTo("withdrawn"))
                .body("withdrawal.reason", equalTo("sent-twice"));
        assertEquals(NewBudget.AGREED_PENCE, budget.pence("leftPence"));
    }

    @Test
    void taking_back_needs_the_version_and_says_the_same_twice() {
        No.is(Send.change("ben", path + "/withdrawal", null, Map.of("reason", "mistake")), 428, "version-needed");
        No.is(Send.change("ben", path + "/withdrawal", "\"4\"", Map.of("reason", "mistake")), 412, "stale-version");
        No.badForm(Send.change("ben", path + "/withdrawal", "\"0\"", Map.of()), "reason");
        takenBack("ben", "mistake").then().statusCode(200);

        Send.change("ben", path + "/withdrawal", null, Map.of("reason", "mistake"))
                .then()
                .statusCode(200);
        No.is(takenBack("ben", "sent-twice"), 409, "receipt-already-withdrawn");
        assertEquals(NewBudget.AGREED_PENCE, budget.pence("leftPence"));
    }

    @Test
    void a_decided_receipt_cannot_be_taken_back() {
        decided(path, "accepted");

        No.is(takenBack("ben", "mistake"), 409, "receipt-already-decided");
        assertEquals(4599, budget.pence("spentPence"));
    }

    @Test
    void sent_for_the_wrong_person_its_picture_is_nobodys_at_once() {
        SignIn.as("grace").get(path + "/files/1").then().statusCode(200);
        takenBack("ben", "wrong-person")
                .then()
                .statusCode(200)
                .body("files", hasSize(0))
                .body("fileCount", equalTo(0));

        for (var who : new String[] {"ben", "amira", "grace", "petra"}) {
            No.is(SignIn.as(who).get(path + "/files/1"), 404, "not-found");
            No.is(SignIn.as(who).get(path + "/files/1/thumbnail"), 404, "not-found");
        }
        SignIn.as("grace").get(path).then().statusCode(200).body("files", hasSize(0));
    }

    @Test
    void taken_back_by_mistake_its_picture_stays() {
        takenBack("ben", "mistake").then().statusCode(200).body("files", hasSize(1));

        SignIn.as("ben").get(path + "/files/1").then().statusCode(200);
    }

    @Test
    void a_returned_receipt_is_sent_again_once() {
        decided(path, "returned");
        var again = UUID.randomUUID();

        sentAgain(again, id).then().statusCode(201).body("replaces", equalTo("" + id));
        SignIn.as("ben").get(path).then().body("replacedBy", equalTo("" + again));
        No.badForm(sentAgain(UUID.randomUUID(), id), "replaces");
        assertEquals(4599, budget.pence("waitingPence"));
    }

    @Test
    void and_once_more_when_the_new_one_was_taken_back() {
        decided(path, "returned");
        var again = UUID.randomUUID();
        sentAgain(again, id).then().statusCode(201);
        Send.changeSeen("ben", budget.path() + "/receipts/" + again, "withdrawal", Map.of("reason", "mistake"))
                .then()
                .statusCode(200);

        sentAgain(UUID.randomUUID(), id).then().statusCode(201);
    }

    @Test
    void only_a_returned_receipt_that_one_may_see_is_sent_again() {
        No.badForm(sentAgain(UUID.randomUUID(), id), "replaces");
        No.badForm(sentAgain(UUID.randomUUID(), UUID.randomUUID()), "replaces");
        var amiras = Send.receipt("amira", budget);
        decided(budget.path() + "/receipts/" + amiras, "returned");
        No.badForm(sentAgain(UUID.randomUUID(), amiras), "replaces");

        decided(path, "accepted");
        No.badForm(sentAgain(UUID.randomUUID(), id), "replaces");
    }

    private Response takenBack(String who, String reason) {
        var seen = Send.etag("grace", path);
        return Send.change(who, path + "/withdrawal", seen, Map.of("reason", reason));
    }

    private Response sentAgain(UUID newId, UUID old) {
        return Send.receipt("ben", budget, newId, Send.with(Send.receipt(4599), "replaces", old), Pictures.jpeg());
    }

    private static void decided(String path, String result) {
        Send.changeSeen("omar", path, "decision", Map.of("result", result, "reason", "Because"))
                .then()
                .statusCode(200);
    }
}
