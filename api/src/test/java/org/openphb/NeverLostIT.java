package org.openphb;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.DevServicesContext;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openphb.demo.DemoWorld;
import org.openphb.world.Packaged;
import org.openphb.world.Pages;

/**
 * Nothing that was captured is lost or sent twice: web-client/tests/never-lost, which starts what is packaged, and kills it,
 * as often as it wants. This application beside it is never killed: what is stored is counted there.
 */
@QuarkusIntegrationTest
@TestProfile(NeverLostIT.WorldOfItsOwn.class)
class NeverLostIT {
    private static final int TOKEN_SECONDS = 300;
    /** As slow as a busy machine is. */
    private static final int MOST_SECONDS_EACH = 15;

    @TestHTTPResource
    URI application;

    DevServicesContext services;

    /** As production runs it, but for the proxy that speaks HTTPS. */
    public static class WorldOfItsOwn implements QuarkusTestProfile {
        static final String CLIENT_SECRET = "shared-with-keycloak-alone";

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.oidc.credentials.secret",
                    CLIENT_SECRET,
                    "quarkus.oidc.token-state-manager.encryption-secret",
                    "good-for-those-who-come-after-a-kill",
                    "quarkus.oidc.authentication.state-secret",
                    "good-for-those-who-come-after-a-kill-too",
                    "quarkus.oidc.authentication.cookie-force-secure",
                    "false",
                    "quarkus.oidc.authentication.force-redirect-https-scheme",
                    "false");
        }
    }

    @Test
    void nothing_captured_is_lost_or_sent_twice() throws Exception {
        var configured = new HashMap<>(services.devServicesProperties());
        configured.putAll(new WorldOfItsOwn().getConfigOverrides());
        var realm = new Packaged.Realm(services);
        realm.tell(WorldOfItsOwn.CLIENT_SECRET, TOKEN_SECONDS);
        DemoWorld.fill(
                configured.get("quarkus.datasource.jdbc.url"),
                configured.get("quarkus.flyway.username"),
                configured.get("quarkus.flyway.password"),
                Path.of(configured.get("openphb.files.folder")),
                LocalDate.now(ZoneId.of("Europe/London")));

        var interruptions = Integer.parseInt(System.getenv().getOrDefault("OPENPHB_INTERRUPTIONS", "60"));
        Pages.inBrowser(
                "never-lost",
                application,
                Map.of(
                        "OPENPHB_JAR",
                        new ObjectMapper().writeValueAsString(Packaged.command(configured)),
                        "OPENPHB_ISSUER",
                        realm.issuer()),
                Duration.ofMinutes(10).plusSeconds(MOST_SECONDS_EACH * (long) interruptions));
    }
}
