package org.openphb.receipt;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
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

/** Who sent it saw no go-ahead to name: staff match the receipt to it afterwards. */
@QuarkusTest
class MatchReceiptTest {
    private NewBudget budget;
    private UUID receipt;
    private String goAhead;

    @BeforeEach
    void a_yes_of_graces_and_a_receipt_of_bens() {
        budget = NewBudget.running()
                .with("nadia", "NOMINEE")
                .with("ben", "CARER", "SEND_RECEIPTS")
                .with("dev", "CARER", "SEND_RECEIPTS", "SEE_RECEIPTS");
        goAhead = yes(budget, Send.request("may-i-buy"));
        receipt = Send.receipt("ben", budget);
    }

    @Test
    void only_staff_and_approvers_match_it_and_not_what_they_sent() {
        for (var who : List.of("nobody", "tom", "zoe")) {
            No.is(match(who, receipt, "\"0\"", goAhead), 404, "not-found");
        }
        for (var who : List.of("amira", "nadia", "ben", "dev", "lena")) {
            No.is(match(who, receipt, "\"0\"", goAhead), 403, "not-allowed");
            shown(who, receipt).body("mayMatch", equalTo(false));
        }
        var own = Send.receipt("grace", budget);
        No.is(match("grace", own, "\"0\"", goAhead), 403, "your-own");
        shown("grace", own).body("mayMatch", equalTo(false));
        shown("petra", own).body("mayMatch", equalTo(true));
        match("petra", own, "\"0\"", goAhead).then().statusCode(200);
    }

    @Test
    void one_of_another_budget_is_not_found_and_the_version_one_saw_is_needed() {
        var other = yes(NewBudget.running(), Send.request("may-i-buy"));

        var no = No.is(match("grace", receipt, "\"0\"", other), 404, "not-found");
        var none = No.is(match("grace", receipt, "\"0\"", "" + UUID.randomUUID()), 404, "not-found");
        assertEquals(no.extract().<String>path("detail"), none.extract().<String>path("detail"));
        No.is(match("grace", UUID.randomUUID(), "\"0\"", goAhead), 404, "not-found");
        assertEquals(400, match("grace", receipt, "\"0\"", "the first").statusCode());
        No.is(match("grace", receipt, null, goAhead), 428, "version-needed");
        No.is(match("grace", receipt, "\"4\"", goAhead), 412, "stale-version");
        assertEquals(0, uses());
    }

    @Test
    void matched_it_is_agreed_before_and_no_other_receipt_can_have_it() {
        match("omar", receipt, "\"0\"", goAhead)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("goAhead", nullValue())
                .body("agreedBefore.goAhead", equalTo(goAhead))
                .body("agreedBefore.by", equalTo("Grace Hill"))
                .body("agreedBefore.matchedBy", equalTo("Omar Farouk"))
                .body("agreedBefore.within", equalTo(true));
        list("?state=used").body("items.receipt", contains("" + receipt));
        shown("ben", receipt).body("agreedBefore", nullValue());
        shown("amira", receipt).body("agreedBefore.matchedBy", equalTo("Omar Farouk"));

        var next = Send.receipt("amira", budget);
        No.badForm(match("omar", next, "\"0\"", goAhead), "goAhead")
                .body("violations[0].message", startsWith("This yes was used"));
        var named = Send.with(Send.receipt(150), "noProof", "bus", "goAhead", goAhead);
        No.badForm(Send.receipt("amira", budget, UUID.randomUUID(), named), "goAhead");
        Send.changeSeen("petra", path(receipt), "decision", Map.of("result", "accepted"))
                .then()
                .statusCode(200);
        No.badForm(match("omar", next, "\"0\"", goAhead), "goAhead");
    }

    @Test
    void said_again_it_is_so_already_also_once_it_is_decided() {
        match("omar", receipt, "\"0\"", goAhead).then().statusCode(200);
        match("omar", receipt, "\"0\"", goAhead).then().statusCode(200);
        match("grace", receipt, null, goAhead).then().statusCode(200);
        Send.changeSeen("petra", path(receipt), "decision", Map.of("result", "accepted"))
                .then()
                .statusCode(200);
        match("omar", receipt, null, goAhead).then().statusCode(200);
        assertEquals(1, uses());
    }

    @Test
    void while_it_waits_it_is_changed_or_taken_off_and_whoever_decides_has_seen_it() {
        var other = yes(budget, Send.request("may-i-buy"));
        match("omar", receipt, "\"0\"", goAhead).then().statusCode(200);
        No.is(decide("\"0\""), 412, "stale-version");

        match("grace", receipt, "\"1\"", other)
                .then()
                .statusCode(200)
                .body("agreedBefore.goAhead", equalTo(other))
                .body("agreedBefore.matchedBy", equalTo("Grace Hill"));
        list("?state=open").body("items.id", contains(goAhead));
        match("omar", receipt, "\"2\"", null).then().statusCode(200).body("agreedBefore", nullValue());
        list("?state=used").body("items", empty());
        match("omar", receipt, null, null).then().statusCode(200);
        match("omar", receipt, "\"3\"", goAhead).then().statusCode(200).body("mayMatch", equalTo(true));

        decide("\"4\"").then().statusCode(200).body("mayMatch", equalTo(false));
        No.is(match("omar", receipt, "\"5\"", other), 409, "receipt-already-decided");
        No.is(match("omar", receipt, "\"5\"", null), 409, "receipt-already-decided");
        list("?state=used").body("items.id", contains(goAhead));
    }

