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
        var quinn = ProductionRealm.somebody("quinn");
        var browser = new Browser(home);
        browser.signIn(quinn, ProductionRealm.PASSWORD, "/");
        assertEquals(200, browser.get("/api/v1/me").statusCode());
        ProductionRealm.post(quinn);

        Pages.inBrowser(
                "passkeys",
                home,
                Map.of(
                        "ISSUER",
                        issuer,
                        "HOLDER",
                        ProductionRealm.somebody("pia"),
                        "STAFF",
                        quinn,
                        "PASSWORD",
                        ProductionRealm.PASSWORD));
    }
}
