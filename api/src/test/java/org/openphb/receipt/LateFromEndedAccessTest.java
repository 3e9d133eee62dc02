package org.openphb.receipt;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openphb.time.LondonClock;
import org.openphb.world.NewBudget;
import org.openphb.world.No;
import org.openphb.world.Owner;
import org.openphb.world.People;
import org.openphb.world.Pictures;
import org.openphb.world.Send;
import org.openphb.world.SignIn;
import org.openphb.world.TestClock;

/** What was photographed before an access ended still comes in for 30 days, and whoever sends it sees nothing more. */
@QuarkusTest
class LateFromEndedAccessTest {
    private final UUID id = UUID.randomUUID();
    private NewBudget budget;

    @BeforeEach
    void a_budget_with_a_carer() {
        budget = NewBudget.running().with("ben", "CARER", "SEND_RECEIPTS");
    }

    /** So long ago, by somebody. */
    private void ended(String who, Duration ago) {
        Owner.run(
                "insert into access_end (access, ended_by, recorded_at) select id, person, ? from access "
                        + "where budget = ? and person = ?",
                Instant.now().minus(ago).atOffset(java.time.ZoneOffset.UTC).toLocalDateTime(),
                budget.id,
                People.id(who));
    }

    private static Map<String, Object> captured(Duration ago) {
        return Send.with(
                Send.receipt(4599), "capturedAt", Instant.now().minus(ago).toString());
    }

    private Response send(Map<String, Object> form, byte[]... files) {
        return Send.receipt("ben", budget, id, form, files);
    }

    @Test
    void what_was_captured_before_the_end_is_taken_and_nothing_is_told() {
        ended("ben", Duration.ofDays(2));
        var form = captured(Duration.ofDays(3));
        var photo = Pictures.jpeg();

        var first = send(form, photo);
        first.then().statusCode(201).header("ETag", nullValue());
        assertEquals(
                Set.of("id", "state", "late"),
                first.<Map<String, Object>>path("").keySet());
        first.then()
                .body("id", equalTo("" + id))
                .body("state", equalTo("waiting"))
                .body("late", equalTo(true));
        send(form, photo)
                .then()
                .statusCode(200)
                .body("state", equalTo("waiting"))
                .body("late", equalTo(true));
        No.is(send(Send.with(form, "amountPence", 4600), photo), 409, "receipt-id-taken");

        var path = budget.path() + "/receipts/" + id;
        for (var what : new String[] {"", "/files/1", "/files/1/thumbnail"}) {
            No.is(SignIn.as("ben").get(path + what), 404, "not-found");
        }
        No.is(Send.change("ben", path + "/withdrawal", "\"0\"", Map.of("reason", "mistake")), 404, "not-found");
        assertEquals(4599, budget.pence("waitingPence"));
    }

    @Test
    void staff_see_where_it_comes_from_and_decide_it() {
        ended("ben", Duration.ofDays(2));
        send(captured(Duration.ofDays(3)), Pictures.jpeg()).then().statusCode(201);
        var path = budget.path() + "/receipts/" + id;

        SignIn.as("grace")
                .get(path)
                .then()
                .body("fromEndedAccess", equalTo(true))
                .body("fileCount", equalTo(1));
        SignIn.as("grace").get(budget.path() + "/receipts").then().body("items.fromEndedAccess", hasItem(true));
        SignIn.as("amira").get(path).then().statusCode(200).body("fromEndedAccess", nullValue());
        SignIn.as("grace").queryParam("limit", 200).get("/queue").then().body("items.id", hasItem("" + id));
        Owner.run("delete from notice where person = ?", People.id("ben"));
        Send.changeSeen("grace", path, "decision", Map.of("result", "accepted"))
                .then()
                .statusCode(200);
        assertEquals(0, Owner.count("select count(*) from notice where person = ?", People.id("ben")), "not even mail");

        var before = Send.receipt("amira", budget);
        SignIn.as("grace").get(budget.path() + "/receipts/" + before).then().body("fromEndedAccess", equalTo(false));
    }

