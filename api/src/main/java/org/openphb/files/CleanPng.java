package org.openphb.files;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A PNG with the chunks that make the picture and no other: no text, no time, no EXIF, nothing after its end. */
final class CleanPng {
    private static final int SIGNATURE_BYTES = 8;
    /** A program writes some thousands for the largest picture; each costs whoever opens it. */
    private static final int MOST_CHUNKS = 20_000;
    /** And how long each can be, bytes: what is longer holds something else. */
    private static final Map<String, Integer> KEPT = Map.ofEntries(
            Map.entry("IHDR", 13),
            Map.entry("PLTE", 768),
            Map.entry("IDAT", Integer.MAX_VALUE),
            Map.entry("IEND", 0),
            Map.entry("tRNS", 256),
            Map.entry("gAMA", 4),
            Map.entry("cHRM", 32),
            Map.entry("sRGB", 1),
            Map.entry("iCCP", Integer.MAX_VALUE),
            Map.entry("sBIT", 4),
            Map.entry("bKGD", 6),
            Map.entry("pHYs", 9));

    private CleanPng() {}

    /** @throws FileNotUsable if it is broken or cut off */
    static byte[] of(byte[] content) {
        var in = ByteBuffer.wrap(content);
        var out = new ByteArrayOutputStream(content.length);
        try {
            copy(in, out, SIGNATURE_BYTES);
            var chunks = 0;
            for (var type = ""; !type.equals("IEND"); ) {
                chunks++;
                if (chunks > MOST_CHUNKS) {
                    throw new IllegalArgumentException("too many chunks");
                }
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
                if (KEPT.getOrDefault(type, -1) >= length) {
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
