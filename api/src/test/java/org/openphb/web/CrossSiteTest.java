package org.openphb.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openphb.world.Browser;
import org.openphb.world.NewBudget;
import org.openphb.world.Owner;
import org.openphb.world.People;
import org.openphb.world.Send;
import org.openphb.world.SignIn;
import org.openphb.world.Wire;

/** What a page elsewhere can do with somebody's browser: nothing. */
@QuarkusTest
class CrossSiteTest {
    @TestHTTPResource
    URI home;

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "POST", "PATCH", "DELETE", "PROPPATCH"})
    void a_cookie_alone_changes_nothing_by_any_method(String method) throws Exception {
        var browser = new Browser(home);
        browser.signIn("amira", "/");
        var budget = NewBudget.running();
        var asked = Send.request("amira", budget, "review-plan");
        var path = "/api/v1" + budget.path() + "/review-requests/" + asked + "/messages/" + UUID.randomUUID();
        var cookie = "Cookie: q_session=" + browser.cookie("q_session");
        var person = "X-Person: " + People.id("amira");
        var ours = "X-Requested-With: openphb";

        for (var headers : List.of(
                List.of(cookie),
                List.of(cookie, "Origin: https://evil.test"),
                List.of(cookie, "Origin: null", "Sec-Fetch-Site: cross-site"),
                List.of(cookie, ours, person, "Sec-Fetch-Site: cross-site"),
                List.of(cookie, ours, person, "Sec-Fetch-Site: same-site"),
                List.of(cookie, ours, person, "Sec-Fetch-Site: none"),
                List.of(cookie, ours, person, "Origin: https://evil.test"),
                List.of(cookie, ours, person, "Origin: null"),
                List.of(cookie, person, "Content-Type: text/plain"))) {
            var all = new ArrayList<>(headers);
            all.add("Content-Length: 0");
            var answer = Wire.say(home, method + " " + path + " HTTP/1.1", all.toArray(String[]::new));
            assertEquals(403, answer.status(), headers + answer.text());
            assertTrue(answer.body().contains("/problems/not-from-our-page"), answer.text());
        }
        assertEquals(0, Owner.count("select count(*) from message where phone_id = ?", path.replaceFirst(".*/", "")));
    }

    @Test
    void our_own_page_is_known_by_its_origin() throws Exception {
        var browser = new Browser(home);
        browser.signIn("amira", "/");
        var budget = NewBudget.running();
        var asked = Send.request("amira", budget, "review-plan");
        var path = "/api/v1" + budget.path() + "/review-requests/" + asked + "/messages/" + UUID.randomUUID();
        var origin = home.getScheme() + "://" + home.getAuthority();

        var answer = browser.put(
                path,
                "{\"words\": \"Hello\"}",
                "X-Requested-With",
                "openphb",
                "X-Person",
                "" + People.id("amira"),
                "Origin",
                origin,
                "Sec-Fetch-Site",
                "same-origin");

        assertEquals(201, answer.statusCode(), answer.body());
    }

    @Test
    void no_other_site_is_ever_told_that_it_may_read() throws Exception {
        var amira = "Authorization: Bearer " + SignIn.token("amira");
        var budget = NewBudget.running();
        for (var path : new String[] {
            "/", "/api/v1/me", "/api/v1" + budget.path(), "/api/v1/nothing", "/auth/login", "/q/health"
        }) {
            for (var method : new String[] {"GET", "HEAD", "OPTIONS"}) {
                var answer = Wire.say(
                        home,
                        method + " " + path + " HTTP/1.1",
                        amira,
                        "Origin: https://evil.test",
                        "Access-Control-Request-Method: PUT",
                        "Access-Control-Request-Headers: X-Person, X-Requested-With, Authorization");
                assertTrue(
                        answer.head().stream()
                                .noneMatch(line -> line.toLowerCase().startsWith("access-control-")),
                        method + " " + path + ": " + answer.text());
                assertTrue(answer.status() > 0 && answer.status() < 500, method + " " + path + ": " + answer.text());
            }
        }
    }

    @Test
    void nothing_of_ours_stands_in_a_frame_of_theirs() throws Exception {
        var amira = "Authorization: Bearer " + SignIn.token("amira");
        var budget = NewBudget.running();
        var receipt = "/api/v1" + budget.path() + "/receipts/" + Send.receipt("amira", budget);
        for (var path : new String[] {
            "/",
            "/budgets/x",
            "/nothing.js",
            "/manifest.json",
            "/api/v1/me",
            "/api/v1/nothing",
            "/api/v1/queue",
            receipt,
            receipt + "/files/1",
            receipt + "/files/1/thumbnail",
            "/auth/login",
            "/auth/callback",
            "/q/health",
            "/q/nothing"
        }) {
            for (var answer : new Wire.Answer[] {
                Wire.say(home, "GET " + path + " HTTP/1.1", amira), Wire.say(home, "GET " + path + " HTTP/1.1")
            }) {
                assertEquals("DENY", answer.header("X-Frame-Options"), path + ": " + answer.head());
                assertEquals("nosniff", answer.header("X-Content-Type-Options"), path + ": " + answer.head());
                assertTrue(
                        answer.header("Content-Security-Policy").matches(".*(frame-ancestors 'none'|sandbox).*"),
                        path + ": " + answer.head());
                assertEquals("same-origin", answer.header("Cross-Origin-Resource-Policy"), path);
                assertFalse(answer.header("Referrer-Policy").isEmpty(), path);
            }
        }
    }

    @Test
    void no_redirect_and_no_cookie_follows_a_foreign_host() throws Exception {
        for (var header : new String[] {
            "X-Forwarded-Host: evil.test", "X-Forwarded-Server: evil.test", "Forwarded: host=evil.test;proto=https",
            "X-Forwarded-Port: 666", "X-Host: evil.test", "X-Original-Host: evil.test"
        }) {
            var answer = Wire.say(home, "GET /auth/login?to=/queue HTTP/1.1", header);
            assertEquals(302, answer.status(), answer.text());
            assertFalse(answer.text().contains("evil.test"), answer.text());
            var back = URLEncoder.encode("http://" + home.getAuthority() + "/auth/callback", UTF_8);
            assertTrue(answer.header("Location").contains("&redirect_uri=" + back + "&"), answer.text());
            assertFalse(answer.header("Set-Cookie").toLowerCase().contains("domain="), answer.text());
        }
        var browser = new Browser(home);
        browser.signIn("amira", "/");
        var signedIn = "Cookie: q_session=" + browser.cookie("q_session");
        var answer = Wire.say(home, "GET /auth/login?to=/queue HTTP/1.1", signedIn, "Host: evil.test");
        assertFalse(answer.header("Location").contains("evil.test"), answer.text());
        for (var path : new String[] {"/", "/api/v1/me", "/api/v1/nothing", "/budgets"}) {
            var page = Wire.say(home, "GET " + path + " HTTP/1.1", "Host: evil.test", "X-Forwarded-Host: evil.test");
            assertFalse(page.text().contains("evil.test"), page.text());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"X-Request-Id", "If-Match", "If-None-Match", "X-Person", "Accept", "Content-Type", "Referer"})
    void nothing_said_in_a_header_comes_back_as_one(String name) throws Exception {
        var amira = "Authorization: Bearer " + SignIn.token("amira");
        var budget = NewBudget.running();
        for (var value : new String[] {
            "a%0d%0aX-Injected: 1", "a\rX-Injected: 1", "a\nX-Injected: 1", "a\u0000b", "\u00e9\u0085X-Injected: 1"
        }) {
            var line = "PUT /api/v1" + budget.path() + "/receipts/" + UUID.randomUUID() + "/decision HTTP/1.1";
            var answer = Wire.say(home, line, amira, name + ": " + value, "Content-Length: 0");
            assertTrue(answer.head().stream().noneMatch(head -> head.startsWith("X-Injected")), name + answer.text());
            assertTrue(answer.status() >= 400 && answer.status() < 500, name + ": " + value + answer.text());
        }
    }
}
