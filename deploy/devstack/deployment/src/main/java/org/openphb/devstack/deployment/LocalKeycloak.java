package org.openphb.devstack.deployment;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Keycloak from its Maven zip. What takes long is done once on a machine: unpacking and building the server, and
 * reading the realm files into an empty database. A run then starts with a copy of that database in seconds.
 */
final class LocalKeycloak {

    private static final Logger LOG = Logger.getLogger("org.openphb.devstack");
    private static final String VERSION = "26.7.3";
    private static final List<String> BUILD = List.of(
            "build",
            "--db=dev-file",
            // started without what we do not use, it is ready sooner
            "--features-disabled=admin-fine-grained-authz,authorization,ciba,device-flow,docker,kerberos,"
                    + "kubernetes-service-accounts,oid4vc-vci,organization,workflows,twitter-broker,instagram-broker,"
                    + "opentelemetry,recovery-codes,step-up-authentication-saml");

    /** Where the people of the demo world are. */
    static final String REALM = "openphb";
    /** The realm of production, empty and under a name of its own. */
    private static final String PRODUCTION_REALM = "openphb-production";

    private static final Map<String, String> ADMINISTRATOR =
            Map.of("KC_BOOTSTRAP_ADMIN_USERNAME", "admin", "KC_BOOTSTRAP_ADMIN_PASSWORD", "admin");

    private final MachineCache cache;
    private final String realms;
    private final Path themes;

    LocalKeycloak(MachineCache cache, Workspace workspace) {
        this.cache = cache;
        realms = workspace.realms();
        themes = workspace.themes();
    }

    static String url(int port) {
        return "http://localhost:" + port;
    }

    static String issuer(int port, String realm) {
        return url(port) + "/realms/" + realm;
    }

    /** Answers once this returns, and mails to the mailbox. Other realm files than last time start it afresh. */
    void start(DataFolder folder, Servers servers) throws IOException {
        var port = servers.keycloakPort();
        var server = cache.once("keycloak-" + VERSION + "-" + Fingerprint.of(BUILD.toString()), this::build);
        var realm = "realm-" + VERSION + "-" + Fingerprint.of(realms);
        var template = cache.once(realm, home -> importRealm(server, home));

        var home = folder.path().resolve("keycloak");
        var imported = home.resolve(realm);
        if (!Files.exists(imported)) {
            Folders.delete(home);
            makeHome(home, server);
            Folders.copy(template.resolve("data/h2"), home.resolve("data/h2"));
            Files.createFile(imported);
        }
        Folders.delete(home.resolve("data/tmp")); // there it keeps the packed theme, also when the theme has changed
        var arguments = List.of(
                "start",
                "--optimized",
                "--http-enabled=true",
                "--hostname=" + url(port),
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--cache=local");
        folder.run("keycloak", ADMINISTRATOR, command(server, home, arguments)).awaitAnswer(() -> answers(port));
        var administrator = KeycloakAdministrator.at(url(port));
        for (var name : List.of(REALM, PRODUCTION_REALM)) {
            administrator.mailsTo(servers.smtpPort(), name);
        }
    }

    private void build(Path server) throws IOException {
        LOG.infof("Preparing Keycloak %s, once on this machine: about a minute", VERSION);
        var zip = MachineCache.artifact("org.keycloak:keycloak-quarkus-dist:zip:" + VERSION);
        Folders.unzip(zip, "keycloak-" + VERSION + "/", server);
        OwnedProcess.start(server, "build", Map.of(), command(server, server, BUILD))
                .finish();
    }

    private void importRealm(Path server, Path home) throws IOException {
        makeHome(home, server);
        var file = Files.writeString(home.resolve("realms.json"), realms);
        var arguments = List.of("import", "--optimized", "--file=" + file);
        var environment = new HashMap<>(ADMINISTRATOR);
        environment.put("OPENPHB_REALM", PRODUCTION_REALM);
        environment.put("OPENPHB_URL", "http://localhost:8080");
        OwnedProcess.start(home, "import", environment, command(server, home, arguments))
                .finish();
    }

    /** A home of its own for each instance; the server is a link to the one copy on this machine. */
    private void makeHome(Path home, Path server) throws IOException {
        Files.createDirectories(home.resolve("data"));
        for (var shared : List.of("lib", "conf", "providers")) {
            Files.createSymbolicLink(home.resolve(shared), server.resolve(shared));
        }
        Files.createSymbolicLink(home.resolve("themes"), themes);
    }

    /** What kc.sh does, without the shell between: a signal to stop reaches the server itself. */
    private static List<String> command(Path server, Path home, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xms64m", "-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        Stream.of("java.lang", "java.security", "java.util", "java.util.concurrent")
                .map(opened -> "--add-opens=java.base/" + opened + "=ALL-UNNAMED")
                .forEach(command::add);
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-cp",
                server.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments);
        return command;
    }

    private static boolean answers(int port) {
        try {
            var connection =
                    (HttpURLConnection) URI.create(issuer(port, REALM)).toURL().openConnection();
            connection.setConnectTimeout(500);
            connection.setReadTimeout(20_000);
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
