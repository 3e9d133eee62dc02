package org.openphb.files;

import java.nio.charset.StandardCharsets;

/**
 * One uploaded file, looked at and made clean, not kept yet.
 *
 * @param receivedSha256 of the bytes as they were sent
 * @param thumbnail null for a PDF
 */
record ArrivedFile(FileType type, String receivedSha256, byte[] content, byte[] thumbnail) {
    /** How far from its end a whole PDF says that it ends, bytes. */
    private static final int PDF_TAIL = 2048;

    /** @throws FileNotUsable with what the person can do instead */
    static ArrivedFile of(byte[] received) {
        if (received.length == 0) {
            throw new FileNotUsable("This file is empty. Choose it again or choose another");
        }
        var type = FileType.of(received)
                .orElseThrow(
                        () -> new FileNotUsable("Choose a photo (JPEG or PNG) or a PDF. We cannot read other files"));
        var sha256 = Sha256.of(received);
        return switch (type) {
            case JPEG -> {
                var clean = CleanJpeg.of(received);
                yield new ArrivedFile(type, sha256, clean.bytes(), Thumbnail.of(clean.bytes(), clean.orientation()));
            }
            case PNG -> {
                var clean = CleanPng.of(received);
                yield new ArrivedFile(type, sha256, clean, Thumbnail.of(clean, 1));
            }
            case PDF -> new ArrivedFile(type, sha256, whole(received), null);
        };
    }

    private static byte[] whole(byte[] pdf) {
        var from = Math.max(0, pdf.length - PDF_TAIL);
        if (!new String(pdf, from, pdf.length - from, StandardCharsets.ISO_8859_1).contains("%%EOF")) {
            throw new FileNotUsable("This PDF is not complete. Choose it again or choose another");
        }
        return pdf;
    }
}
