package org.openphb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * What deploy/load measures in every build: the built pages of this application, as a slow phone has them. With
 * {@code -Dquick=report} it makes the whole report, which takes half an hour.
 */
@QuarkusTest
@TestProfile(JourneysTest.WorldOfItsOwn.class)
class QuickTest {
    private static final long MOST_MINUTES = 90;

    @TestHTTPResource
    URI application;

    @Test
    void the_two_screens_that_everybody_meets_are_quick_and_without_a_fault() throws IOException, InterruptedException {
        var load = Path.of("../deploy/load").toRealPath();
        var log = Files.createDirectories(Path.of("target")).toRealPath().resolve("quick.log");

        var measuring = new ProcessBuilder("npm", "run", System.getProperty("quick", "gate"))
                .directory(load.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        measuring.environment().put("OPENPHB_URL", "http://localhost:" + application.getPort());
        var running = measuring.start();
        try {
            assertTrue(running.waitFor(MOST_MINUTES, TimeUnit.MINUTES), "It takes too long: see " + log);
        } finally {
            running.descendants().forEach(ProcessHandle::destroy);
            running.destroy();
        }

        assertEquals(0, running.exitValue(), () -> "Too slow, or a fault: see " + log + ", or run deploy/load");
    }
}
