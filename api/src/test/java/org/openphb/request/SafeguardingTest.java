package org.openphb.request;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openphb.world.NewBudget;
import org.openphb.world.No;
import org.openphb.world.Pictures;
import org.openphb.world.Send;
import org.openphb.world.SignIn;

/**
 * <em>I am worried about someone who helps me</em>, and whatever else a holder asks in private: whoever helps learns
 * neither what was said nor that anything was.
 */
@QuarkusTest
class SafeguardingTest {
    /** nadia: nominee. ben: a carer with every right a carer can have. kim: third party. sam: access that has ended. */
    private static final List<String> HELPERS = List.of("nadia", "ben", "kim", "sam");

    private static final List<String> PLACES = List.of(
            "",
            "/balance",
            "/entries",
            "/plan",
            "/plan-items",
            "/receipts",
            "/review-requests",
            "/review-requests?state=waiting",
            "/review-requests?state=answered",
            "/review-requests?limit=1");

    private NewBudget budget;
    private List<UUID> secrets;

    @BeforeEach
    void people_who_help() {
        budget = NewBudget.running()
                .with("nadia", "NOMINEE")
                .with("ben", "CARER", "SEND_RECEIPTS", "SEE_BUDGET", "SEE_RECEIPTS", "MAKE_REQUESTS")
                .with("kim", "THIRD_PARTY");
        budget.with("sam", "NOMINEE", budget.start, budget.start.plusDays(1));
        Send.request("amira", budget, "review-plan");
        Send.request("nadia", budget, "review-plan");
    }

    @Test
    void nothing_that_anybody_who_helps_is_told_changes_by_a_word() {
        var before = all();

        asked();

        assertEquals(before, all());
    }

    @Test
    void the_holder_and_staff_do_see_them() {
        asked();

        for (var who : List.of("amira", "grace", "petra", "lena")) {
            SignIn.as(who)
                    .get(budget.path() + "/review-requests")
                    .then()
                    .body(
                            "items.id",
                            hasItems(secrets.get(0).toString(), secrets.get(1).toString()));
        }
        SignIn.as("grace")
                .get("/queue?contact=all&kind=review-request&limit=200")
                .then()
                .body("items.id", hasItem(secrets.get(0).toString()));
    }

    @Test
    void by_its_id_it_is_what_does_not_exist() {
        asked();

        for (var who : HELPERS) {
            for (var secret : secrets) {
                for (var what : List.of("", "/files/1", "/files/1/thumbnail")) {
                    assertEquals(
                            told(SignIn.as(who).get(path(UUID.randomUUID()) + what)),
                            told(SignIn.as(who).get(path(secret) + what)));
                }
                for (var what : List.of("/answer", "/withdrawal", "/messages/" + UUID.randomUUID())) {
                    var body = what.equals("/answer")
                            ? Map.of("result", "advice", "reason", "x")
                            : what.equals("/withdrawal") ? Map.of() : Map.of("words", "x");
                    assertEquals(
                            told(Send.change(who, path(UUID.randomUUID()) + what, "\"0\"", body)),
                            told(Send.change(who, path(secret) + what, "\"0\"", body)));
                }
            }
        }
    }

    @Test
    void an_id_that_is_taken_in_private_is_as_good_as_new_to_anybody_else() {
        asked();
        var secret = secrets.get(0);

        for (var who : List.of("nadia", "ben")) {
            var ours = Send.request("review-plan");
            var free = Send.request(who, budget, UUID.randomUUID(), ours);
            var taken = Send.request(who, budget, secret, ours);
            taken.then()
                    .statusCode(201)
                    .body("id", equalTo(secret.toString()))
                    .body("words", equalTo(ours.get("words")))
                    .body("private", equalTo(false));
            assertEquals(free.header("ETag"), taken.header("ETag"));
            assertEquals(
                    free.jsonPath().getMap("").keySet(),
                    taken.jsonPath().getMap("").keySet());

            // and so it goes on: said again, other content, looked at, listed, talked about, taken back
            Send.request(who, budget, secret, ours).then().statusCode(200);
            No.is(Send.request(who, budget, secret, Send.with(ours, "words", "Else")), 409, "request-id-taken");
            SignIn.as(who).get(path(secret)).then().statusCode(200).body("words", equalTo(ours.get("words")));
            SignIn.as(who).get(budget.path() + "/review-requests").then().body("items.id", hasItem(secret.toString()));
            Send.change(who, path(secret) + "/messages/" + UUID.randomUUID(), null, Map.of("words", "Hello"))
                    .then()
                    .statusCode(201)
                    .body("id", equalTo(secret.toString()))
                    .body("messages.words", contains("Hello"));
            Send.changeSeen(who, path(secret), "withdrawal", Map.of()).then().statusCode(200);
        }
        SignIn.as("amira")
                .get(path(secret))
                .then()
                .body("kind", equalTo("worried"))
                .body("state", equalTo("waiting"))
                .body("messages", hasSize(0));
    }

