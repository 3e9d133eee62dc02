package org.openphb.devstack.deployment;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jboss.logging.Logger;

/**
 * The folder one running application keeps its servers, their data and their logs in. It is held by a file lock, which
 * ends with the process that took it: whoever gets the lock knows that a server still running there was left behind.
 */
final class DataFolder {

    private static final Logger LOG = Logger.getLogger("org.openphb.devstack");

    private final Path path;
    private final boolean lasting;
    private final FileChannel lock;
    private final List<OwnedProcess> processes = new CopyOnWriteArrayList<>();

    private DataFolder(Path path, boolean lasting, FileChannel lock) {
        this.path = path;
        this.lasting = lasting;
        this.lock = lock;
    }

    static Optional<DataFolder> lasting(Path path) throws IOException {
        Files.createDirectories(path);
        return take(path, true);
    }

    /** A new one below {@code parent}, after those of earlier runs were cleared away. */
    static DataFolder passing(Path parent) throws IOException {
        Files.createDirectories(parent);
        try (var turn = openLock(parent)) {
            turn.lock(); // nobody clears away what we are about to make
            clear(parent);
            return take(Files.createTempDirectory(parent, "run-"), false).orElseThrow();
        }
    }

    private static void clear(Path parent) throws IOException {
        try (var earlier = Files.newDirectoryStream(parent, "run-*")) {
            for (var path : earlier) {
                var over = take(path, false);
                if (over.isPresent()) {
                    over.get().lock.close();
                    Folders.delete(path);
                }
            }
        }
    }

    private static Optional<DataFolder> take(Path path, boolean lasting) throws IOException {
        var lock = openLock(path);
        try {
            if (lock.tryLock() != null) {
                OwnedProcess.stopLeftovers(path);
                return Optional.of(new DataFolder(path, lasting, lock));
            }
        } catch (OverlappingFileLockException heldByThisVeryProcess) {
            LOG.debugf("%s is in use", path);
        }
        lock.close();
        return Optional.empty();
    }

    private static FileChannel openLock(Path folder) throws IOException {
        return FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    Path path() {
        return path;
    }

    boolean isLasting() {
        return lasting;
    }

    OwnedProcess run(String name, Map<String, String> environment, List<String> command) throws IOException {
        var process = OwnedProcess.start(path, name, environment, command);
        processes.add(process);
        return process;
    }

    /** Stops what runs here and gives the folder up. Of a passing one the logs stay, until the next run. */
    void release() {
        processes.forEach(OwnedProcess::askToStop);
        processes.forEach(OwnedProcess::stop);
        try {
            if (!lasting) {
                try (var folders = Files.newDirectoryStream(path, Files::isDirectory)) {
                    for (var folder : folders) {
                        Folders.delete(folder);
                    }
                }
            }
            lock.close();
        } catch (IOException e) {
            LOG.warnf("%s could not be cleared: %s", path, e);
        }
    }
}
