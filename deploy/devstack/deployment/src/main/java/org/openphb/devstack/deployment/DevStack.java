package org.openphb.devstack.deployment;

import io.quarkus.deployment.builditem.Startable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** MariaDB and Keycloak, each only if wanted, and a mailbox, for as long as the application runs. */
final class DevStack implements Startable {

    private static final Logger LOG = Logger.getLogger("org.openphb.devstack");
    private static final Pattern LOGIN = Pattern.compile("\"username\"\\s*:\\s*\"(\\w+)\"");

    private final Workspace workspace;
    private final boolean test;
    private final boolean database;
    private final boolean signIn;
    private final String realm;

    private String schema = "openphb";
    private Servers servers;
    private Launch launch;

    DevStack(Workspace workspace, boolean test, boolean database, boolean signIn, String realm) {
        this.workspace = workspace;
        this.test = test;
        this.database = database;
        this.signIn = signIn;
        this.realm = realm;
    }

    @Override
    public void start() {
        try {
            if (test) {
                startForTests();
            } else {
                startForDevelopment();
            }
            if (database) {
                new LocalMariaDb(MachineCache.ofThisUser()).createSchema(servers, schema);
            }
        } catch (IOException e) {
            if (launch != null) {
                launch.stop();
            }
            throw new UncheckedIOException("The development services did not start", e);
        }
    }

    /** The servers of an earlier profile if there was one, and always a schema of its own. */
    private void startForTests() throws IOException {
        var key = Fingerprint.of(workspace.realms()) + database + signIn;
        var running = Servers.shared(key);
        if (running.isPresent()) {
            servers = running.get();
        } else {
            servers = launch(DataFolder.passing(workspace.passingData()));
            servers.share(key);
        }
        schema += "_" + System.currentTimeMillis();
    }

    private void startForDevelopment() throws IOException {
        var folder = DataFolder.lasting(workspace.lastingData());
        if (folder.isEmpty()) {
            LOG.warnf("Another dev mode uses %s: this one starts with new data", workspace.lastingData());
        }
        servers = launch(folder.isPresent() ? folder.get() : DataFolder.passing(workspace.passingData()));
        sayWhereToGo();
    }

    private Servers launch(DataFolder folder) throws IOException {
        launch = new Launch(folder);
        return launch.start(workspace, database, signIn);
    }

    private void sayWhereToGo() throws IOException {
        var logins = LOGIN.matcher(Files.readString(workspace.realmFile()))
                .results()
                .map(login -> login.group(1))
                .collect(Collectors.joining(", "));
        LOG.infof("Sign in as %s (the password is the login)", logins);
        LOG.infof("Mail to anybody arrives at %s", mailboxUrl());
    }

    String databaseUrl() {
        return "jdbc:mariadb://127.0.0.1:" + servers.databasePort() + "/" + schema
                + "?useServerPrepStmts=true&connectTimeout=5000&socketTimeout=60000";
    }

    String issuer() {
        return LocalKeycloak.issuer(servers.keycloakPort(), realm);
    }

    String mailboxUrl() {
        return LocalMailbox.url(servers.mailboxPort());
    }

    String smtpPort() {
        return Integer.toString(servers.smtpPort());
    }

    Path filesFolder() {
        return servers.folder().resolve("files");
    }

    @Override
    public String getConnectionInfo() {
        return (database ? "127.0.0.1:" + servers.databasePort() + " (MariaDB) " : "")
                + (signIn ? LocalKeycloak.url(servers.keycloakPort()) + " (Keycloak) " : "")
                + mailboxUrl() + " (mail) "
                + "with data and logs in " + servers.folder();
    }

    @Override
    public String getContainerId() {
        return null;
    }

    /** Servers of tests are left for the next profile; they stop with the JVM. */
    @Override
    public void close() {
        if (!test && launch != null) {
            launch.stop();
        }
    }
}
