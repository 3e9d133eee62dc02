package org.openphb.receipt;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openphb.world.NewBudget;
import org.openphb.world.No;
import org.openphb.world.Pictures;
import org.openphb.world.Send;
import org.openphb.world.SignIn;
import org.openphb.world.TestClock;

@QuarkusTest
class CorrectReceiptTest {
    private NewBudget budget;
    private String path;

    @BeforeEach
    void a_receipt_that_grace_accepted() {
        budget = NewBudget.running();
        path = accepted(List.of(Map.of("planItem", budget.assistants, "amountPence", 4599)), 4599);
    }

    @Test
    void a_correction_is_recorded_beside_the_receipt_and_changes_what_counts_as_spent() {
        corrected("omar", -599, "We read 45 as 40")
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("state", equalTo("accepted"))
                .body("amountPence", equalTo(4599))
                .body("decision.amountPence", equalTo(4599))
                .body("nowPence", equalTo(4000))
                .body("corrections", hasSize(1))
                .body("corrections[0].kind", equalTo("correction"))
                .body("corrections[0].amountPence", equalTo(-599))
                .body("corrections[0].reason", equalTo("We read 45 as 40"))
                .body("corrections[0].by", equalTo("Omar Farouk"))
                .body("corrections[0].receivedOn", nullValue());
        assertEquals(4000, budget.pence("spentPence"));
        assertEquals(4000, budget.pence("items[0].spentPence"));
        assertEquals(NewBudget.AGREED_PENCE - 4000, budget.pence("leftPence"));
    }

    @Test
    void everyone_who_sees_the_receipt_sees_its_corrections_and_only_staff_may_make_one() {
        corrected("omar", -599, "We read 45 as 40").then().statusCode(201);

        SignIn.as("amira")
                .get(path)
                .then()
                .body("corrections.reason", contains("We read 45 as 40"))
                .body("nowPence", equalTo(4000))
                .body("mayCorrect", equalTo(false))
                .body("mayRefund", equalTo(false));
        SignIn.as("petra").get(path).then().body("mayCorrect", equalTo(true)).body("mayRefund", equalTo(true));
        SignIn.as("amira")
                .get(budget.path() + "/receipts")
                .then()
                .body("items[0].nowPence", equalTo(4000))
                .body("items[0].corrections", nullValue());
    }

    @Test
    void never_below_nothing_and_never_above_what_was_claimed() {
        No.badForm(corrected("omar", -4600, "Too much"), "amountPence");
        No.badForm(corrected("omar", 1, "Too much"), "amountPence");
        No.badForm(corrected("omar", 0, "Nothing"), "amountPence");

        corrected("omar", -4599, "It was a gift").then().statusCode(201).body("nowPence", equalTo(0));
        No.badForm(corrected("petra", -1, "Once more"), "amountPence");
        corrected("petra", 4599, "It was not").then().statusCode(201).body("nowPence", equalTo(4599));
        assertEquals(4599, budget.pence("spentPence"));
    }

    @Test
    void what_was_accepted_for_less_can_be_put_right_up_to_what_was_claimed() {
        path = accepted(List.of(Map.of("planItem", budget.assistants, "amountPence", 4599)), 4000);

        No.badForm(corrected("omar", 600, "Too much"), "amountPence");
        corrected("omar", 599, "The plan pays all of it").then().statusCode(201).body("nowPence", equalTo(4599));
    }

    @Test
    void it_is_put_right_on_its_own_budget_alone() {
        var own = path;
        var other = NewBudget.running();
        path = own.replace(budget.path(), other.path());
        No.is(put("omar", "\"1\"", "corrections", UUID.randomUUID(), correction(-1, "x")), 404, "not-found");
        No.is(put("omar", "\"1\"", "refunds", UUID.randomUUID(), refund(1, 0)), 404, "not-found");

        // the same id may stand on another budget
        var id = UUID.fromString(own.replaceFirst(".*/", ""));
        Send.receipt("amira", other, id, Send.receipt(4599), Pictures.jpeg())
                .then()
                .statusCode(201);
        Send.changeSeen("grace", path, "decision", Map.of("result", "accepted"))
                .then()
                .statusCode(200);
        corrected("omar", -99, "A slip").then().statusCode(201);
        assertEquals(4500, other.pence("spentPence"));
        assertEquals(4599, budget.pence("spentPence"));
    }

