package org.openphb.files;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A PNG with the chunks that make the picture and no other: no text, no time, no EXIF, nothing after its end. */
final class CleanPng {
    private static final int SIGNATURE_BYTES = 8;
    private static final Set<String> KEPT =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs");

    private CleanPng() {}

    /** @throws FileNotUsable if it is broken or cut off */
    static byte[] of(byte[] content) {
        var in = ByteBuffer.wrap(content);
        var out = new ByteArrayOutputStream(content.length);
        try {
            copy(in, out, SIGNATURE_BYTES);
            for (var type = ""; !type.equals("IEND"); ) {
                var start = in.position();
                var length = in.getInt();
                if (length < 0) {
                    throw new IllegalArgumentException("a chunk that goes back");
                }
                var name = new byte[4];
                in.get(name);
                type = new String(name, StandardCharsets.US_ASCII);
                in.position(start);
                var whole = Math.addExact(length, 12);
                if (KEPT.contains(type)) {
                    copy(in, out, whole);
                } else {
                    in.position(Math.addExact(start, whole));
                }
            }
        } catch (BufferUnderflowException
                | IllegalArgumentException
                | ArithmeticException
                | NegativeArraySizeException cutOff) {
            throw new FileNotUsable("This picture is not complete. Choose it again or choose another");
        }
        return out.toByteArray();
    }

    private static void copy(ByteBuffer in, ByteArrayOutputStream out, int bytes) {
        if (bytes > in.remaining()) {
            throw new BufferUnderflowException();
        }
        var chunk = new byte[bytes];
        in.get(chunk);
        out.writeBytes(chunk);
    }
}
