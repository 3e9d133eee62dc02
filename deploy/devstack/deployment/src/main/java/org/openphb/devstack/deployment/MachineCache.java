package org.openphb.devstack.deployment;

import io.quarkus.bootstrap.resolver.maven.BootstrapMavenException;
import io.quarkus.bootstrap.resolver.maven.MavenArtifactResolver;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.eclipse.aether.artifact.DefaultArtifact;

/** What is prepared once for a user of this machine and then shared by all runs. Safe to delete while nothing runs. */
record MachineCache(Path root) {

    interface Preparation {
        void fill(Path folder) throws IOException;
    }

    static MachineCache ofThisUser() throws IOException {
        var home = Path.of(System.getProperty("user.home"));
        if (Files.isWritable(home)) {
            return new MachineCache(home.resolve(".cache/openphb-devstack"));
        }
        var user = System.getProperty("user.name");
        return new MachineCache(Path.of(System.getProperty("java.io.tmpdir"), "openphb-devstack-" + user));
    }

    /** The folder of that name, prepared by whoever comes first. A half-made one is never seen. */
    Path once(String name, Preparation preparation) throws IOException {
        var folder = root.resolve(name);
        if (Files.exists(folder)) {
            return folder;
        }
        Files.createDirectories(root);
        var lockFile = root.resolve(name + ".lock");
        try (var held = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            held.lock();
            if (Files.exists(folder)) {
                return folder;
            }
            try (var abandoned = Files.newDirectoryStream(root, name + ".half-*")) {
                for (var half : abandoned) {
                    Folders.delete(half);
                }
            }
            var half = Files.createTempDirectory(root, name + ".half-");
            preparation.fill(half);
            return Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Fetched by Maven when first asked for, so that a build that starts no servers never downloads them. */
    static Path artifact(String coordinates) throws IOException {
        try {
            return MavenArtifactResolver.builder()
                    .setWorkspaceDiscovery(false)
                    .setArtifactTransferLogging(false)
                    .build()
                    .resolve(new DefaultArtifact(coordinates))
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (BootstrapMavenException e) {
            throw new IOException("Maven could not fetch " + coordinates, e);
        }
    }
}
