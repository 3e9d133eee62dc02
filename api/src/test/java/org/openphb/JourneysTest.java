package org.openphb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What people do with the pages, in a real browser: web-client/tests/journeys against this application. */
@QuarkusTest
@TestProfile(JourneysTest.WorldOfItsOwn.class)
class JourneysTest {
    private static final long MOST_MINUTES = 20;

    @TestHTTPResource
    URI application;

    @ConfigProperty(name = "openphb.devstack.mailbox")
    String mailbox;

    /** A profile has its own database: what happens on the journeys is not in the other tests' world. */
    public static class WorldOfItsOwn implements QuarkusTestProfile {}

    @Test
    void the_named_people_do_what_they_came_for() throws IOException, InterruptedException {
        var client = Path.of("../web-client").toRealPath();
        var log = Files.createDirectories(Path.of("target")).toRealPath().resolve("journeys.log");
        var report = client.resolve("target/playwright-journeys.json");
        Files.deleteIfExists(report);

        var npm = new ProcessBuilder("npm", "run", "journeys")
                .directory(client.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        npm.environment().put("OPENPHB_URL", "http://localhost:" + application.getPort());
        npm.environment().put("OPENPHB_MAILBOX", mailbox);
        var journeys = npm.start();
        try {
            assertTrue(journeys.waitFor(MOST_MINUTES, TimeUnit.MINUTES), "They take too long: see " + log);
        } finally {
            journeys.descendants().forEach(ProcessHandle::destroy);
            journeys.destroy();
        }

        assertEquals(0, journeys.exitValue(), "A journey failed: see " + log);
        var sums = new ObjectMapper().readTree(report.toFile()).path("stats");
        assertTrue(sums.path("expected").asInt() > 0, "No journey was made: see " + log);
        assertEquals(0, sums.path("skipped").asInt(), "Some journeys were not made: see " + log);
    }
}
