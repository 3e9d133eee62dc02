package org.openphb.files;

import java.util.Arrays;
import java.util.Optional;

/** What we take, known by its first bytes; the name and the type that the sender claims are not looked at. */
enum FileType {
    JPEG("image/jpeg", 0xFF, 0xD8, 0xFF),
    PNG("image/png", 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A),
    PDF("application/pdf", '%', 'P', 'D', 'F', '-');

    final String mediaType;
    private final byte[] start;

    FileType(String mediaType, int... start) {
        this.mediaType = mediaType;
        this.start = new byte[start.length];
        for (var i = 0; i < start.length; i++) {
            this.start[i] = (byte) start[i];
        }
    }

    static Optional<FileType> of(byte[] content) {
        return Arrays.stream(values())
                .filter(type -> content.length >= type.start.length
                        && Arrays.equals(content, 0, type.start.length, type.start, 0, type.start.length))
                .findFirst();
    }

    boolean isPicture() {
        return this != PDF;
    }
}
