package org.openphb.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.openphb.world.Browser;
import org.openphb.world.Pages;
import org.openphb.world.ProductionRealm;

/** In a real browser with an authenticator of its own: web-client/tests/passkeys against the production realm. */
@QuarkusTest
@TestProfile(ProductionRealm.class)
class PasskeyTest {
    @TestHTTPResource
    URI home;

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String issuer;

    @Test
    void holders_and_staff_sign_in_with_a_passkey_alone() throws Exception {
        ProductionRealm.tellOf(home);
        // shorter than the time before its end at which a token is refreshed: every call asks Keycloak if the session
        // stands
        ProductionRealm.change(Map.of("attributes", Map.of("access.token.lifespan", "4")));
        try {
            Pages.inBrowser(
                    "passkeys",
                    home,
                    Map.of(
                            "ISSUER",
                            issuer,
                            "HOLDER",
                            ProductionRealm.somebody("pia"),
                            "STAFF",
                            somebodyWithAPost("quinn"),
                            "KEEPER",
                            somebodyWithAPost("kit"),
                            "PASSWORD",
                            ProductionRealm.PASSWORD));
        } finally {
            ProductionRealm.change(Map.of("attributes", Map.of("access.token.lifespan", "300")));
        }
    }

    /** Whose post counts as soon as the realm says so too. */
    private String somebodyWithAPost(String name) throws Exception {
        var email = ProductionRealm.somebody(name);
        var browser = new Browser(home);
        browser.signIn(email, ProductionRealm.PASSWORD, "/");
        assertEquals(200, browser.get("/api/v1/me").statusCode());
        ProductionRealm.post(email);
        return email;
    }
}
