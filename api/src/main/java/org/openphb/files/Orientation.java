package org.openphb.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Which way up a photo was taken: the one thing in its EXIF that the person who looks at it needs. */
final class Orientation {
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int TAG = 0x0112;
    private static final int ENTRY_BYTES = 12;

    private Orientation() {}

    /** 1 to 8, if this EXIF segment is readable and says it. */
    static Optional<Integer> in(byte[] segment) {
        if (segment.length < EXIF.length + 8 || !Arrays.equals(segment, 0, EXIF.length, EXIF, 0, EXIF.length)) {
            return Optional.empty();
        }
        var tiff = ByteBuffer.wrap(segment, EXIF.length, segment.length - EXIF.length)
                .slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        try {
            var directory = tiff.getInt(4);
            var entries = tiff.getShort(directory) & 0xFFFF;
            for (var i = 0; i < entries; i++) {
                var entry = directory + 2 + i * ENTRY_BYTES;
                if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                    int orientation = tiff.getShort(entry + 8);
                    return Optional.of(orientation).filter(o -> o >= 1 && o <= 8);
                }
            }
            return Optional.empty();
        } catch (IndexOutOfBoundsException notReadable) {
            return Optional.empty();
        }
    }

    /** An EXIF segment that says this and nothing else. */
    static byte[] segment(int orientation) {
        var bytes = ByteBuffer.allocate(EXIF.length + 26);
        bytes.put(EXIF).put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8);
        bytes.putShort((short) 1).putShort((short) TAG).putShort((short) 3).putInt(1);
        bytes.putShort((short) orientation).putShort((short) 0).putInt(0);
        return bytes.array();
    }
}
