package org.openphb.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Scans of real receipts, which lie beside the repository on the machines of those who may have them. */
class RealReceiptsTest {
    private static final Path SCANS = Path.of("..", "..", "shared", "data", "receipts");

    @Test
    void every_real_receipt_is_kept_and_still_shows_the_same() throws IOException {
        assumeTrue(
                Files.isDirectory(SCANS),
                "no real receipts at " + SCANS.toAbsolutePath().normalize());
        try (var scans = Files.newDirectoryStream(SCANS, "*.jpg")) {
            for (var scan : scans) {
                keepsWhatItShows(scan);
            }
        }
    }

    private static void keepsWhatItShows(Path scan) throws IOException {
        var received = Files.readAllBytes(scan);
        var arrived = ArrivedFile.of(received);
        var before = Pictures.read(received);
        var after = Pictures.read(arrived.content());
        var small = Pictures.read(arrived.thumbnail());

        assertEquals(before.getHeight(), after.getHeight(), scan.toString());
        for (var y = 0; y < before.getHeight(); y += 7) {
            for (var x = 0; x < before.getWidth(); x += 7) {
                assertEquals(before.getRGB(x, y), after.getRGB(x, y), scan + " at " + x + ", " + y);
            }
        }
        assertFalse(Pictures.says(arrived.content(), "Photoshop"), scan.toString());
        assertEquals(
                Math.min(320, Math.max(before.getWidth(), before.getHeight())),
                Math.max(small.getWidth(), small.getHeight()),
                scan.toString());
        assertTrue(arrived.content().length <= received.length, scan.toString());
    }
}
