package org.openphb.files;

import java.util.List;
import java.util.UUID;

/**
 * A file to look at.
 *
 * @param n its place in the address, from 1
 * @param thumbnail whether there is a small picture of it
 */
public record FileView(int n, String type, long bytes, boolean thumbnail) {
    public static List<FileView> of(String thingKind, UUID thing) {
        return StoredFile.of(thingKind, thing).stream()
                .map(file -> new FileView(file.position, file.mediaType, file.keptBytes, file.hasThumbnail))
                .toList();
    }
}
