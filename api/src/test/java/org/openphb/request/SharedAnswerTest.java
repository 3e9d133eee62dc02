package org.openphb.request;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
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

/** What was answered to one person is told to others in general words, and leads to nobody. */
@QuarkusTest
class SharedAnswerTest {
    private static final String OWN = "May I buy a red trike so that I can ride to my niece every Sunday?";

    private NewBudget budget;
    private String word;
    private UUID request;

    @BeforeEach
    void a_question_of_amiras() {
        budget = NewBudget.running().with("ben", "CARER", "SEND_RECEIPTS");
        word = "w" + UUID.randomUUID().toString().substring(24);
        request = asked("may-i-buy", false);
    }

    @Test
    void others_of_the_organisation_read_it_with_the_list_and_nobody_elses_do() {
        answer(request, share()).then().statusCode(200);

        for (var login : new String[] {"ben", "amira", "omar"}) {
            look(login, "a " + word + ", please")
                    .body("items", empty())
                    .body("answers.asked", contains("A " + word + " to ride outdoors"))
                    .body("answers[0].word", equalTo(word))
                    .body("answers[0].result", equalTo("granted"))
                    .body("answers[0].reason", equalTo("It helps people to move"));
        }
        look("amira", "a boat").body("answers", empty());
        SignIn.as("grace").get("/criteria").then().body("answers.asked", hasItem("A " + word + " to ride outdoors"));
        SignIn.as("tom").queryParam("q", word).get("/criteria").then().body("answers", empty());
    }

    @Test
    void nothing_in_it_leads_to_a_person_a_budget_or_a_day() throws SQLException {
        answer(request, share()).then().statusCode(200);

        var told = look("ben", word).extract().asString();
        for (var secret : new String[] {"" + budget.id, "" + request, budget.holder, "Grace", "Amira"}) {
            assertFalse(told.replaceAll("\"id\":\"[^\"]+\"", "").contains(secret), told);
        }
        var id = UUID.fromString(look("ben", word).extract().path("answers[0].id"));
        assertEquals(4, id.version(), "no time in it");
        // the audit can, the application cannot
        assertEquals(
                1,
                Owner.count(
                        "select count(*) from past_answer_origin o join review_request r on r.id = o.request "
                                + "where o.past_answer = ? and r.budget = ?",
                        id,
                        budget.id));
        try (var connection = Owner.connect("quarkus.datasource");
                var statement = connection.createStatement()) {
            assertThrows(SQLException.class, () -> statement.execute("select request from past_answer_origin"));
        }
        SignIn.as("grace")
                .get(budget.path() + "/review-requests/" + request)
                .then()
                .body("share", nullValue())
                .body("answer.result", equalTo("granted"));
    }

    @Test
    void without_a_share_nothing_is_told() {
        answer(request, null).then().statusCode(200);

        look("ben", word).body("answers", empty());
    }

    @Test
    void the_persons_own_words_and_names_are_refused_and_nothing_is_answered() {
        refused("asked", "Somebody wants a red trike so that I can ride to places", "share.asked");
        refused("reason", "To ride to my NIECE every Sunday is fine", "share.reason");
        refused("asked", "A trike for Amira", "share.asked");
        refused("reason", "Holder asked", "share.reason");
        refused("words", List.of("trike", "khan trike"), "share.words");
        refused("words", List.of(), "share.words");
        refused("asked", " ", "share.asked");
        refused("reason", "x".repeat(501), "share.reason");
        SignIn.as("amira")
                .get(budget.path() + "/review-requests/" + request)
                .then()
                .body("state", equalTo("waiting"));
        // some words in a row are anybody's
        answer(request, Send.with(share(), "reason", "May I buy a red chair, one asked: yes"))
                .then()
                .statusCode(200);
    }

    @Test
    void what_was_asked_in_private_or_is_no_purchase_is_not_shared() {
        for (var other : new UUID[] {asked("may-i-buy", true), asked("review-plan", false)}) {
            No.badForm(answer(other, share()), "share");
        }
        look("ben", word).body("answers", empty());
    }

    @Test
    void said_twice_it_is_shared_once() {
        var etag = Send.etag("grace", budget.path() + "/review-requests/" + request);
        for (var i = 0; i < 2; i++) {
            Send.change("grace", budget.path() + "/review-requests/" + request + "/answer", etag, form(share()))
                    .then()
                    .statusCode(200);
        }

        look("ben", word).body("answers.word", contains(word));
    }

    @Test
    void a_lead_takes_one_back_with_a_reason() {
        answer(request, share()).then().statusCode(200);
        var path = "/past-answers/" + look("ben", word).extract().path("answers[0].id") + "/removal";
        var reason = Map.of("reason", "One can guess who it was");

        for (var login : new String[] {"amira", "ben", "grace", "petra", "tom", "nobody"}) {
            No.is(Send.change(login, path, null, reason), 403, "not-allowed");
        }
        No.badForm(Send.change("lena", path, null, Map.of("reason", " ")), "reason");
        No.is(Send.change("lena", "/past-answers/" + UUID.randomUUID() + "/removal", null, reason), 404, "not-found");
        for (var login : new String[] {"lena", "lena", "max"}) {
            Send.change(login, path, null, reason).then().statusCode(200).body("word", nullValue());
        }

        look("ben", word).body("answers", empty());
        assertEquals(
                1,
                Owner.count(
                        "select count(*) from past_answer_removal where reason = 'One can guess who it was' "
                                + "and past_answer = ?",
                        UUID.fromString(path.split("/")[2])));
    }

    private UUID asked(String kind, boolean inPrivate) {
        var id = UUID.randomUUID();
        var form = Send.with(Send.request(kind), "words", OWN, "private", inPrivate);
        Send.request("amira", budget, id, form).then().statusCode(201);
        return id;
    }

    private Map<String, Object> share() {
        return Map.of(
                "asked",
                "A " + word + " to ride outdoors",
                "words",
                List.of(word, "riding " + word),
                "reason",
                "It helps people to move");
    }

    private static Map<String, Object> form(Map<String, Object> share) {
        var answer = Map.<String, Object>of("result", "granted", "reason", "Yes, it is in your plan");
        return share == null ? answer : Send.with(answer, "share", share);
    }

    private Response answer(UUID request, Map<String, Object> share) {
        return Send.changeSeen("grace", budget.path() + "/review-requests/" + request, "answer", form(share));
    }

    private void refused(String field, Object value, String where) {
        No.badForm(answer(request, Send.with(share(), field, value)), where);
    }

    private ValidatableResponse look(String who, String q) {
        return SignIn.as(who)
                .queryParam("budget", budget.id)
                .queryParam("q", q)
                .get("/criteria")
                .then()
                .statusCode(200);
    }
}
