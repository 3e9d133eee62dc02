package org.openphb.people;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openphb.world.ProductionRealm.PASSWORD;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openphb.world.Authenticator;
import org.openphb.world.Browser;
import org.openphb.world.Mailbox;
import org.openphb.world.NewBudget;
import org.openphb.world.No;
import org.openphb.world.Owner;
import org.openphb.world.ProductionRealm;

/** Through the real sign-in pages of the production realm, with a computed authenticator app. */
@QuarkusTest
@TestProfile(ProductionRealm.class)
class StrongSignInTest {
    private static final Pattern FORGOTTEN = Pattern.compile("<a [^>]*href=\"[^\"]*reset-credentials[^>]*>");

    @TestHTTPResource
    URI home;

    private Browser browser;

    @BeforeEach
    void a_realm_that_knows_the_application() {
        ProductionRealm.tellOf(home);
        browser = new Browser(home);
    }

    @Test
    void staff_set_up_a_code_at_their_first_sign_in_and_give_one_at_every_other() throws Exception {
        var rosa = ProductionRealm.somebody("rosa");
        ProductionRealm.makeStaff(rosa);

        var setUp = browser.signIn(rosa, PASSWORD, "/queue");
        var app = Authenticator.setUpBy(setUp);
        assertEquals(
                home.resolve("/queue"), browser.fill(setUp, "totp", app.code()).uri());
        assertEquals(200, browser.get("/api/v1/me").statusCode());
        ProductionRealm.post(rosa);
        assertEquals(200, browser.get("/api/v1/queue").statusCode());

        var another = new Browser(home);
        var asked = another.signIn(rosa, PASSWORD, "/queue");
        assertTrue(asked.body().contains("name=\"otp\""), asked.body());
        assertEquals(401, another.get("/api/v1/queue").statusCode());
        var askedAgain = another.fill(asked, "otp", "000000");
        assertTrue(askedAgain.body().contains("name=\"otp\""), askedAgain.body());
        // Keycloak refuses whoever tries again within the moment in which it still counts a wrong code
        Thread.sleep(1_000);
        assertEquals(
                home.resolve("/queue"),
                another.fill(askedAgain, "otp", app.nextCode()).uri());
        assertEquals(200, another.get("/api/v1/queue").statusCode());
    }

    @Test
    void a_holder_signs_in_with_a_password_alone_and_is_not_asked_again() throws Exception {
        var iris = ProductionRealm.somebody("iris");

        assertEquals(
                home.resolve("/people"),
                browser.signIn(iris, PASSWORD, "/people").uri());
        assertEquals(200, browser.get("/api/v1/me").statusCode());

        browser.forget("q_session");
        assertEquals(401, browser.get("/api/v1/me").statusCode());
        assertEquals(
                home.resolve("/people"), browser.get("/auth/login?to=/people").uri());
        assertEquals(200, browser.get("/api/v1/me").statusCode());
    }

    @Test
    void a_token_for_a_password_alone_opens_no_door_to_staff() {
        var wren = ProductionRealm.somebody("wren");
        assertEquals("unauthorized_client", ProductionRealm.passwordGrant(wren).path("error"));
        ProductionRealm.change(Map.of("directAccessGrantsEnabled", true));
        try {
            var known = Owner.ask("select id from budget where organisation = 'QWO' limit 1");
            get(wren, "/me").then().statusCode(200);
            No.is(get(wren, "/queue"), 403, "not-allowed");

            ProductionRealm.makeStaff(wren);

            for (var path :
                    new String[] {"/me", "/queue", "/budgets?q=a", "/budgets/" + known, "/budgets/" + UUID.randomUUID()
                    }) {
                No.is(get(wren, path), 403, "strong-sign-in-needed");
            }
            No.is(
                    given().basePath("/api/v1")
                            .auth()
                            .oauth2(token(wren))
                            .contentType("application/json")
                            .body(NewBudget.importBy("grace"))
                            .put("/imports/" + UUID.randomUUID()),
                    403,
                    "strong-sign-in-needed");
        } finally {
            ProductionRealm.change(Map.of("directAccessGrantsEnabled", false));
        }
    }

    @Test
    void who_becomes_staff_while_signed_in_is_asked_for_the_second_factor_then() throws Exception {
        // shorter than the time before its end at which a token is refreshed: every call sees the roles of now
        ProductionRealm.change(Map.of("attributes", Map.of("access.token.lifespan", "4")));
        try {
            var nuri = ProductionRealm.somebody("nuri");
            browser.signIn(nuri, PASSWORD, "/");
            assertEquals(200, browser.get("/api/v1/me").statusCode());

            ProductionRealm.makeStaff(nuri);
            var no = browser.get("/api/v1/me");
            assertEquals(403, no.statusCode(), no.body());
            assertTrue(no.body().contains("/problems/strong-sign-in-needed"), no.body());

            var setUp = browser.get("/auth/login?to=/queue");
            var app = Authenticator.setUpBy(setUp);
            assertEquals(
                    home.resolve("/queue"),
                    browser.fill(setUp, "totp", app.code()).uri());
            assertEquals(200, browser.get("/api/v1/queue").statusCode());
        } finally {
            ProductionRealm.change(Map.of("attributes", Map.of("access.token.lifespan", "300")));
        }
    }

    @Test
    void a_forgotten_password_is_set_anew_by_mail_and_the_code_is_still_asked_for() throws Exception {
        var thea = ProductionRealm.somebody("thea");
        ProductionRealm.makeStaff(thea);
        var setUp = browser.signIn(thea, PASSWORD, "/");
        var app = Authenticator.setUpBy(setUp);
        browser.fill(setUp, "totp", app.code());

        var thief = new Browser(home);
        thief.fill(thief.get(forgotten(thief.get("/auth/login?to=/queue"))), "username", thea);
        var anew = thief.get(Mailbox.linkTo(thea));
        thief.fill(anew, "password-new", "another good horse", "password-confirm", "another good horse");
        assertEquals(401, thief.get("/api/v1/me").statusCode());

        var asked = thief.signIn(thea, "another good horse", "/queue");
        assertTrue(asked.body().contains("name=\"otp\""), asked.body());
        assertFalse(asked.body().contains("totpSecret"), asked.body());
        assertEquals(401, thief.get("/api/v1/me").statusCode());
    }

    private static String forgotten(HttpResponse<String> page) {
        var link = FORGOTTEN.matcher(page.body());
        assertTrue(link.find(), page.body());
        return page.uri().resolve(Browser.attribute(link.group(), "href")).toString();
    }

    private static Response get(String login, String path) {
        return given().basePath("/api/v1").auth().oauth2(token(login)).get(path);
    }

    private static String token(String login) {
        return ProductionRealm.passwordGrant(login)
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }
}
