package org.openphb.files;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * A JPEG without what it says about place, camera and editing: of the segments for applications only the picture's own
 * stay (JFIF, colour profile, Adobe's colour transform), and which way up it is. The picture itself is copied bit by bit.
 */
final class CleanJpeg {
    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int JFIF = 0xE0;
    private static final int EXIF = 0xE1;
    private static final int ADOBE = 0xEE;
    /** What a decoder reads of a picture besides its scans: frames, tables, restart intervals. */
    private static final Set<Integer> PICTURE = Set.of(0xC0, 0xC1, 0xC2, 0xC4, 0xDA, 0xDB, 0xDD);
    /** A camera makes one, a careful program ten; each is read over the whole picture. */
    private static final int MOST_SCANS = 64;
    /** Bytes that say something of the picture; others hide behind them, e.g. a small picture of what was cut off. */
    private static final Map<Integer, Integer> MOST_BYTES = Map.of(JFIF, 14, ADOBE, 12);
    /** How each begins: others write into the same segments, e.g. a small picture of what was cut off. */
    private static final Map<Integer, String> KEPT_APPLICATION_SEGMENTS =
            Map.of(JFIF, "JFIF\0", 0xE2, "ICC_PROFILE\0", ADOBE, "Adobe");

    private final ByteBuffer in;
    private final ByteArrayOutputStream out;
    private int orientation = 1;
    private int scans;
    private boolean orientationWritten;

    private CleanJpeg(byte[] content) {
        in = ByteBuffer.wrap(content);
        out = new ByteArrayOutputStream(content.length);
    }

    /** @throws FileNotUsable if it is broken or cut off; what follows its end is dropped */
    static CleanJpeg of(byte[] content) {
        var jpeg = new CleanJpeg(content);
        try {
            jpeg.copy();
        } catch (BufferUnderflowException
                | IndexOutOfBoundsException
                | NegativeArraySizeException
                | IllegalArgumentException cutOff) {
            throw new FileNotUsable("This photo is not complete. Take it again or choose another");
        }
        return jpeg;
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    /** 1 to 8 as EXIF counts them; 1 is upright. */
    int orientation() {
        return orientation;
    }

    private void copy() {
        marker();
        write(SOI);
        for (var marker = marker(); marker != EOI; marker = marker()) {
            var segment = new byte[(in.getShort() & 0xFFFF) - 2];
            in.get(segment);
            if (marker == EXIF) {
                orientation = Orientation.in(segment).orElse(orientation);
            }
            if (marker < 0xE0 && orientation != 1 && !orientationWritten) {
                writeOrientation();
            }
            if (isKept(marker, segment)) {
                var kept = withoutRest(marker, segment);
                write(marker);
                writeLength(kept.length);
                out.writeBytes(kept);
            }
            if (marker == SOS) {
                requireAnotherScan();
                copyScan();
            }
        }
        write(EOI);
    }

    private void writeOrientation() {
        var exif = Orientation.segment(orientation);
        write(EXIF);
        writeLength(exif.length);
        out.writeBytes(exif);
        orientationWritten = true;
    }

    private static boolean isKept(int marker, byte[] segment) {
        return PICTURE.contains(marker) || begins(segment, KEPT_APPLICATION_SEGMENTS.get(marker));
    }

    private static byte[] withoutRest(int marker, byte[] segment) {
        var kept = Arrays.copyOf(segment, Math.min(segment.length, MOST_BYTES.getOrDefault(marker, segment.length)));
        if (marker == JFIF && kept.length == MOST_BYTES.get(JFIF)) {
            kept[12] = 0; // columns and rows of the small picture
            kept[13] = 0;
        }
        return kept;
    }

    private void requireAnotherScan() {
        scans++;
        if (scans > MOST_SCANS) {
            throw new FileNotUsable("We could not open this picture. Choose another, or take a new photo");
        }
    }

    private static boolean begins(byte[] segment, String start) {
        return start != null && new String(segment, StandardCharsets.ISO_8859_1).startsWith(start);
    }

    /** The next marker; fill bytes before it are skipped. */
    private int marker() {
        if ((in.get() & 0xFF) != 0xFF) {
            throw new IllegalArgumentException("no marker");
        }
        var marker = in.get() & 0xFF;
        while (marker == 0xFF) {
            marker = in.get() & 0xFF;
        }
        return marker;
    }

    /** Picture data up to the next marker that is neither an escaped 0xFF nor a restart. */
    private void copyScan() {
        while (true) {
            var b = in.get();
            if ((b & 0xFF) == 0xFF) {
                var next = in.get(in.position()) & 0xFF;
                if (next != 0 && !(next >= 0xD0 && next <= 0xD7)) {
                    in.position(in.position() - 1);
                    return;
                }
            }
            out.write(b);
        }
    }

    private void write(int marker) {
        out.write(0xFF);
        out.write(marker);
    }

    private void writeLength(int length) {
        out.write(length + 2 >> 8);
        out.write(length + 2);
    }
}
