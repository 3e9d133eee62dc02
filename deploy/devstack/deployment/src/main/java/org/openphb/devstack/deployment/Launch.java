package org.openphb.devstack.deployment;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** The servers started side by side in one folder, and stopped together: when told to, at the latest with this JVM. */
final class Launch {

    private static final int MARIADB = 3316;
    private static final int KEYCLOAK = 8180;
    private static final int SMTP = 1025;
    private static final int MAILBOX = 8025;

    private final DataFolder folder;
    private final Thread atExit;

    Launch(DataFolder folder) {
        this.folder = folder;
        atExit = new Thread(folder::release, "devstack-stop");
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    Servers start(Workspace workspace, boolean database, boolean signIn) throws IOException {
        var cache = MachineCache.ofThisUser();
        var ports = folder.isLasting()
                ? FreePorts.preferably(MARIADB, KEYCLOAK, SMTP, MAILBOX)
                : FreePorts.preferably(0, 0, 0, 0);
        var servers = new Servers(folder.path(), ports[0], ports[1], ports[2], ports[3]);
        var mariadb = new FutureTask<Void>(() -> {
            if (database) {
                new LocalMariaDb(cache).start(folder, servers.databasePort());
            }
            return null;
        });
        // a thread of its own, not a pool's: it inherits the class loader that Maven's resolver needs
        new Thread(mariadb, "devstack-mariadb").start();
        LocalMailbox.start(folder, servers);
        if (signIn) {
            new LocalKeycloak(cache, workspace).start(folder, servers);
        }
        try {
            mariadb.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IOException("MariaDB did not start", e);
        }
        return servers;
    }

    void stop() {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException shuttingDownAlready) {
            return;
        }
        folder.release();
    }
}
