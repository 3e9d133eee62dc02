package org.openphb.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpResponse;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openphb.world.Browser;
import org.openphb.world.Wire;

/** To the identity provider and back, for a way to sign in; with a real one in a real browser: {@link PasskeyTest}. */
@QuarkusTest
class WayInTest {
    @TestHTTPResource
    URI home;

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String issuer;

    private Browser browser;

    @BeforeEach
    void a_browser() {
        browser = new Browser(home);
    }

    @ParameterizedTest
    @CsvSource({"passkey, webauthn-register-passwordless", "security-key, webauthn-register"})
    void whoever_is_signed_in_is_sent_to_add_it_and_keeps_the_session(String way, String action) throws Exception {
        browser.signIn("amira", "/");
        var session = browser.cookie("q_session");
        browser.setCookies().clear();

        var answer = browser.getOnce("/auth/" + way);

        assertEquals(303, answer.statusCode());
        var sentTo = location(answer);
        assertTrue(sentTo.startsWith(issuer + "/protocol/openid-connect/auth?"), sentTo);
        assertTrue(sentTo.endsWith("&kc_action=" + action), sentTo);
        assertFalse(sentTo.contains("response_type=code"), sentTo);
        assertTrue(browser.setCookies().isEmpty());
        assertEquals(session, browser.cookie("q_session"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"passkey", "security-key"})
    void whoever_cancels_is_told_so_and_is_still_signed_in(String way) throws Exception {
        browser.signIn("amira", "/");
        var page = browser.get("/auth/" + way);

        var back = browser.fill(page, "cancel-aia", "true");

        assertEquals(home.resolve("/preferences?" + way + "=cancelled"), back.uri());
        assertEquals(200, browser.get("/api/v1/me").statusCode());
    }

    @Test
    void whoever_is_signed_out_signs_in_first() throws Exception {
        var page = browser.fill(browser.get("/auth/passkey"), "password", "amira", "username", "amira");

        assertTrue(page.body().contains("registerWebAuthn"), page.body());
        assertEquals(200, browser.get("/api/v1/me").statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "kc_action_status=success, added",
        "kc_action_status=cancelled, cancelled",
        "kc_action_status=error, failed",
        "kc_action_status=%22%3E%3Cscript%3E, failed",
        "error=access_denied, failed",
        "'', failed"
    })
    void the_way_back_says_one_of_three_words_and_nothing_of_its_own(String query, String word) throws Exception {
        for (var way : new String[] {"passkey", "security-key"}) {
            var answer = browser.getOnce("/auth/" + way + "/back?" + query + "&code=1&to=//evil.test");

            assertEquals(303, answer.statusCode());
            assertEquals("/preferences?" + way + "=" + word, location(answer));
        }
    }

    @Test
    void the_identity_provider_sends_nobody_back_to_a_foreign_host() throws Exception {
        browser.signIn("amira", "/");
        var signedIn = "Cookie: q_session=" + browser.cookie("q_session");

        var answer = Wire.say(home, "GET /auth/passkey HTTP/1.1", signedIn, "Host: evil.test");

        assertEquals(400, browser.get(answer.header("Location")).statusCode());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
