package org.openphb.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openphb.world.NewBudget;
import org.openphb.world.Send;
import org.openphb.world.SignIn;
import org.openphb.world.Wire;

/** However an address is spelled, it is the same door with the same rule, or none. */
@QuarkusTest
class PathTricksTest {
    @TestHTTPResource
    URI home;

    /** P stands for /api/v1/budgets/{budget}; each is another way to write it, or to come from somewhere allowed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "P",
                "/P",
                "//P",
                "P/",
                "P//",
                "P/.",
                "P/./",
                "P;jsessionid=1",
                "P;a=b/",
                "P?",
                "P#x",
                "P%20",
                "P%00",
                "P%2f",
                "P%3fx",
                "P%3bx",
                "P.json",
                "P/balance/..",
                "P/balance/%2e%2e",
                "P/balance/..;/",
                "/.P",
                "/x/..P",
                "/x/%2e%2eP",
                "/x/%252e%252eP",
                "/assets/..P",
                "/assets/../..P",
                "/q/health/../..P",
                "/q/health/%2e%2e/%2e%2eP",
                "/auth/..P",
                "/auth/..;P",
                "/api/v1/me/..P",
                "/api/v1/me/%2e%2e/%2e%2e/%2e%2eP",
                "/api/v1/me;/../budgets/B",
                "/api//v1/budgets/B",
                "/api/./v1/./budgets/B",
                "/api%2fv1%2fbudgets%2fB",
                "/api/v1%2fbudgets/B",
                "/api/v1/budgets%2fB",
                "/api/v1/budgets//B",
                "/api/v1//budgets/B",
                "/api/v1/budgets/B/",
                "/api/v1/budgets/%2e/B",
                "/%61pi/v1/budgets/B",
                "/api/%76%31/budgets/B",
                "/api/v1/%62udgets/B",
                "/API/v1/budgets/B",
                "/api/V1/Budgets/B",
                "/api/v1/budgets\\B",
                "/api\\v1\\budgets\\B",
                "/api/v1/budgets/%7BB%7D",
                "/api/v1/budgets/%C0%AEB"
            })
    void another_spelling_opens_nothing(String trick) throws Exception {
        var budget = NewBudget.running();
        var path = trick.replace("P", "/api/v1/budgets/B").replace("B", "" + budget.id);
        var zoe = "Authorization: Bearer " + SignIn.token("zoe");

        for (var answer : new Wire.Answer[] {
            Wire.say(home, "GET " + path + " HTTP/1.1"), Wire.say(home, "GET " + path + " HTTP/1.1", zoe)
        }) {
            assertTrue(answer.status() >= 200 && answer.status() < 500, path + ": " + answer.text());
            assertFalse(answer.text().contains(budget.holder), path + ": " + answer.text());
            assertFalse(
                    answer.status() < 300 && answer.header("Content-Type").contains("json"),
                    path + ": " + answer.text());
        }
    }

    @Test
    void an_id_with_something_in_it_names_nothing() throws Exception {
        var budget = NewBudget.running();
        var receipt = Send.receipt("amira", budget);
        var amira = "Authorization: Bearer " + SignIn.token("amira");
        var there = "/api/v1" + budget.path() + "/receipts/";

        assertEquals(
                200,
                Wire.say(home, "GET " + there + receipt + " HTTP/1.1", amira).status());
        for (var id : new String[] {
            receipt + "%2f",
            receipt + "%2ffiles%2f1",
            "%2e%2e%2freceipts%2f" + receipt,
            receipt + "%00",
            receipt + "%0a",
            "%7b" + receipt + "%7d",
            receipt + "%20",
            UUID.randomUUID() + "%2f..%2f" + receipt
        }) {
            var answer = Wire.say(home, "GET " + there + id + " HTTP/1.1", amira);
            assertTrue(answer.status() == 404 || answer.status() == 400, id + ": " + answer.text());
        }
    }

    @Test
    void no_spelling_of_a_change_goes_around_the_proof_that_it_is_from_our_page() throws Exception {
        var budget = NewBudget.running();
        var id = UUID.randomUUID();
        for (var path : new String[] {
            "/api/v1" + budget.path() + "/receipts/" + id,
            "//api/v1" + budget.path() + "/receipts/" + id,
            "/api/v1/." + budget.path() + "/receipts/" + id,
            "/x/../api/v1" + budget.path() + "/receipts/" + id,
            "/%61pi/v1" + budget.path() + "/receipts/" + id,
            "/API/v1" + budget.path() + "/receipts/" + id
        }) {
            var answer = Wire.say(home, "PUT " + path + " HTTP/1.1", "Cookie: q_session=x", "Content-Length: 0");
            assertEquals(403, answer.status(), path + ": " + answer.text());
            assertTrue(answer.body().contains("/problems/not-from-our-page"), path + ": " + answer.text());
        }
    }

    @Test
    void a_header_that_names_another_method_or_address_is_not_heard() throws Exception {
        var budget = NewBudget.running();
        var amira = "Authorization: Bearer " + SignIn.token("amira");
        for (var header : new String[] {
            "X-HTTP-Method-Override: DELETE", "X-HTTP-Method: PUT", "X-Method-Override: PATCH",
            "X-Original-URL: /api/v1/queue", "X-Rewrite-URL: /api/v1/queue", "X-Forwarded-Prefix: /api/v1/queue"
        }) {
            var answer = Wire.say(home, "GET /api/v1" + budget.path() + " HTTP/1.1", amira, header);
            assertEquals(200, answer.status(), header + answer.text());
            assertTrue(answer.body().contains(budget.holder), header);
        }
        var posted = Wire.say(
                home,
                "POST /api/v1" + budget.path() + " HTTP/1.1",
                amira,
                "X-HTTP-Method-Override: GET",
                "Content-Length: 0");
        assertEquals(405, posted.status(), posted.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/v1/me", "/auth/login", "/q/health", "/nothing.js"})
    void trace_says_nothing_back(String path) throws Exception {
        for (var method : new String[] {"TRACE", "TRACK", "CONNECT"}) {
            var answer = Wire.say(home, method + " " + path + " HTTP/1.1", "X-Secret: repeat-me");
            assertTrue(answer.status() >= 400 && answer.status() < 500, method + " " + path + ": " + answer.text());
            assertFalse(answer.text().contains("repeat-me"), answer.text());
        }
    }
}
