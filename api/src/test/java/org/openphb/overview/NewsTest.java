package org.openphb.overview;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
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
import org.openphb.world.People;
import org.openphb.world.Send;
import org.openphb.world.SignIn;
import org.openphb.world.TestClock;
import org.openphb.world.TheNews;

/** Who hears of what, and that nobody hears of what they did themselves or may not see. */
@QuarkusTest
class NewsTest {
    private static final Map<String, Object> ACCEPTED = Map.of("result", "accepted");
    private static final Map<String, Object> LESS =
            Map.of("result", "accepted", "amountPence", 4000, "reason", "The plan pays £40");
    private static final Map<String, Object> RETURNED = Map.of("result", "returned", "reason", "We cannot read it");
    private static final Map<String, Object> ANSWER = Map.of("result", "advice", "reason", "Ring us");

    private NewBudget budget;

    @BeforeEach
    void a_budget_with_people() {
        budget = NewBudget.running()
                .with("maria", "REPRESENTATIVE")
                .with("nadia", "NOMINEE")
                .with("ben", "CARER", "SEND_RECEIPTS")
                .with("dev", "CARER", "SEND_RECEIPTS", "SEE_RECEIPTS", "SEE_BUDGET", "MAKE_REQUESTS");
        Owner.run("delete from notice");
    }

    @Test
    void the_holders_side_hears_what_became_of_a_receipt() {
        var form = Send.with(Send.receipt(4599), "noProof", "bus fare", "supplier", "Corner Shop");
        var receipt = UUID.randomUUID();
        Send.receipt("amira", budget, receipt, form).then().statusCode(201);
        decide("grace", receipt, ACCEPTED);

        for (var who : new String[] {"amira", "maria", "nadia"}) {
            assertEquals(List.of("receipt-accepted"), kinds(who), who);
        }
        for (var who : new String[] {"ben", "dev", "grace", "omar"}) {
            assertEquals(List.of(), kinds(who), who);
        }
        SignIn.as("amira")
                .get("/news?limit=1")
                .then()
                .body("items[0].budget", equalTo("" + budget.id))
                .body("items[0].budgetName", equalTo("A budget of a test"))
                .body("items[0].holder", equalTo(budget.holder))
                .body("items[0].thing.kind", equalTo("receipt"))
                .body("items[0].thing.id", equalTo("" + receipt))
                .body("items[0].what", equalTo("£45.99 at Corner Shop"))
                .body("items[0].seen", equalTo(false));
    }

    @Test
    void whoever_sent_a_receipt_hears_what_became_of_it() {
        decide("grace", Send.receipt("ben", budget), LESS);
        decide("omar", Send.receipt("grace", budget), RETURNED);

        assertEquals(List.of("receipt-accepted-less"), kinds("ben"));
        assertEquals(List.of("receipt-returned"), kinds("grace"));
        assertEquals(List.of("receipt-returned", "receipt-accepted-less"), kinds("amira"));
        assertEquals(List.of(), kinds("dev"));
        assertEquals(List.of(), kinds("omar"));
    }

    @Test
    void whoever_heard_of_a_receipt_hears_what_was_put_right_and_what_came_back() {
        var receipt = Send.receipt("ben", budget);
        var path = budget.path() + "/receipts/" + receipt;
        decide("grace", receipt, ACCEPTED);
        TestClock.forward(Duration.ofSeconds(1));
        putRight("omar", path + "/corrections/", Map.of("amountPence", -599, "reason", "A slip"));
        TestClock.forward(Duration.ofSeconds(1));
        var today = TestClock.today().toString();
        putRight("grace", path + "/refunds/", Map.of("amountPence", 500, "receivedOn", today, "reason", "It broke"));

        for (var who : new String[] {"amira", "maria", "nadia", "ben"}) {
            assertEquals(List.of("receipt-refunded", "receipt-corrected", "receipt-accepted"), kinds(who), who);
        }
        assertEquals("£45.99", TheNews.of("ben", budget).get(0).get("what"));
        for (var who : new String[] {"dev", "grace", "omar"}) {
            assertEquals(List.of(), kinds(who), who);
        }
    }

    /** Sent twice, as by a phone that did not hear back. */
    private static void putRight(String who, String path, Map<String, Object> form) {
        var version = Send.etag(who, path.replaceFirst("/[a-z]+/$", ""));
        var id = UUID.randomUUID();
        Send.change(who, path + id, version, form).then().statusCode(201);
        Send.change(who, path + id, version, form).then().statusCode(200);
    }

    @Test
    void a_replay_makes_no_second_news() {
        var path = budget.path() + "/receipts/" + Send.receipt("amira", budget);
        Send.change("grace", path + "/decision", "\"0\"", ACCEPTED).then().statusCode(200);
        Send.change("grace", path + "/decision", "\"0\"", ACCEPTED).then().statusCode(200);
        var request = Send.request("amira", budget, "something-else");
        var message = UUID.randomUUID();
        assertEquals(201, say("grace", request, message).statusCode());
        assertEquals(200, say("grace", request, message).statusCode());

        assertEquals(List.of("request-message", "receipt-accepted"), kinds("amira"));
    }