    @Test
    void it_needs_a_reason_and_an_amount() {
        No.badForm(corrected("omar", -1, " "), "reason");
        No.badForm(put("omar", "corrections", Map.of("reason", "x")), "amountPence");
        No.badForm(put("omar", "refunds", Map.of("reason", "x")), "amountPence");
        No.badForm(refunded("omar", -5, 0), "amountPence");
        No.badForm(refunded("omar", 5, -1), "receivedOn");
        No.badForm(refunded("omar", 5, 400), "receivedOn");
        assertEquals(4599, budget.pence("spentPence"));
    }

    @Test
    void each_part_bears_its_share_to_the_penny_and_none_falls_below_nothing() {
        var parts = List.of(
                Map.of("planItem", budget.assistants, "amountPence", 100),
                Map.of("planItem", budget.held, "amountPence", 100),
                Map.of("planItem", budget.drums, "amountPence", 100));
        path = accepted(parts, 2);

        for (var still = 1; still >= 0; still--) {
            corrected("omar", -1, "A penny less").then().statusCode(201).body("nowPence", equalTo(still));
            var items = SignIn.as("amira")
                    .get(budget.path() + "/balance")
                    .jsonPath()
                    .<Integer>getList("items.spentPence");

            assertTrue(items.stream().allMatch(pence -> pence >= 0), items.toString());
            assertEquals(4599 + still, items.stream().mapToInt(pence -> pence).sum());
        }
    }

    @Test
    void money_back_from_a_shop_counts_on_the_day_it_came() {
        var before = budget.pence("inYourAccountPence");

        refunded("grace", 1000, 0)
                .then()
                .statusCode(201)
                .body("nowPence", equalTo(3599))
                .body("corrections[0].kind", equalTo("refund"))
                .body("corrections[0].amountPence", equalTo(1000))
                .body("corrections[0].receivedOn", equalTo(TestClock.today().toString()));
        assertEquals(before + 1000, budget.pence("inYourAccountPence"));
        SignIn.as("amira")
                .get(budget.path() + "/entries?bucket=spent")
                .then()
                .body("items[0].source.kind", equalTo("receipt"))
                .body("items[0].source.id", equalTo(path.replaceFirst(".*/", "")))
                .body("items[0].source.step", equalTo("refund"))
                .body("items[0].amountPence", equalTo(-1000))
                .body("items[0].what", equalTo("Westmoor Mobility"));
        No.badForm(refunded("grace", 3600, 0), "amountPence");
    }

    @Test
    void only_what_is_accepted_is_put_right() {
        path = budget.path() + "/receipts/" + Send.receipt("amira", budget);
        No.is(corrected("omar", -1, "Not yet"), 409, "receipt-not-accepted");
        No.is(refunded("omar", 1, 0), 409, "receipt-not-accepted");

        Send.changeSeen("grace", path, "decision", Map.of("result", "returned", "reason", "Too dark"))
                .then()
                .statusCode(200);
        No.is(corrected("omar", -1, "No more"), 409, "receipt-not-accepted");
    }

