package org.openphb.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openphb.world.Browser;
import org.openphb.world.Mailbox;

/** Somebody new opens an account, through the real pages and the link in a real mail. */
@QuarkusTest
class RegistrationTest {
    private static final String PASSWORD = "a password of my own";

    @TestHTTPResource
    URI home;

    private final String login = "new-" + UUID.randomUUID();
    private final String email = login + "@example.test";
    private Browser browser;

    @BeforeEach
    void a_browser_of_nobody() {
        browser = new Browser(home);
    }

    @Test
    void after_the_link_in_the_mail_one_chooses_a_password_is_signed_in_and_has_nothing() throws Exception {
        register();
        assertEquals(401, browser.get("/api/v1/me").statusCode());

        var back = choosePassword(browser.get(Mailbox.linkTo(email)));

        assertEquals(home.resolve("/people"), back.uri());
        var me = new ObjectMapper().readTree(browser.get("/api/v1/me").body());
        assertEquals("Noor New", me.path("name").asText());
        assertEquals(email, me.path("email").asText());
        assertTrue(me.path("budgets").isEmpty() && !me.has("staff"), me.toString());

        var later = new Browser(home);
        assertEquals(
                home.resolve("/people"),
                later.signIn(email, PASSWORD, "/people").uri());
    }

    @Test
    void the_link_is_good_once() throws Exception {
        register();
        var link = Mailbox.linkTo(email);
        choosePassword(browser.get(link));

        var another = new Browser(home);
        var page = another.get(link);

        assertFalse(page.body().contains("password-new"), page.body());
        assertEquals(401, another.get("/api/v1/me").statusCode());
    }

    private void register() throws Exception {
        var page = browser.get("/auth/login?prompt=create&to=/people");
        browser.fill(page, "email", email, "username", login, "firstName", "Noor", "lastName", "New");
    }

    private HttpResponse<String> choosePassword(HttpResponse<String> page) throws Exception {
        return browser.fill(page, "password-new", PASSWORD, "password-confirm", PASSWORD);
    }
}
