package org.openphb.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openphb.world.NewBudget;
import org.openphb.world.No;
import org.openphb.world.Pictures;
import org.openphb.world.Send;
import org.openphb.world.SignIn;

/** A form is taken as it is asked for: nothing is guessed, rounded or left aside. */
@QuarkusTest
class FormsTest {
    private static final String TODAY = "\"spentOn\": \"" + java.time.LocalDate.now() + "\"";

    private NewBudget budget;

    @BeforeEach
    void a_budget() {
        budget = NewBudget.running();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "\"words\"",
                "4599",
                "null",
                "{\"amountPence\": 1,}",
                "{} {}",
                "{\"amountPence\": 1"
            })
    void what_is_not_one_json_object_is_refused(String body) {
        assertEquals(400, receipt(body).statusCode());
        No.is(receipt(body), 400, "malformed-body").body("violations", nullValue());
    }

    @Test
    void malformed_json_outside_of_a_multipart_call_says_where_it_stops_making_sense() {
        var path = budget.path() + "/receipts/" + Send.receipt("amira", budget) + "/decision";

        No.is(json("grace", path, "{\"result\": \"accepted\","), 400, "malformed-body")
                .body("detail", containsString("line 1"));
        No.is(json("grace", path, "null"), 400, "bad-form");
        No.is(json("grace", path, ""), 400, "bad-form");
        No.is(json("grace", path, "[]"), 400, "malformed-body");
        No.is(json("grace", path, "{\"result\": \"accepted\", \"result\": \"returned\"}"), 400, "malformed-body");
        No.is(json("grace", path, "{\"result\": \"accepted\"} garbage"), 400, "malformed-body");
    }

    @Test
    void an_unknown_field_is_named() {
        No.is(receipt("{\"amountPence\": 4599, " + TODAY + ", \"amountPound\": 45}"), 400, "unknown-field")
                .body("violations.field", hasItem("amountPound"));
        No.is(
                        receipt("{\"amountPence\": 4599, " + TODAY
                                + ", \"parts\": [{\"amountPence\": 4599, \"line\": \"a\"}]}"),
                        400,
                        "unknown-field")
                .body("violations.field", hasItem("parts[0].line"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "45.99",
                "4599.0",
                "1e3",
                "\"4599\"",
                "\"\"",
                "true",
                "[]",
                "{}",
                "[4599]",
                "0x10",
                "99999999999999999999",
                "NaN",
                "-1",
                "0",
                "null",
                "1000000001"
            })
    void an_amount_is_whole_pence_and_nothing_else(String amount) {
        var answer = receipt("{\"amountPence\": " + amount + ", " + TODAY + "}");

        assertTrue(answer.path("type").toString().matches("/problems/(bad-form|malformed-body)"), answer.asString());
        No.is(answer, 400, answer.path("type").toString().replace("/problems/", ""));
        assertEquals(0, budget.pence("waitingPence"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"20-11-2026\"",
                "\"2026-02-30\"",
                "\"2026-11-20T10:00:00Z\"",
                "20261120",
                "\"\"",
                "[2026, 11, 20]",
                "null",
                "\"yesterday\"",
                "\"+12026-11-20\""
            })
    void a_day_is_a_day(String day) {
        No.badForm(receipt("{\"amountPence\": 4599, \"spentOn\": " + day + "}"), "spentOn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "1", "\"not-a-uuid\"", "\"0199\"", "{}"})
    void an_id_is_a_uuid(String id) {
        No.badForm(receipt("{\"amountPence\": 4599, " + TODAY + ", \"replaces\": " + id + "}"), "replaces");
    }

    @Test
    void words_are_words() {
        var path = budget.path() + "/review-requests/" + Send.request("amira", budget, "something-else") + "/messages/";

        No.badForm(json("amira", path + UUID.randomUUID(), "{\"words\": 5}"), "words");
        No.badForm(json("amira", path + UUID.randomUUID(), "{\"words\": \"  \"}"), "words");
        No.badForm(json("amira", path + UUID.randomUUID(), "{}"), "words");
        No.badForm(json("amira", path + UUID.randomUUID(), "{\"words\": \"" + "a".repeat(5001) + "\"}"), "words");
    }

    @Test
    void every_missing_field_is_named() {
        No.badForm(receipt("{}"), "amountPence").body("violations.field", hasItem("spentOn"));
    }

    private Response receipt(String form) {
        return SignIn.as("amira")
                .multiPart("receipt", form, "application/json")
                .multiPart("file", "photo.jpg", Pictures.jpeg(), "image/jpeg")
                .put(budget.path() + "/receipts/" + UUID.randomUUID());
    }

    private static Response json(String who, String path, String body) {
        return SignIn.as(who)
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(body)
                .put(path);
    }
}
