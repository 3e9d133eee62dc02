package org.openphb.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openphb.world.Browser;

/** A session is made by signing in, for who signed in, in that browser, once. */
@QuarkusTest
class SessionTricksTest {
    @TestHTTPResource
    URI home;

    private Browser browser;

    @BeforeEach
    void a_browser() {
        browser = new Browser(home);
    }

    @Test
    void a_session_that_somebody_put_there_before_is_not_the_one_after() throws Exception {
        var attacker = new Browser(home);
        attacker.signIn("ben", "/");
        var planted = attacker.cookie("q_session");
        browser.keep("q_session", planted);
        browser.get("/auth/logout");
        browser.keep("q_session", "0123456789.not.a.session.of.ours");

        browser.signIn("amira", "/");

        assertNotEquals(planted, browser.cookie("q_session"));
        assertTrue(browser.get("/api/v1/me").body().contains("Amira Khan"));
        assertFalse(browser.cookie("q_session").startsWith("0123456789"));
    }

    @Test
    void every_sign_in_makes_a_session_of_its_own() throws Exception {
        var seen = new HashSet<String>();
        for (var i = 0; i < 3; i++) {
            var fresh = new Browser(home);
            fresh.signIn("amira", "/");
            seen.add(fresh.cookie("q_session"));
        }

        assertEquals(3, seen.size());
    }

    @Test
    void the_way_back_from_signing_in_is_gone_once() throws Exception {
        var callback = browser.callbackOfSigningIn("amira");
        var states = browser.states();
        browser.getOnce(callback);
        assertTrue(browser.get("/api/v1/me").body().contains("Amira Khan"));

        var again = new Browser(home);
        states.forEach(again::keep);
        again.getOnce(callback);

        signedOut(again.get("/api/v1/me"));
    }

    @Test
    void a_way_back_that_began_in_another_browser_leads_nowhere() throws Exception {
        var callback = browser.callbackOfSigningIn("ben");
        var victim = new Browser(home);

        victim.getOnce(callback);

        signedOut(victim.get("/api/v1/me"));
        victim.getOnce("/auth/login?to=/");
        victim.getOnce(callback);
        signedOut(victim.get("/api/v1/me"));
    }

    @Test
    void a_way_back_that_somebody_made_up_leads_nowhere() throws Exception {
        browser.getOnce("/auth/login?to=/");
        for (var query : new String[] {
            "",
            "?code=x",
            "?state=x",
            "?code=x&state=x",
            "?error=access_denied&state=x",
            "?code=%00&state=%0d%0aSet-Cookie:a=b"
        }) {
            var answer = browser.getOnce("/auth/callback" + query);

            assertTrue(answer.statusCode() < 500, query + ": " + answer.statusCode() + answer.body());
            assertTrue(
                    answer.headers().allValues("Set-Cookie").stream()
                            .noneMatch(cookie -> cookie.startsWith("a=b")
                                    || cookie.startsWith("q_session=") && !cookie.contains("Max-Age=0")),
                    answer.headers().toString());
        }
        signedOut(browser.get("/api/v1/me"));
    }

    private static void signedOut(HttpResponse<String> answer) {
        assertEquals(401, answer.statusCode(), answer.body());
    }
}