    @Test
    void a_replay_says_the_same_whatever_became_of_it() {
        var form = captured(Duration.ofHours(1));
        var photo = Pictures.jpeg();
        send(form, photo).then().statusCode(201).body("mayWithdraw", equalTo(true));
        Send.changeSeen("grace", budget.path() + "/receipts/" + id, "decision", Map.of("result", "accepted"))
                .then()
                .statusCode(200);
        ended("ben", Duration.ZERO);

        var again = send(form, photo);
        again.then().statusCode(200).body("state", equalTo("waiting")).body("late", equalTo(true));
        assertEquals(
                Set.of("id", "state", "late"),
                again.<Map<String, Object>>path("").keySet());
        assertEquals(4599, budget.pence("spentPence"));
    }

    @Test
    void without_the_instant_or_captured_after_the_end_there_is_no_budget() {
        ended("ben", Duration.ofDays(2));

        No.is(send(Send.receipt(4599), Pictures.jpeg()), 404, "not-found");
        No.is(send(captured(Duration.ofDays(1)), Pictures.jpeg()), 404, "not-found");
        No.is(send(captured(Duration.ofDays(-1)), Pictures.jpeg()), 404, "not-found");
        No.is(send(captured(Duration.ofDays(20_000)), Pictures.jpeg()), 404, "not-found");
        No.is(
                send(Send.with(Send.receipt(1), "capturedAt", "-1000000000-01-01T00:00:00Z"), Pictures.jpeg()),
                404,
                "not-found");
        assertEquals(0, budget.pence("waitingPence"));
    }

    @Test
    void thirty_days_and_no_more() {
        ended("ben", Duration.ofDays(29));
        var form = captured(Duration.ofDays(40));
        send(form, Pictures.jpeg()).then().statusCode(201);

        TestClock.forward(Duration.ofDays(2));
        No.is(Send.receipt("ben", budget, UUID.randomUUID(), form, Pictures.jpeg()), 404, "not-found");
    }

    @Test
    void a_last_day_that_has_passed_is_an_end_too() {
        var today = TestClock.today();
        budget.with("dev", "CARER", today.minusDays(50), today.minusDays(3), "SEND_RECEIPTS");
        var end = today.minusDays(2).atStartOfDay(LondonClock.LONDON).toInstant();

        var before = Send.with(Send.receipt(100), "noProof", "bus", "capturedAt", "" + end.minusSeconds(1));
        Send.receipt("dev", budget, UUID.randomUUID(), before).then().statusCode(201);
        var after = Send.with(before, "capturedAt", "" + end);
        No.is(Send.receipt("dev", budget, UUID.randomUUID(), after), 404, "not-found");
    }

    @Test
    void only_who_might_send_before_may_send_late() {
        budget.with("dev", "CARER", "SEE_BUDGET");
        ended("dev", Duration.ofDays(2));
        var form = Send.with(captured(Duration.ofDays(3)), "noProof", "bus");

        for (var who : new String[] {"dev", "nobody", "zoe", "tom"}) {
            No.is(Send.receipt(who, budget, id, form), 404, "not-found");
        }
    }

    @Test
    void an_id_of_somebody_elses_receipt_is_none() {
        ended("ben", Duration.ofDays(2));
        var amiras = Send.receipt("amira", budget);

        No.is(
                Send.receipt("ben", budget, amiras, Send.with(captured(Duration.ofDays(3)), "noProof", "bus")),
                404,
                "not-found");
    }

    @Test
    void a_form_that_does_not_fit_tells_nothing_of_the_budget() {
        ended("ben", Duration.ofDays(2));
        var early =
                Send.with(captured(Duration.ofDays(3)), "spentOn", "" + budget.start.minusDays(1), "noProof", "bus");

        var answer = No.badForm(send(early), "spentOn").extract().asString();
        assertFalse(answer.contains("" + budget.start.getYear()), answer);
        assertFalse(answer.contains("runs from"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "\"2026-11-23\"", "\"\"", "true", "\"2026-11-23T10:00:00\"", "{}"})
    void an_instant_is_an_instant(String instant) {
        var form = "{\"amountPence\": 100, \"spentOn\": \"" + TestClock.today() + "\", \"noProof\": \"bus\", "
                + "\"capturedAt\": " + instant + "}";

        No.badForm(Send.multipart("ben", budget.path() + "/receipts/" + id, "receipt", form), "capturedAt");
    }

    @Test
    void whoever_still_has_access_sends_as_ever() {
        send(captured(Duration.ofDays(-5)), Pictures.jpeg())
                .then()
                .statusCode(201)
                .body("mayWithdraw", equalTo(true))
                .body("late", equalTo(false));
    }
}
