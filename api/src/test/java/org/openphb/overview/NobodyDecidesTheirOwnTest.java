package org.openphb.overview;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openphb.world.NewBudget;
import org.openphb.world.No;
import org.openphb.world.Owner;
import org.openphb.world.Send;
import org.openphb.world.SignIn;
import org.openphb.world.TestClock;

/**
 * Nobody decides, answers or re-considers what they sent, wrote, were paid by, or already decided; nobody with an access row,
 * now or ever, acts there as staff; and if no one is free it is in the lead's queue, and the screen says so.
 */
@QuarkusTest
class NobodyDecidesTheirOwnTest {
    private static final Map<String, Object> ACCEPTED = Map.of("result", "accepted");
    private static final Map<String, Object> NO = Map.of("result", "refused", "reason", "Not in the plan");

    private NewBudget budget;

    @BeforeEach
    void a_budget() {
        budget = NewBudget.running();
    }

    @Test
    void with_an_access_row_now_or_ever_every_deciding_verb_is_closed() {
        var waiting = budget.path() + "/receipts/" + Send.receipt("amira", budget);
        var accepted = budget.path() + "/receipts/" + Send.receipt("amira", budget);
        var request = budget.path() + "/review-requests/" + Send.request("amira", budget, "review-plan");
        Send.changeSeen("petra", accepted, "decision", ACCEPTED).then().statusCode(200);
        budget.with("omar", "CARER", budget.start, budget.start.plusDays(1), "SEND_RECEIPTS");
        budget.with("grace", "REPRESENTATIVE");

        for (var who : Map.of("omar", 404, "grace", 403).entrySet()) {
            for (var tried : List.of(
                    put(who.getKey(), waiting + "/decision", "\"0\"", ACCEPTED),
                    put(who.getKey(), accepted + "/corrections/" + UUID.randomUUID(), "\"1\"", correction(-1)),
                    put(who.getKey(), accepted + "/refunds/" + UUID.randomUUID(), "\"1\"", refund(1)),
                    put(who.getKey(), request + "/answer", "\"0\"", NO))) {
                assertEquals(who.getValue(), tried.statusCode(), tried.asString());
            }
            No.is(SignIn.as(who.getKey()).get(budget.path() + "/notes"), 404, "not-found");
        }
        No.is(put("omar", waiting + "/parts", "\"0\"", Map.of("parts", List.of(part()))), 404, "not-found");
    }

    @Test
    void whoever_sent_it_decides_corrects_refunds_assigns_and_answers_nothing_of_it() {
        var sent = budget.path() + "/receipts/" + Send.receipt("grace", budget);
        var asked = budget.path() + "/review-requests/" + Send.request("grace", budget, "review-plan");

        No.is(put("grace", sent + "/decision", "\"0\"", ACCEPTED), 403, "your-own");
        No.is(put("grace", sent + "/parts", "\"0\"", Map.of("parts", List.of(part()))), 403, "your-own");
        No.is(put("grace", asked + "/answer", "\"0\"", NO), 403, "your-own");
        Send.changeSeen("omar", sent, "decision", ACCEPTED).then().statusCode(200);
        No.is(put("grace", sent + "/corrections/" + UUID.randomUUID(), "\"1\"", correction(-1)), 403, "your-own");
        No.is(put("grace", sent + "/refunds/" + UUID.randomUUID(), "\"1\"", refund(1)), 403, "your-own");
        No.is(put("omar", sent + "/corrections/" + UUID.randomUUID(), "\"1\"", correction(-1)), 403, "your-own");
    }

    @Test
    void a_disagreement_about_what_one_sent_is_not_for_one_either() {
        var sent = budget.path() + "/receipts/" + Send.receipt("grace", budget);
        Send.changeSeen("omar", sent, "decision", Map.of("result", "returned", "reason", "Too dark"))
                .then()
                .statusCode(200);

        var dispute = disagreed(SignIn.as("amira").get(sent).jsonPath().getString("decision.id"));

        No.is(put("omar", dispute + "/answer", "\"0\"", NO), 403, "your-own");
        No.is(put("grace", dispute + "/answer", "\"0\"", NO), 403, "your-own");
        SignIn.as("grace").get(dispute).then().body("mayAnswer", equalTo(false));
        put("petra", dispute + "/answer", "\"0\"", NO).then().statusCode(200);
    }

    @Test
    void nor_is_a_disagreement_about_the_answer_to_what_one_asked() {
        var asked = budget.path() + "/review-requests/" + Send.request("grace", budget, "review-plan");
        put("omar", asked + "/answer", "\"0\"", NO).then().statusCode(200);

        var dispute = disagreed(SignIn.as("amira").get(asked).jsonPath().getString("answer.id"));

        No.is(put("grace", dispute + "/answer", "\"0\"", NO), 403, "your-own");
        No.is(put("omar", dispute + "/answer", "\"0\"", NO), 403, "your-own");
        put("petra", dispute + "/answer", "\"0\"", NO).then().statusCode(200);
    }

    @Test
    void who_decided_is_out_of_a_disagreement_from_before_that_was_written_down() {
        var first = budget.path() + "/review-requests/" + Send.request("amira", budget, "review-plan");
        put("grace", first + "/answer", "\"0\"", NO).then().statusCode(200);
        var dispute = disagreed(SignIn.as("amira").get(first).jsonPath().getString("answer.id"));
        Owner.run(
                "delete n from request_not_for n join review_request r on r.id = n.request where r.budget = ?",
                budget.id);

        No.is(put("grace", dispute + "/answer", "\"0\"", NO), 403, "your-own");
    }

