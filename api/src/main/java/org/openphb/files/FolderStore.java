package org.openphb.files;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Files in one folder, spread over 256 folders by the first letters of their names. */
@ApplicationScoped
class FolderStore implements FileStore {
    @ConfigProperty(name = "openphb.files.folder")
    Path folder;

    private Path incoming;

    @PostConstruct
    void makeFolder() throws IOException {
        incoming = Files.createDirectories(folder.resolve("incoming"));
    }

    @Override
    public void put(String name, Path content) throws IOException {
        var place = place(name);
        var isNew = !Files.exists(place.getParent());
        Files.createDirectories(place.getParent());
        flush(content, StandardOpenOption.WRITE);
        Files.move(content, place, StandardCopyOption.ATOMIC_MOVE);
        flush(place.getParent(), StandardOpenOption.READ);
        if (isNew) {
            flush(folder, StandardOpenOption.READ);
        }
    }

    /** A file is safe when its bytes are on the disk, and its name when its folder is. */
    private static void flush(Path path, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    @Override
    public byte[] read(String name) throws IOException {
        return Files.readAllBytes(place(name));
    }

    @Override
    public void delete(String name) throws IOException {
        Files.deleteIfExists(place(name));
    }

    @Override
    public Path scratch() throws IOException {
        return Files.createTempFile(incoming, "upload-", null);
    }

    private Path place(String name) {
        return folder.resolve(name.substring(name.length() - 2)).resolve(name);
    }
}