    @Test
    void two_decisions_at_the_same_moment_are_one_piece_of_news() {
        var path = budget.path() + "/receipts/" + Send.receipt("amira", budget) + "/decision";
        Stream.of("grace", "omar", "petra").forEach(SignIn::token);
        var answers = Stream.of("grace", "omar", "petra")
                .map(who -> CompletableFuture.supplyAsync(
                        () -> Send.change(who, path, "\"0\"", ACCEPTED).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .filter(status -> status == 200)
                .toList();

        assertEquals(List.of(200), answers);
        assertEquals(List.of("receipt-accepted"), kinds("amira"));
    }

    @Test
    void the_holders_side_hears_the_answer_and_what_staff_write() {
        var request = Send.request("dev", budget, "something-else");
        say("grace", request, UUID.randomUUID()).then().statusCode(201);
        TestClock.forward(Duration.ofSeconds(1));
        answer("grace", request);

        for (var who : new String[] {"amira", "maria", "nadia", "dev"}) {
            assertEquals(List.of("request-answered", "request-message"), kinds(who), who);
        }
        assertEquals(List.of(), kinds("ben"));
        assertEquals(List.of(), kinds("grace"));
        SignIn.as("dev")
                .get("/news?limit=1")
                .then()
                .body("items[0].thing.kind", equalTo("request"))
                .body("items[0].thing.id", equalTo("" + request))
                .body("items[0].what", equalTo("May I have drum lessons?"));
    }

    @Test
    void the_worker_who_has_it_hears_what_the_holders_side_writes() {
        var request = Send.request("amira", budget, "something-else");
        say("amira", request, UUID.randomUUID()).then().statusCode(201);

        assertEquals(List.of("request-message"), kinds("grace"));
        assertEquals(List.of("request-message"), kinds("nadia"));
        assertEquals(List.of(), kinds("amira"));
        assertEquals(List.of(), kinds("omar"));

        answer("omar", request);
        say("amira", request, UUID.randomUUID()).then().statusCode(201);
        assertEquals(List.of("request-message"), kinds("omar"));
    }

    @Test
    void a_private_request_is_in_no_news_of_nominee_and_carer() {
        for (var who : new String[] {"nadia", "dev", "ben"}) {
            nothingNew(who);
        }
        var request = UUID.randomUUID();
        Send.request("amira", budget, request, Send.with(Send.request("something-else"), "private", true))
                .then()
                .statusCode(201);
        say("grace", request, UUID.randomUUID()).then().statusCode(201);
        answer("grace", request);

        for (var who : new String[] {"nadia", "dev", "ben"}) {
            assertEquals(List.of(), kinds(who), who);
            assertEquals(0, unseen(who), who);
            assertEquals(0, Owner.count("select count(*) from notice where person = ?", People.id(who)), who);
        }
        assertEquals(2, kinds("amira").size());
        assertEquals(2, kinds("maria").size());
    }

    @Test
    void news_from_a_time_when_one_might_see_more_is_not_shown() {
        nothingNew("nadia");
        decide("grace", Send.receipt("amira", budget), ACCEPTED);
        decide("grace", Send.receipt("nadia", budget), ACCEPTED);
        answer("grace", Send.request("amira", budget, "something-else"));
        var payment = Map.of("payee", "Rose", "reason", "Nobody else", "firstDay", "" + TestClock.today());
        Send.change("grace", budget.path() + "/household-payments/" + UUID.randomUUID(), null, payment)
                .then()
                .statusCode(201);
        assertEquals(4, unseen("nadia"));

        nowCarer("nadia", "SEND_RECEIPTS,SEE_BUDGET");
        assertEquals(List.of("household-decided", "receipt-accepted"), kinds("nadia"));
        nowCarer("nadia", "SEND_RECEIPTS");
        assertEquals(List.of("receipt-accepted"), kinds("nadia"));
        assertEquals(1, unseen("nadia"));
    }

    private void nowCarer(String who, String rights) {
        Owner.run(
                "update access set role = 'CARER', rights = ? where budget = ? and person = ?",
                rights,
                budget.id,
                People.id(who));
    }

    @Test
    void news_of_private_requests_is_not_shown_to_whoever_became_a_nominee() {
        nothingNew("maria");
        var request = UUID.randomUUID();
        Send.request("amira", budget, request, Send.with(Send.request("something-else"), "private", true))
                .then()
                .statusCode(201);
        answer("grace", request);
        answer("grace", Send.request("amira", budget, "something-else"));
        assertEquals(2, unseen("maria"));

        Owner.run("update access set role = 'NOMINEE' where budget = ? and person = ?", budget.id, People.id("maria"));
        assertEquals(List.of("request-answered"), kinds("maria"));
        assertEquals(1, unseen("maria"));
    }

    @Test
    void an_ended_access_sees_no_more_news() {
        nothingNew("ben");
        decide("grace", Send.receipt("ben", budget), ACCEPTED);
        assertEquals(1, unseen("ben"));

        Owner.run(
                "insert into access_end (access, ended_by, recorded_at) select id, person, utc_timestamp(6) "
                        + "from access where budget = ? and person = ?",
                budget.id,
                People.id("ben"));
        assertEquals(List.of(), kinds("ben"));
        assertEquals(0, unseen("ben"));
    }

    @Test
    void staff_with_an_access_row_hear_of_nothing_there_as_staff() {
        decide("omar", Send.receipt("grace", budget), ACCEPTED);
        assertEquals(List.of("receipt-accepted"), kinds("grace"));

        budget.with("grace", "CARER", budget.start, budget.start.plusDays(1), "SEND_RECEIPTS");
        assertEquals(List.of(), kinds("grace"));
    }

    @Test
    void news_is_new_until_it_was_seen_and_that_never_goes_back() {
        nothingNew("amira");
        decide("grace", Send.receipt("amira", budget), ACCEPTED);
        var first = SignIn.as("amira").get("/news?limit=1").then().body("unseen", equalTo(1));
        var until = first.extract().<String>path("items[0].at");
        TestClock.forward(Duration.ofSeconds(1));
        decide("grace", Send.receipt("amira", budget), RETURNED);

        seen("amira", until).then().statusCode(200).body("unseen", equalTo(1));
        seen("amira", until).then().statusCode(200).body("unseen", equalTo(1));
        SignIn.as("amira")
                .get("/news?limit=2")
                .then()
                .body("unseen", equalTo(1))
                .body("items.seen", contains(false, true));
        seen("amira", TestClock.today().plusDays(1) + "T00:00:00Z");
        seen("amira", until).then().statusCode(200).body("unseen", equalTo(0));
    }

    @Test
    void what_is_still_to_come_cannot_have_been_seen() {
        nothingNew("amira");
        seen("amira", "2999-01-01T00:00:00Z").then().statusCode(200).body("unseen", equalTo(0));
        TestClock.forward(Duration.ofSeconds(1));
        decide("grace", Send.receipt("amira", budget), ACCEPTED);

        assertEquals(1, unseen("amira"));
    }

    @Test
    void the_list_is_newest_first_a_page_at_a_time() {
        nothingNew("amira");
        for (var i = 0; i < 3; i++) {
            decide("grace", Send.receipt("amira", budget), i == 1 ? RETURNED : ACCEPTED);
            TestClock.forward(Duration.ofSeconds(1));
        }
        var first = SignIn.as("amira").get("/news?limit=2").then().body("items", hasSize(2));
        first.body("items.kind", contains("receipt-accepted", "receipt-returned"));
        SignIn.as("amira")
                .queryParam("cursor", first.extract().<String>path("next"))
                .get("/news?limit=1")
                .then()
                .body("items.kind", contains("receipt-accepted"))
                .body("items[0].budget", equalTo("" + budget.id));
    }

    @Test
    void whoever_knows_nobody_has_no_news() {
        SignIn.as("nobody")
                .get("/news")
                .then()
                .statusCode(200)
                .body("unseen", equalTo(0))
                .body("items", hasSize(0))
                .body("next", nullValue());
    }

    @Test
    void a_form_that_says_nothing_is_refused() {
        No.badForm(Send.change("amira", "/news/seen", null, Map.of()), "until");
        assertEquals(400, seen("amira", "yesterday").statusCode());
        No.badForm(SignIn.as("amira").get("/news?cursor=nowhere"), "cursor");
    }

    private void decide(String who, UUID receipt, Map<String, Object> form) {
        Send.changeSeen(who, budget.path() + "/receipts/" + receipt, "decision", form)
                .then()
                .statusCode(200);
    }

    private void answer(String who, UUID request) {
        Send.changeSeen(who, budget.path() + "/review-requests/" + request, "answer", ANSWER)
                .then()
                .statusCode(200);
    }

    private Response say(String who, UUID request, UUID message) {
        var path = budget.path() + "/review-requests/" + request + "/messages/" + message;
        return Send.change(who, path, null, Map.of("words", "And another thing"));
    }

    private static Response seen(String who, String until) {
        return Send.change(who, "/news/seen", null, Map.of("until", until));
    }

    private static void nothingNew(String who) {
        TheNews.forget(who);
        assertEquals(0, unseen(who));
    }

    private static int unseen(String who) {
        return SignIn.as(who).get("/news").path("unseen");
    }

    private List<Object> kinds(String who) {
        return TheNews.kinds(who, budget);
    }
}
