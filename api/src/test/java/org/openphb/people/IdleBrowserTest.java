package org.openphb.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.openphb.world.Browser;
import org.openphb.world.TestClock;

/** A browser that was left alone, over real HTTP and through the real sign-in page. */
@QuarkusTest
class IdleBrowserTest {
    @TestHTTPResource
    URI home;

    @Test
    void staff_who_were_away_for_thirty_minutes_give_their_password_again() throws Exception {
        var browser = new Browser(home);
        browser.signIn("grace", "/");
        assertEquals(200, browser.get("/api/v1/me").statusCode());

        TestClock.forward(Duration.ofMinutes(31));
        assertEquals(401, browser.get("/api/v1/me").statusCode());
        assertEquals(401, browser.get("/api/v1/me").statusCode());

        Thread.sleep(1000); // the identity provider says in whole seconds when a password was given
        var back = browser.signIn("grace", "/queue");
        assertEquals(home.resolve("/queue"), back.uri());
        assertEquals(200, browser.get("/api/v1/me").statusCode());
    }

    @Test
    void staff_who_go_on_working_are_left_alone() throws Exception {
        var browser = new Browser(home);
        browser.signIn("omar", "/");
        for (var i = 0; i < 3; i++) {
            assertEquals(200, browser.get("/api/v1/me").statusCode());
            TestClock.forward(Duration.ofMinutes(29));
        }
        assertEquals(200, browser.get("/api/v1/me").statusCode());
    }

    @Test
    void a_holder_may_put_the_phone_down() throws Exception {
        var browser = new Browser(home);
        browser.signIn("amira", "/");
        TestClock.forward(Duration.ofHours(5));
        var me = browser.get("/api/v1/me");
        assertTrue(me.body().contains("Amira Khan"), me.body());
    }
}