    @Test
    void staff_can_open_and_answer_both_each_under_its_own_address() {
        asked();
        var secret = secrets.get(0);
        Send.request("nadia", budget, secret, Send.with(Send.request("review-plan"), "words", "Nadia asks"))
                .then()
                .statusCode(201);

        var items = SignIn.as("grace").get(budget.path() + "/review-requests").jsonPath();
        var hers = items.getString("items.find { it.words == 'Nadia asks' }.id");
        assertFalse(hers.equals(secret.toString()));
        var answer = Map.of("result", "advice", "reason", "We look at it in May");
        Send.changeSeen("grace", budget.path() + "/review-requests/" + hers, "answer", answer)
                .then()
                .statusCode(200)
                .body("words", equalTo("Nadia asks"));
        SignIn.as("nadia").get(path(secret)).then().body("answer.reason", equalTo("We look at it in May"));
        SignIn.as("grace")
                .get(path(secret))
                .then()
                .body("kind", equalTo("worried"))
                .body("answer", nullValue());
    }

    @Test
    void an_answer_in_private_cannot_be_found_by_disagreeing_with_it() {
        asked();
        Send.changeSeen("grace", path(secrets.get(0)), "answer", Map.of("result", "advice", "reason", "Ring me"))
                .then()
                .statusCode(200);
        var decision = SignIn.as("amira").get(path(secrets.get(0))).jsonPath().getString("answer.id");

        for (var who : List.of("nadia", "ben")) {
            assertEquals(told(disagree(who, UUID.randomUUID())), told(disagree(who, UUID.fromString(decision))));
        }
        disagree("amira", UUID.fromString(decision)).then().statusCode(201).body("private", equalTo(true));
        SignIn.as("nadia").get(budget.path() + "/review-requests").then().body("items.kind", not(hasItem("disagree")));
    }

    @Test
    void nor_a_yes_to_a_private_question_by_naming_it_on_a_receipt() {
        var id = UUID.randomUUID();
        var form = Send.with(Send.request("may-i-buy"), "private", true);
        Send.request("amira", budget, id, form).then().statusCode(201);
        Send.changeSeen("grace", path(id), "answer", Map.of("result", "granted", "reason", "Yes"))
                .then()
                .statusCode(200);
        var goAhead = SignIn.as("amira").get(path(id)).jsonPath().getString("goAhead.id");

        for (var who : List.of("nadia", "ben")) {
            assertEquals(told(bought(who, UUID.randomUUID())), told(bought(who, UUID.fromString(goAhead))));
        }
        var receipt = UUID.randomUUID();
        var named = Send.with(Send.receipt(500), "goAhead", goAhead);
        Send.receipt("amira", budget, receipt, named, Pictures.jpeg())
                .then()
                .statusCode(201)
                .body("goAhead", equalTo(goAhead));
        SignIn.as("nadia")
                .get(budget.path() + "/receipts/" + receipt)
                .then()
                .statusCode(200)
                .body("goAhead", nullValue());
    }

    @Test
    void even_a_former_nominee_who_is_staff_cannot_find_them() {
        budget.with("omar", "NOMINEE", budget.start, budget.start);
        asked();

        No.is(SignIn.as("omar").get(path(secrets.get(0))), 404, "not-found");
        SignIn.as("omar")
                .get("/queue?contact=all&kind=review-request&limit=200")
                .then()
                .statusCode(200)
                .body("items.budget", not(hasItem(budget.id.toString())));
        SignIn.as("omar")
                .queryParam("q", budget.nhsNumber)
                .get("/budgets")
                .then()
                .body("items", hasSize(0));
    }

    /** One about somebody who helps, and one more in private. */
    private void asked() {
        secrets = List.of(UUID.randomUUID(), UUID.randomUUID());
        var worried = Send.with(Send.request("worried"), "words", "Nadia keeps my card");
        Send.request("amira", budget, secrets.get(0), worried, Pictures.jpeg())
                .then()
                .statusCode(201)
                .body("private", equalTo(true));
        var other = Send.with(Send.request("something-else"), "private", true);
        Send.request("amira", budget, secrets.get(1), other, Pictures.jpeg())
                .then()
                .statusCode(201);
    }

    /** Everything that those who help can ask for, as it is answered. */
    private List<String> all() {
        return HELPERS.stream()
                .flatMap(who -> Stream.concat(
                        PLACES.stream().map(place -> SignIn.as(who).get(budget.path() + place)),
                        Stream.of(
                                SignIn.as(who).get("/me"),
                                SignIn.as(who).get("/budgets"),
                                SignIn.as(who).get("/queue"),
                                SignIn.as(who).accept("text/csv").get(budget.path() + "/entries"))))
                .map(SafeguardingTest::told)
                .toList();
    }

    /** The words, and the headers that could tell of a change. */
    private static String told(Response answer) {
        return answer.statusCode() + " " + answer.header("ETag") + " " + answer.header("Content-Length") + " "
                + answer.asString().replaceFirst(",\"instance\":\"[^\"]+\"", "");
    }

    private Response disagree(String who, UUID decision) {
        var form = Map.of("kind", "disagree", "words", "No", "decision", (Object) decision);
        return Send.request(who, budget, UUID.randomUUID(), form);
    }

    private Response bought(String who, UUID goAhead) {
        var form = Send.with(Send.receipt(500), "goAhead", goAhead);
        return Send.receipt(who, budget, UUID.randomUUID(), form, Pictures.jpeg());
    }

    private String path(UUID id) {
        return budget.path() + "/review-requests/" + id;
    }
}
