package org.openphb.request;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openphb.world.NewBudget;
import org.openphb.world.No;
import org.openphb.world.Owner;
import org.openphb.world.Pictures;
import org.openphb.world.Send;
import org.openphb.world.SignIn;
import org.openphb.world.TestClock;

/** Asking, and who may read it. */
@QuarkusTest
class AskTest {
    private NewBudget budget;

    @BeforeEach
    void a_budget_with_helpers() {
        budget = NewBudget.running()
                .with("nadia", "NOMINEE")
                .with("maria", "REPRESENTATIVE")
                .with("ben", "CARER", "SEND_RECEIPTS", "SEE_BUDGET", "MAKE_REQUESTS")
                .with("kim", "THIRD_PARTY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"review-plan", "may-i-buy", "needs-changed", "stop-direct-payment", "worried", "something-else"})
    void each_kind_can_be_asked(String kind) {
        var id = UUID.randomUUID();

        Send.request("amira", budget, id, Send.request(kind), Pictures.jpeg(), Pictures.pdf())
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("id", equalTo("" + id))
                .body("kind", equalTo(kind))
                .body("state", equalTo("waiting"))
                .body("private", equalTo(kind.equals("worried")))
                .body("hasIt.name", equalTo("Grace Hill"))
                .body("files.type", contains("image/jpeg", "application/pdf"))
                .body("messages", hasSize(0));
    }

    @Test
    void what_is_asked_must_be_whole() {
        No.badForm(sent(Map.of()), "kind").body("violations.field", hasItem("words"));
        No.badForm(sent(Map.of("kind", "may-i-buy", "words", "A drum?")), "pricePence");
        No.badForm(sent(Send.with(Send.request("may-i-buy"), "pricePence", 0)), "pricePence");
        No.badForm(sent(Send.with(Send.request("may-i-buy"), "link", "javascript:alert(1)")), "link");
        No.badForm(sent(Send.request("disagree")), "decision");
        No.badForm(sent(Send.with(Send.request("review-plan"), "decision", UUID.randomUUID())), "decision");
        No.badForm(sent(Send.with(Send.request("disagree"), "decision", UUID.randomUUID())), "decision");
    }

    @Test
    void twice_is_once_and_other_content_is_refused() {
        var id = UUID.randomUUID();
        var form = Send.request("review-plan");

        Send.request("amira", budget, id, form).then().statusCode(201);
        Send.request("amira", budget, id, form).then().statusCode(200);
        No.is(Send.request("amira", budget, id, Send.with(form, "words", "Else")), 409, "request-id-taken");
        SignIn.as("amira").get(budget.path() + "/review-requests").then().body("items", hasSize(1));
    }

    @Test
    void losing_a_race_to_oneself_is_a_replay() {
        var id = UUID.randomUUID();
        var form = Send.request("review-plan");

        var statuses = Stream.of(1, 2)
                .map(n -> CompletableFuture.supplyAsync(() -> Send.request("amira", budget, id, form)))
                .toList()
                .stream()
                .map(answer -> answer.join().statusCode())
                .sorted()
                .toList();

        assertEquals(List.of(200, 201), statuses);
    }

    @ParameterizedTest
    @ValueSource(strings = {"something-else", "worried"})
    void a_private_request_is_nobodys_but_the_holders_and_staffs(String kind) {
        var id = UUID.randomUUID();
        Send.request("amira", budget, id, Send.with(Send.request(kind), "private", kind.equals("something-else")))
                .then()
                .statusCode(201)
                .body("private", equalTo(true));
        var path = budget.path() + "/review-requests/" + id;

        for (var who : new String[] {"nadia", "ben"}) {
            No.is(SignIn.as(who).get(path), 404, "not-found");
            SignIn.as(who)
                    .get(budget.path() + "/review-requests")
                    .then()
                    .statusCode(200)
                    .body("items.id", not(hasItem("" + id)));
            No.is(
                    Send.change(who, path + "/messages/" + UUID.randomUUID(), null, Map.of("words", "x")),
                    404,
                    "not-found");
            No.is(Send.change(who, path + "/withdrawal", "\"0\"", Map.of()), 404, "not-found");
            // the id is in use, but that is not for them to know: it is as good as new
            Send.request(who, budget, id, Send.request("review-plan")).then().statusCode(201);
        }
        No.is(SignIn.as("kim").get(path), 403, "not-allowed");
        for (var who : new String[] {"amira", "maria", "grace", "petra", "lena"}) {
            SignIn.as(who).get(path).then().statusCode(200);
            SignIn.as(who).get(budget.path() + "/review-requests").then().body("items.id", hasItem("" + id));
        }
    }

    @Test
    void only_the_holders_closest_can_ask_in_private() {
        No.badForm(Send.request("nadia", budget, UUID.randomUUID(), Send.request("worried")), "private");
        No.badForm(
                Send.request("ben", budget, UUID.randomUUID(), Send.with(Send.request("review-plan"), "private", true)),
                "private");
    }

    @Test
    void a_widened_carer_sees_their_own_requests_alone() {
        var amiras = Send.request("amira", budget, "review-plan");
        var bens = Send.request("ben", budget, "review-plan");

        SignIn.as("ben").get(budget.path() + "/review-requests").then().body("items.id", contains("" + bens));
        No.is(SignIn.as("ben").get(budget.path() + "/review-requests/" + amiras), 404, "not-found");
    }

    @Test
    void a_message_changes_what_an_answer_must_have_seen() {
        var path = budget.path() + "/review-requests/" + Send.request("amira", budget, "review-plan");
        var before = Send.etag("grace", path);
        var message = path + "/messages/" + UUID.randomUUID();

        Send.change("amira", message, null, Map.of("words", "One more thing"))
                .then()
                .statusCode(201)
                .body("messages.words", contains("One more thing"))
                .body("messages[0].fromStaff", equalTo(false))
                .body("messages[0].by.me", equalTo(true));
        assertNotEquals(before, Send.etag("grace", path));
        var answer = Map.of("result", "advice", "reason", "Ring us");
        No.is(Send.change("grace", path + "/answer", before, answer), 412, "stale-version");
        Send.changeSeen("grace", path, "answer", answer).then().statusCode(200);
    }

    @Test
    void a_message_is_said_once() {
        var path = budget.path() + "/review-requests/" + Send.request("amira", budget, "review-plan");
        var message = path + "/messages/" + UUID.randomUUID();

        Send.change("grace", message, null, Map.of("words", "Hello"))
                .then()
                .statusCode(201)
                .body("messages[0].fromStaff", equalTo(true));
        var seen = Send.etag("grace", path);
        Send.change("grace", message, null, Map.of("words", "Hello")).then().statusCode(200);
        assertEquals(seen, Send.etag("grace", path));
        No.is(Send.change("grace", message, null, Map.of("words", "Bye")), 409, "request-id-taken");
        No.is(Send.change("amira", message, null, Map.of("words", "Hello")), 409, "request-id-taken");
    }

    @Test
    void the_sender_takes_it_back_once_and_nobody_else() {
        var path = budget.path() + "/review-requests/" + Send.request("amira", budget, "review-plan");

        No.is(Send.change("nadia", path + "/withdrawal", "\"0\"", Map.of()), 403, "not-allowed");
        No.is(Send.change("nadia", path + "/withdrawal", "\"5\"", Map.of()), 403, "not-allowed");
        No.is(Send.change("amira", path + "/withdrawal", null, Map.of()), 428, "version-needed");
        No.is(Send.change("amira", path + "/withdrawal", "\"5\"", Map.of()), 412, "stale-version");
        Send.change("amira", path + "/withdrawal", "\"0\"", Map.of())
                .then()
                .statusCode(200)
                .body("state", equalTo("withdrawn"))
                .body("hasIt", nullValue());
        Send.change("amira", path + "/withdrawal", null, Map.of()).then().statusCode(200);
        var answer = Map.of("result", "advice", "reason", "Ring us");
        No.is(Send.changeSeen("grace", path, "answer", answer), 409, "request-already-withdrawn");
        No.is(
                Send.change("amira", path + "/messages/" + UUID.randomUUID(), null, Map.of("words", "x")),
                409,
                "request-already-withdrawn");
    }

    @Test
    void it_is_answered_within_ten_working_days() {
        var wednesday = LocalDate.of(2027, 3, 24);
        TestClock.set(wednesday, 12);
        var easter = NewBudget.running();

        // Good Friday is 26 March 2027 and Easter Monday the 29th
        Send.request("amira", easter, UUID.randomUUID(), Send.request("review-plan"))
                .then()
                .statusCode(201)
                .body("answerBy", equalTo("2027-04-09"))
                .body("overdue", equalTo(false));
        TestClock.set(LocalDate.of(2027, 4, 10), 12);
        SignIn.as("amira").get(easter.path() + "/review-requests").then().body("items[0].overdue", equalTo(true));
    }

    @Test
    void or_as_the_organisation_has_settled_from_a_day_on() {
        var from = LocalDate.of(2027, 5, 10);
        Owner.run(
                "insert into setting (id, phone_id, organisation, name, content, first_day, reason, set_at) values "
                        + "(uuid(), uuid(), 'QWO', 'ANSWER_BY_WORKING_DAYS', 3, ?, 'Faster', utc_timestamp(6)), "
                        + "(uuid(), uuid(), 'QWO', 'ANSWER_BY_WORKING_DAYS', 10, ?, 'As before', utc_timestamp(6))",
                from,
                from.plusDays(7));

        TestClock.set(from.minusDays(3), 12);
        assertEquals("2027-05-21", answerBy());
        TestClock.set(from, 12);
        assertEquals("2027-05-13", answerBy());
        TestClock.set(from.plusDays(7), 12);
        assertEquals("2027-06-01", answerBy());
    }

    private String answerBy() {
        return Send.request("amira", NewBudget.running(), UUID.randomUUID(), Send.request("review-plan"))
                .then()
                .statusCode(201)
                .extract()
                .path("answerBy");
    }

    private io.restassured.response.Response sent(Map<String, Object> form) {
        return Send.request("amira", budget, UUID.randomUUID(), form);
    }
}
