package org.openphb.receipt;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openphb.world.AtOnce;
import org.openphb.world.NewBudget;
import org.openphb.world.No;
import org.openphb.world.Owner;
import org.openphb.world.Send;
import org.openphb.world.SignIn;
import org.openphb.world.TestClock;

/** What was asked before it was bought is used up once, and not argued again. */
@QuarkusTest
class GoAheadTest {
    private static final long UP_TO = 19_900;
    private static final Map<String, Object> RETURN = Map.of("result", "returned", "reason", "The photo is too dark");

    private NewBudget budget;
    private String request;
    private String goAhead;

    @BeforeEach
    void a_yes_of_graces() {
        budget = NewBudget.running()
                .with("nadia", "NOMINEE")
                .with("ben", "CARER", "SEND_RECEIPTS")
                .with("dev", "CARER", "SEND_RECEIPTS", "MAKE_REQUESTS");
        request = "" + Send.request("amira", budget, "may-i-buy");
        goAhead = yesTo("amira", request);
    }

    @Test
    void strangers_hear_of_none_and_helpers_only_of_their_own() {
        var devs = yesTo("dev", "" + Send.request("dev", budget, "may-i-buy"));

        for (var login : new String[] {"nobody", "zoe", "tom"}) {
            No.is(SignIn.as(login).get(budget.path() + "/go-aheads"), 404, "not-found");
        }
        No.is(SignIn.as("ben").get(budget.path() + "/go-aheads"), 403, "not-allowed");
        list("dev", "").body("items.id", contains(devs));
        for (var login : new String[] {"amira", "nadia", "omar", "petra", "lena"}) {
            list(login, "").body("items.id", contains(devs, goAhead));
        }
        list("amira", "")
                .body("items[1].request", equalTo(request))
                .body("items[1].what", equalTo("May I have drum lessons?"))
                .body("items[1].upToPence", equalTo((int) UP_TO))
                .body("items[1].until", equalTo("" + TestClock.today().plusDays(90)))
                .body("items[1].by", equalTo("Grace Hill"))
                .body("items[1].reason", equalTo("It is in your plan"))
                .body("items[1].state", equalTo("open"));
    }

    @Test
    void a_yes_to_a_private_request_is_as_private() {
        var secret = UUID.randomUUID();
        Send.request("amira", budget, secret, Send.with(Send.request("may-i-buy"), "private", true))
                .then()
                .statusCode(201);
        var hidden = yesTo("amira", "" + secret);

        list("amira", "").body("items.id", hasItem(hidden));
        list("nadia", "").body("items.id", contains(goAhead));
        var receipt = bought("amira", hidden, UP_TO);
        SignIn.as("nadia").get(path(receipt)).then().body("agreedBefore", nullValue());
        SignIn.as("grace").get(path(receipt)).then().body("agreedBefore.goAhead", equalTo(hidden));
    }

    @Test
    void what_one_may_not_see_one_cannot_name() {
        for (var login : new String[] {"ben", "dev"}) {
            var found = No.badForm(buy(login, goAhead, UP_TO), "goAhead");
            var other = No.badForm(buy(login, "" + UUID.randomUUID(), UP_TO), "goAhead");
            assertEquals(
                    found.extract().<List<?>>path("violations"), other.extract().<List<?>>path("violations"));
        }
        No.badForm(Send.receipt("amira", NewBudget.running(), UUID.randomUUID(), form(goAhead, UP_TO)), "goAhead");
        list("amira", "").body("items.state", contains("open"));
    }

    @Test
    void a_receipt_uses_it_up_and_another_cannot() {
        var receipt = bought("amira", goAhead, UP_TO);

        list("amira", "?state=used").body("items.receipt", contains("" + receipt));
        list("amira", "?state=open").body("items", empty());
        No.badForm(buy("nadia", goAhead, 100), "goAhead")
                .body("violations[0].message", startsWith("This yes was used"));
        // the answer was lost: the same again
        Send.receipt("amira", budget, receipt, form(goAhead, UP_TO)).then().statusCode(200);
        assertEquals(1, uses());
        decided(receipt, Map.of("result", "accepted", "amountPence", 100, "reason", "You gave the rest back"));
        No.badForm(buy("amira", goAhead, 100), "goAhead");
    }

    @Test
    void of_two_receipts_at_once_one_has_it() {
        for (var round = 0; round < 5; round++) {
            var yes = yesTo("amira", "" + Send.request("amira", budget, "may-i-buy"));

            var answers = AtOnce.both(() -> buy("amira", yes, 150), () -> buy("nadia", yes, 150));

            assertEquals(List.of(201, 400), AtOnce.statuses(answers));
            assertEquals(
                    1, Owner.count("select count(*) from receipt where go_ahead = ?", UUID.fromString(yes)), "stored");
        }
    }

    @Test
    void the_database_itself_lets_only_one_hold_it() {
        bought("amira", goAhead, UP_TO);
        var other = bought("amira", null, 150);

        assertThrows(
                IllegalStateException.class,
                () -> Owner.run(
                        "insert into go_ahead_use (receipt, go_ahead, used_at) select id, ?, received_at from receipt "
                                + "where phone_id = ?",
                        UUID.fromString(goAhead),
                        other));
    }

    @Test
    void taken_back_or_returned_it_gives_it_back() {
        var first = bought("amira", goAhead, UP_TO);
        Send.changeSeen("amira", path(first), "withdrawal", Map.of("reason", "mistake"))
                .then()
                .statusCode(200);
        list("amira", "?state=open").body("items.id", contains(goAhead));

        var second = bought("nadia", goAhead, UP_TO);
        decided(second, RETURN);
        list("amira", "?state=open").body("items.id", contains(goAhead));

        var third = UUID.randomUUID();
        Send.receipt("nadia", budget, third, Send.with(form(goAhead, UP_TO), "replaces", second))
                .then()
                .statusCode(201);
        list("amira", "?state=used").body("items.receipt", contains("" + third));
        assertEquals(3, uses());
    }