    @Test
    void nobody_puts_right_what_they_sent_nor_thinks_again_about_what_they_accepted() {
        No.is(corrected("grace", -1, "My own slip"), 403, "your-own");
        SignIn.as("grace").get(path).then().body("mayCorrect", equalTo(false)).body("mayRefund", equalTo(true));

        var own = budget.path() + "/receipts/" + Send.receipt("omar", budget);
        Send.changeSeen("grace", own, "decision", Map.of("result", "accepted"))
                .then()
                .statusCode(200);
        path = own;
        No.is(corrected("omar", -1, "My own"), 403, "your-own");
        No.is(refunded("omar", 1, 0), 403, "your-own");
        SignIn.as("omar").get(own).then().body("mayCorrect", equalTo(false)).body("mayRefund", equalTo(false));
        refunded("petra", 1, 0).then().statusCode(201);
    }

    @Test
    void somebody_who_ever_had_access_here_is_not_staff_here() {
        budget.with("omar", "CARER", budget.start, budget.start, "SEND_RECEIPTS");

        No.is(SignIn.as("omar").get(path), 404, "not-found");
        No.is(put("omar", "\"1\"", "corrections", UUID.randomUUID(), correction(-1, "x")), 404, "not-found");
    }

    @Test
    void it_needs_the_version_that_was_seen() {
        var id = UUID.randomUUID();
        No.is(put("omar", null, "corrections", id, correction(-1, "x")), 428, "version-needed");
        No.is(put("omar", "\"0\"", "corrections", id, correction(-1, "x")), 412, "stale-version");
        No.is(put("omar", null, "refunds", id, refund(1, 0)), 428, "version-needed");
        assertEquals(4599, budget.pence("spentPence"));
    }

    @Test
    void sent_twice_it_is_recorded_once_and_the_same_id_with_other_content_is_refused() {
        var id = UUID.randomUUID();
        put("omar", "\"1\"", "corrections", id, correction(-1, "x")).then().statusCode(201);

        put("omar", "\"1\"", "corrections", id, correction(-1, "x")).then().statusCode(200);
        put("omar", null, "corrections", id, correction(-1, "x"))
                .then()
                .statusCode(200)
                .body("corrections", hasSize(1));
        No.is(put("omar", null, "corrections", id, correction(-2, "x")), 409, "correction-id-taken");
        No.is(put("omar", null, "corrections", id, correction(-1, "y")), 409, "correction-id-taken");
        No.is(put("petra", null, "corrections", id, correction(-1, "x")), 409, "correction-id-taken");
        No.is(put("omar", null, "refunds", id, refund(1, 0)), 409, "correction-id-taken");
        assertEquals(4598, budget.pence("spentPence"));
    }

    private String accepted(List<? extends Map<String, ? extends Object>> parts, long pence) {
        var id = UUID.randomUUID();
        var sum = parts.stream()
                .mapToLong(part -> ((Number) part.get("amountPence")).longValue())
                .sum();
        var form = Send.with(Send.receipt(sum), "parts", parts, "supplier", "Westmoor Mobility");
        Send.receipt("amira", budget, id, form, Pictures.jpeg()).then().statusCode(201);
        var its = budget.path() + "/receipts/" + id;
        Send.changeSeen("grace", its, "decision", Map.of("result", "accepted", "amountPence", pence, "reason", "Yes"))
                .then()
                .statusCode(200);
        return its;
    }

    private Response corrected(String who, long pence, String reason) {
        return put(who, "corrections", correction(pence, reason));
    }

    private Response refunded(String who, long pence, int daysAhead) {
        return put(who, "refunds", refund(pence, daysAhead));
    }

    private static Map<String, Object> correction(long pence, String reason) {
        return Map.of("amountPence", pence, "reason", reason);
    }

    private static Map<String, Object> refund(long pence, int daysAhead) {
        var day = TestClock.today().plusDays(daysAhead).toString();
        return Map.of("amountPence", pence, "receivedOn", day, "reason", "It broke");
    }

    private Response put(String who, String what, Object form) {
        return put(who, Send.etag("petra", path), what, UUID.randomUUID(), form);
    }

    private Response put(String who, String version, String what, UUID id, Object form) {
        return Send.change(who, path + "/" + what + "/" + id, version, form);
    }
}
