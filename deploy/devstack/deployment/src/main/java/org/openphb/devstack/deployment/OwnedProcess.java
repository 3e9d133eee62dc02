package org.openphb.devstack.deployment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** A child process that writes its log and its process id into a data folder. */
final class OwnedProcess {

    interface Probe {
        boolean answers() throws IOException;
    }

    private static final Logger LOG = Logger.getLogger("org.openphb.devstack");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final Path log;

    private OwnedProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static OwnedProcess start(Path folder, String name, Map<String, String> environment, List<String> command)
            throws IOException {
        var log = folder.resolve(name + ".log");
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        // Keycloak is a Quarkus application too: it would take what is meant for ours
        builder.environment().keySet().removeIf(OwnedProcess::meantForUs);
        builder.environment().putAll(environment);
        var process = builder.start();
        process.getOutputStream().close();
        Files.writeString(folder.resolve(name + ".pid"), Long.toString(process.pid()));
        return new OwnedProcess(process, log);
    }

    private static boolean meantForUs(String variable) {
        return variable.startsWith("QUARKUS_")
                || variable.startsWith("KC_")
                || List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS").contains(variable);
    }

    /** Waits for a process that does one thing and ends. */
    void finish() throws IOException {
        try {
            if (process.waitFor() != 0) {
                throw new IOException("Ended with " + process.exitValue() + ", its log is " + log);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw new IOException("Interrupted, the log is " + log, e);
        }
    }

    void awaitAnswer(Probe probe) throws IOException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (!probe.answers()) {
                if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                    throw new IOException("Ended with " + process.exitValue() + ", its log is " + log);
                }
                if (System.nanoTime() > end) {
                    throw new IOException("No answer in " + PATIENCE.toSeconds() + " s, its log is " + log);
                }
            }
        } catch (InterruptedException e) {
            throw new IOException("Interrupted, the log is " + log, e);
        }
    }

    long pid() {
        return process.pid();
    }

    /** Does not wait. */
    void askToStop() {
        process.destroy();
    }

    void stop() {
        stop(process.toHandle());
    }

    /** Only for the holder of the folder. A process id that the system gave to another program since is left alone. */
    static void stopLeftovers(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder, "*.pid")) {
            for (var file : files) {
                ProcessHandle.of(Long.parseLong(Files.readString(file)))
                        .filter(leftover ->
                                leftover.info().commandLine().orElse("").contains(folder.toString()))
                        .ifPresent(leftover -> {
                            LOG.infof("Stopping process %d, left behind by an earlier run", leftover.pid());
                            stop(leftover);
                        });
                Files.delete(file);
            }
        }
    }

    private static void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(20, TimeUnit.SECONDS);
        } catch (Exception tooSlow) {
            process.destroyForcibly();
        }
    }
}
