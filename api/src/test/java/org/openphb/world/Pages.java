package org.openphb.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The pages of this application in a real browser: what stands in web-client/tests under a project's name. */
public final class Pages {
    private static final Duration MOST = Duration.ofMinutes(20);

    private Pages() {}

    /**
     * Every test of a project passes, none is skipped, and there is one.
     *
     * @param environment what its files read beside the application's address
     */
    public static void inBrowser(String project, URI application, Map<String, String> environment)
            throws IOException, InterruptedException {
        inBrowser(project, application, environment, MOST);
    }

    /** The same, where it may take longer or shorter. */
    public static void inBrowser(String project, URI application, Map<String, String> environment, Duration most)
            throws IOException, InterruptedException {
        var client = Path.of("../web-client").toRealPath();
        var log = Files.createDirectories(Path.of("target")).toRealPath().resolve(project + ".log");
        var report = client.resolve("target/playwright-" + project + ".json");
        Files.deleteIfExists(report);

        var playwright = new ProcessBuilder("npx", "playwright", "test", "--project=" + project)
                .directory(client.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        playwright.environment().put("OPENPHB_URL", "http://localhost:" + application.getPort());
        playwright.environment().put("PLAYWRIGHT_REPORT", report.toString());
        playwright.environment().putAll(environment);
        var running = playwright.start();
        try {
            assertTrue(running.waitFor(most.toSeconds(), TimeUnit.SECONDS), "It takes too long: see " + log);
        } finally {
            running.descendants().forEach(ProcessHandle::destroy);
            running.destroy();
        }

        assertEquals(0, running.exitValue(), "One failed: see " + log);
        var sums = new ObjectMapper().readTree(report.toFile()).path("stats");
        assertTrue(sums.path("expected").asInt() > 0, "There was none: see " + log);
        assertEquals(0, sums.path("skipped").asInt(), "Some were skipped: see " + log);
    }
}