    @Test
    void putting_right_or_money_back_does_not_give_it_back() {
        var receipt = bought("amira", goAhead, UP_TO);
        decided(receipt, Map.of("result", "accepted"));
        var refund = Map.of("amountPence", UP_TO, "receivedOn", "" + TestClock.today(), "reason", "It broke");
        Send.changeSeen("omar", path(receipt), "refunds/" + UUID.randomUUID(), refund)
                .then()
                .statusCode(201);

        list("amira", "?state=used").body("items.id", contains(goAhead));
        No.badForm(buy("amira", goAhead, UP_TO), "goAhead");
    }

    @Test
    void whoever_decides_sees_that_it_was_agreed_before_by_whom_and_when() {
        var receipt = bought("amira", goAhead, UP_TO);

        SignIn.as("omar")
                .get(path(receipt))
                .then()
                .body("state", equalTo("waiting"))
                .body("agreedBefore.by", equalTo("Grace Hill"))
                .body("agreedBefore.on", equalTo("" + TestClock.today()))
                .body("agreedBefore.upToPence", equalTo((int) UP_TO))
                .body("agreedBefore.request", equalTo(request))
                .body("agreedBefore.within", equalTo(true))
                .body("agreedBefore.overPence", nullValue())
                .body("agreedBefore.when", nullValue());
        // the giver did not send it
        Send.changeSeen("grace", path(receipt), "decision", Map.of("result", "accepted"))
                .then()
                .statusCode(200);
        No.badForm(
                Send.changeSeen("omar", path(bought("amira", yes(), 150)), "decision", Map.of("result", "returned")),
                "reason");
    }

    @Test
    void over_its_amount_or_its_days_it_is_said_and_still_taken() {
        seen(bought("amira", yes(), UP_TO + 1))
                .body("agreedBefore.within", equalTo(false))
                .body("agreedBefore.overPence", equalTo(1));
        seen(bought("amira", yes(), 1, TestClock.today().minusDays(1)))
                .body("agreedBefore.within", equalTo(false))
                .body("agreedBefore.when", equalTo("before-the-yes"));
        var yes = yes();
        var lastDay = TestClock.today().plusDays(90);
        TestClock.set(lastDay, 12);
        list("amira", "?state=past").body("items", empty());
        TestClock.set(lastDay.plusDays(1), 12);
        list("amira", "?state=past").body("items.id", hasItem(yes));
        var late = bought("amira", yes, UP_TO, lastDay);
        seen(late).body("agreedBefore.within", equalTo(true));
        decided(late, RETURN);
        seen(bought("amira", yes, UP_TO, lastDay.plusDays(1)))
                .body("agreedBefore.within", equalTo(false))
                .body("agreedBefore.when", equalTo("after-the-last-day"));
    }

    @Test
    void a_receipt_without_one_says_nothing_of_it() {
        seen(bought("amira", null, 150)).body("agreedBefore", nullValue());
    }

    @Test
    void the_newest_yes_is_first_and_a_page_goes_on_where_it_stopped() {
        var second = yes();
        var page = list("amira", "?limit=1").body("items.id", contains(second));
        list("amira", "?limit=1&cursor=" + page.extract().<String>path("next")).body("items.id", contains(goAhead));
        No.badForm(SignIn.as("amira").get(budget.path() + "/go-aheads?cursor=x"), "cursor");
    }

    private String yes() {
        return yesTo("amira", "" + Send.request("amira", budget, "may-i-buy"));
    }

    private String yesTo(String who, String request) {
        var path = budget.path() + "/review-requests/" + request;
        Send.changeSeen("grace", path, "answer", Map.of("result", "granted", "reason", "It is in your plan"))
                .then()
                .statusCode(200);
        return SignIn.as(who).get(path).jsonPath().getString("goAhead.id");
    }

    private static Map<String, Object> form(String goAhead, long pence) {
        var form = Send.with(Send.receipt(pence), "noProof", "It is on order");
        return goAhead == null ? form : Send.with(form, "goAhead", goAhead);
    }

    private Response buy(String who, String goAhead, long pence) {
        return Send.receipt(who, budget, UUID.randomUUID(), form(goAhead, pence));
    }

    private UUID bought(String who, String goAhead, long pence) {
        return bought(who, goAhead, pence, TestClock.today());
    }

    private UUID bought(String who, String goAhead, long pence, LocalDate day) {
        var id = UUID.randomUUID();
        Send.receipt(who, budget, id, Send.with(form(goAhead, pence), "spentOn", "" + day))
                .then()
                .statusCode(201);
        return id;
    }

    private void decided(UUID receipt, Map<String, Object> decision) {
        Send.changeSeen("grace", path(receipt), "decision", decision).then().statusCode(200);
    }

    private ValidatableResponse seen(UUID receipt) {
        return SignIn.as("omar").get(path(receipt)).then().statusCode(200);
    }

    private ValidatableResponse list(String who, String query) {
        return SignIn.as(who).get(budget.path() + "/go-aheads" + query).then().statusCode(200);
    }

    private long uses() {
        return Owner.count("select count(*) from go_ahead_use where go_ahead = ?", UUID.fromString(goAhead));
    }

    private String path(UUID receipt) {
        return budget.path() + "/receipts/" + receipt;
    }
}
