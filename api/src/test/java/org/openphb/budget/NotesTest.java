package org.openphb.budget;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openphb.world.NewBudget;
import org.openphb.world.No;
import org.openphb.world.Send;
import org.openphb.world.SignIn;

@QuarkusTest
class NotesTest {
    private static final List<String> OTHERS = List.of("amira", "nadia", "ben", "kim", "tom", "nobody", "ravi");

    private NewBudget budget;
    private String path;

    @BeforeEach
    void a_budget_with_people_on_it() {
        budget = NewBudget.running()
                .with("nadia", "NOMINEE")
                .with("ben", "CARER", "SEND_RECEIPTS", "SEE_BUDGET", "SEE_RECEIPTS", "MAKE_REQUESTS")
                .with("kim", "THIRD_PARTY");
        budget.with("ravi", "CARER", budget.start, budget.start, "SEND_RECEIPTS");
        path = budget.path() + "/notes/" + UUID.randomUUID();
    }

    @Test
    void staff_approvers_and_leads_keep_and_read_them_newest_first() {
        kept("grace", "Rang Amira: the bank letter comes next week").then().statusCode(201);
        path = budget.path() + "/notes/" + UUID.randomUUID();
        kept("lena", "Seen").then().statusCode(201).body("by.name", equalTo("Lena Fischer"));

        SignIn.as("petra")
                .get(budget.path() + "/notes")
                .then()
                .statusCode(200)
                .body("items.words", contains("Seen", "Rang Amira: the bank letter comes next week"))
                .body("items[0].by.me", equalTo(false))
                .body("items[0].at", notNullValue());
        SignIn.as("grace")
                .queryParam("limit", 1)
                .get(budget.path() + "/notes")
                .then()
                .body("items.words", contains("Seen"))
                .body("next", notNullValue());
    }

    @Test
    void for_everybody_else_there_is_nothing_here_before_and_after() {
        for (var who : OTHERS) {
            var before = body(who);
            No.is(kept(who, "May I?"), 404, "not-found");
            path = budget.path() + "/notes/" + UUID.randomUUID();
            kept("grace", "Not for them").then().statusCode(201);

            No.is(SignIn.as(who).get(budget.path() + "/notes"), 404, "not-found");
            No.is(kept(who, "Not for them"), 404, "not-found");
            assertEquals(before, body(who));
        }
    }

    @Test
    void a_note_changes_no_answer_that_the_holders_side_gets() {
        var receipt = "/receipts/" + Send.receipt("amira", budget);
        var request = "/review-requests/" + Send.request("amira", budget, "review-plan");
        var asked = List.of(
                "", "/balance", "/entries", "/receipts", receipt, "/review-requests", request, "/plan", "/plan-items");
        var before = asked.stream().map(this::heard).toList();
        var me = SignIn.as("amira").get("/me").asString();

        kept("grace", "Worried about the nominee").then().statusCode(201);

        assertEquals(before, asked.stream().map(this::heard).toList());
        assertEquals(me, SignIn.as("amira").get("/me").asString());
        assertFalse(SignIn.as("amira").get(budget.path()).asString().contains("note"));
    }

    @Test
    void kept_once_and_never_changed() {
        kept("grace", "First").then().statusCode(201);

        kept("grace", "First").then().statusCode(200);
        No.is(kept("grace", "Second"), 409, "note-id-taken");
        No.is(kept("omar", "First"), 409, "note-id-taken");
        No.badForm(kept("grace", " "), "words");
        SignIn.as("grace").get(budget.path() + "/notes").then().body("items.words", contains("First"));
    }

    private io.restassured.response.Response kept(String who, String words) {
        return Send.change(who, path, null, Map.of("words", words));
    }

    private String body(String who) {
        return SignIn.as(who).get(budget.path() + "/notes").asString().replaceFirst(",\"instance\":\"[^\"]+\"", "");
    }

    /** The words and the headers that tell of a version. */
    private String heard(String what) {
        var answer = SignIn.as("amira").get(budget.path() + what);
        return answer.statusCode() + answer.header("ETag") + answer.header("Content-Length") + answer.asString();
    }
}