    private Response decide(String version) {
        return Send.change("petra", path(receipt) + "/decision", version, Map.of("result", "accepted"));
    }

    @Test
    void what_its_sender_named_stays() {
        var other = yes(budget, Send.request("may-i-buy"));
        var named = UUID.randomUUID();
        var form = Send.with(Send.receipt(150), "noProof", "bus", "goAhead", goAhead);
        Send.receipt("amira", budget, named, form).then().statusCode(201);

        No.is(match("omar", named, "\"0\"", other), 409, "receipt-has-go-ahead");
        No.is(match("omar", named, "\"0\"", null), 409, "receipt-has-go-ahead");
        shown("omar", named)
                .body("mayMatch", equalTo(false))
                .body("agreedBefore.goAhead", equalTo(goAhead))
                .body("agreedBefore.matchedBy", nullValue());
    }

    @Test
    void taken_back_or_returned_it_gives_it_back() {
        match("omar", receipt, "\"0\"", goAhead).then().statusCode(200);
        Send.changeSeen("ben", path(receipt), "withdrawal", Map.of("reason", "mistake"))
                .then()
                .statusCode(200);
        No.is(match("omar", receipt, "\"2\"", null), 409, "receipt-already-withdrawn");

        var next = Send.receipt("ben", budget);
        match("omar", next, "\"0\"", goAhead).then().statusCode(200);
        var no = Map.of("result", "returned", "reason", "The photo is too dark");
        Send.changeSeen("petra", path(next), "decision", no).then().statusCode(200);
        list("?state=open").body("items.id", contains(goAhead));
        shown("omar", next).body("agreedBefore.goAhead", equalTo(goAhead));
    }

    @Test
    void of_two_receipts_at_once_one_has_it() {
        for (var round = 0; round < 5; round++) {
            var yes = yes(budget, Send.request("may-i-buy"));
            var one = Send.receipt("ben", budget);
            var other = Send.receipt("ben", budget);

            var answers =
                    AtOnce.both(() -> match("omar", one, "\"0\"", yes), () -> match("petra", other, "\"0\"", yes));

            assertEquals(List.of(200, 400), AtOnce.statuses(answers));
        }
    }

    @Test
    void of_two_matches_of_one_receipt_at_once_one_counts() {
        var other = yes(budget, Send.request("may-i-buy"));

        var answers = AtOnce.both(
                () -> match("omar", receipt, "\"0\"", goAhead), () -> match("petra", receipt, "\"0\"", other));

        assertEquals(List.of(200, 412), AtOnce.statuses(answers));
        assertEquals(
                1,
                Owner.count(
                        "select count(*) from go_ahead_use u join receipt r on r.id = u.receipt where r.phone_id = ?",
                        receipt));
    }

    @Test
    void the_database_itself_lets_a_receipt_have_only_one() {
        match("omar", receipt, "\"0\"", goAhead).then().statusCode(200);
        var other = yes(budget, Send.request("may-i-buy"));

        assertThrows(
                IllegalStateException.class,
                () -> Owner.run(
                        "insert into go_ahead_use (receipt, go_ahead, used_at) select id, ?, received_at from receipt "
                                + "where phone_id = ?",
                        UUID.fromString(other),
                        receipt));
    }

    @Test
    void a_yes_to_a_private_request_stays_private() {
        var hidden = yes(budget, Send.with(Send.request("may-i-buy"), "private", true));
        match("omar", receipt, "\"0\"", hidden).then().statusCode(200);

        shown("amira", receipt).body("agreedBefore.goAhead", equalTo(hidden));
        for (var who : List.of("nadia", "ben", "dev")) {
            shown(who, receipt).body("agreedBefore", nullValue()).body("goAhead", nullValue());
        }
    }

    private static String yes(NewBudget budget, Map<String, Object> asked) {
        var id = UUID.randomUUID();
        Send.request("amira", budget, id, asked).then().statusCode(201);
        var path = budget.path() + "/review-requests/" + id;
        Send.changeSeen("grace", path, "answer", Map.of("result", "granted", "reason", "It is in your plan"))
                .then()
                .statusCode(200);
        return SignIn.as("amira").get(path).jsonPath().getString("goAhead.id");
    }

    private Response match(String who, UUID receipt, String version, String goAhead) {
        var form = goAhead == null ? Map.of() : Map.of("goAhead", goAhead);
        return Send.change(who, path(receipt) + "/go-ahead", version, form);
    }

    private ValidatableResponse shown(String who, UUID receipt) {
        return SignIn.as(who).get(path(receipt)).then().statusCode(200);
    }

    private ValidatableResponse list(String query) {
        return SignIn.as("amira")
                .get(budget.path() + "/go-aheads" + query)
                .then()
                .statusCode(200);
    }

    private long uses() {
        return Owner.count("select count(*) from go_ahead_use where go_ahead = ?", UUID.fromString(goAhead));
    }

    private String path(UUID receipt) {
        return budget.path() + "/receipts/" + receipt;
    }
}
