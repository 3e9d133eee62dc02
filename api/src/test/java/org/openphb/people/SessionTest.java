package org.openphb.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openphb.world.Browser;
import org.openphb.world.NewBudget;
import org.openphb.world.Owner;
import org.openphb.world.People;
import org.openphb.world.Send;

/** Signing in with a browser: the cookie, what it may do, and what it may not. */
@QuarkusTest
class SessionTest {
    @TestHTTPResource
    URI home;

    private Browser browser;
    private String message;

    @BeforeEach
    void a_request_to_write_to() {
        browser = new Browser(home);
        var budget = NewBudget.running();
        message = "/api/v1" + budget.path() + "/review-requests/" + Send.request("amira", budget, "review-plan")
                + "/messages/" + UUID.randomUUID();
    }

    @Test
    void signing_in_leads_back_to_where_one_wanted_to_go() throws Exception {
        var back = browser.signIn("grace", "/queue?kind=receipt");

        assertEquals(home.resolve("/queue?kind=receipt"), back.uri());
    }

    @Test
    void no_script_reads_the_cookie_and_no_foreign_page_sends_it() throws Exception {
        browser.signIn("amira", "/");

        var session = browser.setCookies().stream()
                .filter(cookie -> cookie.startsWith("q_session"))
                .filter(cookie -> !cookie.contains("Max-Age=0"))
                .toList();
        assertFalse(session.isEmpty());
        for (var cookie : session) {
            assertTrue(cookie.toLowerCase().contains("httponly"), cookie);
            assertTrue(cookie.contains("SameSite=Lax"), cookie);
            assertTrue(cookie.contains("Path=/"), cookie);
            var value = cookie.replaceFirst("[^=]+=", "").replaceFirst(";.*", "");
            assertEquals(5, value.split("\\.").length, "an encrypted JWT has five parts, a readable one three");
        }
    }

    @Test
    void the_page_that_comes_next_may_read_that_somebody_signed_in_and_not_who() throws Exception {
        browser.signIn("amira", "/");

        var said = browser.setCookies().stream()
                .filter(cookie -> cookie.startsWith("openphb_signed_in"))
                .toList();
        assertEquals(1, said.size(), said.toString());
        assertTrue(said.get(0).startsWith("openphb_signed_in=yes; Path=/; Max-Age=300; SameSite=Lax"), said.get(0));
    }

    @Test
    void with_the_session_one_reads() throws Exception {
        browser.signIn("amira", "/");

        var me = browser.get("/api/v1/me");

        assertEquals(200, me.statusCode());
        assertTrue(me.body().contains("Amira Khan"), me.body());
    }

    @Test
    void staff_have_their_posts_in_a_session_too() throws Exception {
        browser.signIn("grace", "/");

        assertEquals(200, browser.get("/api/v1/queue").statusCode());
    }

    @Test
    void a_write_without_proof_that_it_comes_from_our_page_stores_nothing() throws Exception {
        browser.signIn("amira", "/");
        var amira = People.id("amira").toString();

        refused(write(), 403, "not-from-our-page");
        refused(write("X-Person", amira), 403, "not-from-our-page");
        refused(write("X-Requested-With", "openphb"), 403, "not-from-our-page");
        refused(
                write("X-Requested-With", "openphb", "X-Person", amira, "Sec-Fetch-Site", "cross-site"),
                403,
                "not-from-our-page");
        assertEquals(0, messages());
    }

    @Test
    void a_write_of_somebody_else_than_who_is_signed_in_stores_nothing() throws Exception {
        browser.signIn("amira", "/");

        for (var person :
                new String[] {People.id("ben").toString(), UUID.randomUUID().toString(), "amira"}) {
            refused(write("X-Requested-With", "openphb", "X-Person", person), 409, "signed-in-as-someone-else");
        }
        assertEquals(0, messages());
    }

    @Test
    void a_write_from_our_page_by_who_is_signed_in_is_stored() throws Exception {
        browser.signIn("amira", "/");
        var amira = People.id("amira").toString();

        var answer = write("X-Requested-With", "openphb", "X-Person", amira, "Sec-Fetch-Site", "same-origin");

        assertEquals(201, answer.statusCode(), answer.body());
        assertEquals(1, messages());
    }

    @Test
    void a_call_of_the_api_with_a_dead_session_is_401_and_never_a_redirect() throws Exception {
        refused(browser.get("/api/v1/me"), 401, "not-signed-in");
        refused(browser.get("/api/v1/me", "Accept", "text/html,*/*;q=0.8"), 401, "not-signed-in");
        refused(browser.get("/api/v1/me", "Cookie", "q_session=garbage"), 401, "not-signed-in");
        refused(browser.get("/api/v1/me", "X-Requested-With", "XMLHttpRequest"), 401, "not-signed-in");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.test",
                "https://evil.test",
                "/\\evil.test",
                "\\\\evil.test",
                "javascript:alert(1)",
                "evil.test",
                "/%0d%0aSet-Cookie:a=b",
                "/\t/evil.test",
                "/@evil.test:80@/",
                "///evil.test",
                "/%2f/evil.test/..//x y"
            })
    void after_signing_in_nobody_is_sent_to_another_site(String to) throws Exception {
        browser.signIn("amira", "/");

        var answer = browser.getOnce("/auth/login?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8));

        assertEquals(303, answer.statusCode());
        var sentTo = home.resolve(answer.headers().firstValue("Location").orElseThrow());
        assertEquals(home.getAuthority(), sentTo.getAuthority(), sentTo.toString());
        assertEquals("http", sentTo.getScheme());
        assertFalse(answer.headers().map().containsKey("set-cookie")
                && answer.headers().allValues("set-cookie").contains("a=b"));
    }

    @Test
    void signing_out_ends_it_here_and_at_the_identity_provider() throws Exception {
        browser.signIn("amira", "/");
        assertEquals(200, browser.get("/api/v1/me").statusCode());

        browser.get("/auth/logout");

        refused(browser.get("/api/v1/me"), 401, "not-signed-in");
        var again = browser.getOnce("/auth/login?to=/");
        assertEquals(302, again.statusCode());
        var form = browser.get(again.headers().firstValue("Location").orElseThrow());
        assertTrue(form.body().contains("password"), "asked again who it is");
    }

    @Test
    void a_tampered_session_is_none() throws Exception {
        browser.signIn("amira", "/");
        var session = browser.cookie("q_session");
        var tampered = session.substring(0, session.length() - 8) + "AAAAAAAA";

        assertNotEquals(session, tampered);
        refused(new Browser(home).get("/api/v1/me", "Cookie", "q_session=" + tampered), 401, "not-signed-in");
    }

    private HttpResponse<String> write(String... headers) throws IOException, InterruptedException {
        return browser.put(message, "{\"words\": \"Hello\"}", headers);
    }

    private long messages() {
        return Owner.count("select count(*) from message where phone_id = ?", message.replaceFirst(".*/", ""));
    }

    private static void refused(HttpResponse<String> answer, int status, String slug) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertTrue(
                answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"),
                answer.headers().toString());
        assertTrue(answer.body().contains("\"/problems/" + slug + "\""), answer.body());
    }
}