    @Test
    void nor_is_a_disagreement_about_what_one_put_right() {
        var sent = budget.path() + "/receipts/" + Send.receipt("amira", budget);
        Send.changeSeen("omar", sent, "decision", ACCEPTED).then().statusCode(200);
        put("grace", sent + "/corrections/" + UUID.randomUUID(), "\"1\"", correction(-1))
                .then()
                .statusCode(201);

        var dispute = disagreed(SignIn.as("amira").get(sent).jsonPath().getString("decision.id"));

        No.is(put("grace", dispute + "/answer", "\"0\"", NO), 403, "your-own");
        No.is(put("omar", dispute + "/answer", "\"0\"", NO), 403, "your-own");
        put("petra", dispute + "/answer", "\"0\"", NO).then().statusCode(200);
    }

    @Test
    void nor_is_one_that_waits_already_when_it_is_put_right() {
        var sent = budget.path() + "/receipts/" + Send.receipt("amira", budget);
        Send.changeSeen("omar", sent, "decision", Map.of("result", "accepted", "amountPence", 1, "reason", "Not all"))
                .then()
                .statusCode(200);
        var dispute = disagreed(SignIn.as("amira").get(sent).jsonPath().getString("decision.id"));
        put("grace", sent + "/corrections/" + UUID.randomUUID(), "\"1\"", correction(1))
                .then()
                .statusCode(201);

        No.is(put("grace", dispute + "/answer", "\"0\"", NO), 403, "your-own");
        put("petra", dispute + "/answer", "\"0\"", NO).then().statusCode(200);
    }

    @Test
    void who_decided_first_is_out_however_often_it_is_disagreed_with() {
        var first = budget.path() + "/review-requests/" + Send.request("amira", budget, "may-i-buy");
        put("grace", first + "/answer", "\"0\"", NO).then().statusCode(200);
        var second = disagreed(SignIn.as("amira").get(first).jsonPath().getString("answer.id"));
        put("omar", second + "/answer", "\"0\"", NO).then().statusCode(200);
        var third = disagreed(SignIn.as("amira").get(second).jsonPath().getString("answer.id"));

        No.is(put("omar", third + "/answer", "\"0\"", NO), 403, "your-own");
        No.is(put("grace", third + "/answer", "\"0\"", NO), 403, "your-own");
        SignIn.as("amira").get(third).then().body("hasIt.name", equalTo("Petra Novak"));
        SignIn.as("amira")
                .get(budget.path() + "/review-requests")
                .then()
                .body("items[0].hasIt.name", equalTo("Petra Novak"));
        put("petra", third + "/answer", "\"0\"", NO).then().statusCode(200);
        var fourth = disagreed(SignIn.as("amira").get(third).jsonPath().getString("answer.id"));
        put("ravi", fourth + "/answer", "\"0\"", NO).then().statusCode(200);
        var fifth = disagreed(SignIn.as("amira").get(fourth).jsonPath().getString("answer.id"));
        SignIn.as("amira").get(fifth).then().body("hasIt.name", nullValue()).body("hasIt.team", containsString("lead"));
        inTheQueueOf("lena", fifth, true);
    }

    @Test
    void if_no_one_is_free_it_is_in_the_leads_own_queue_and_everyone_is_told() {
        for (var who : List.of("omar", "petra", "ravi")) {
            budget.with(who, "CARER", budget.start, budget.start, "SEND_RECEIPTS");
        }
        var sent = budget.path() + "/receipts/" + Send.receipt("grace", budget);
        var asked = budget.path() + "/review-requests/" + Send.request("grace", budget, "review-plan");
        var free = budget.path() + "/receipts/" + Send.receipt("amira", budget);

        inTheQueueOf("lena", sent, true);
        inTheQueueOf("lena", asked, true);
        inTheQueueOf("lena", free, false);
        SignIn.as("lena")
                .get("/queue?contact=all&nobodyFree=true&limit=200")
                .then()
                .body("items.id", hasItem(id(sent)))
                .body("items.id", not(hasItem(id(free))))
                .body("items.nobodyFree", not(hasItem(false)));
        SignIn.as("amira").get(sent).then().body("nobodyFree", equalTo(true));
        SignIn.as("amira").get(free).then().body("nobodyFree", nullValue());
        SignIn.as("amira").get(asked).then().body("hasIt.team", containsString("nobody is free"));
    }

    private static void inTheQueueOf(String lead, String path, boolean there) {
        var ids = SignIn.as(lead)
                .get("/queue?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertEquals(there, ids.getList("items.id").contains(id(path)));
    }

    private String disagreed(String decision) {
        var id = UUID.randomUUID();
        var form = Map.of("kind", "disagree", "words", "I do not agree", "decision", (Object) decision);
        Send.request("amira", budget, id, form).then().statusCode(201);
        return budget.path() + "/review-requests/" + id;
    }

    private static String id(String path) {
        return path.replaceFirst(".*/", "");
    }

    private static Response put(String who, String path, String version, Object form) {
        return Send.change(who, path, version, form);
    }

    private static Map<String, Object> correction(long pence) {
        return Map.of("amountPence", pence, "reason", "A slip");
    }

    private static Map<String, Object> refund(long pence) {
        return Map.of("amountPence", pence, "receivedOn", TestClock.today().toString(), "reason", "It broke");
    }

    private Map<String, Object> part() {
        return Map.of("planItem", budget.drums, "amountPence", 4599);
    }
}
