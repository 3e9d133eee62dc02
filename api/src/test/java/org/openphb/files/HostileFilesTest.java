package org.openphb.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.sun.management.ThreadMXBean;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.junit.jupiter.api.Test;

/** Whatever comes as a file is taken and clean, or refused with a sentence; never slowly, never with much memory. */
class HostileFilesTest {
    private static final String PAYLOAD = "<script>alert('smuggled')</script>";
    private static final long SEED = Long.getLong("attack.seed", 1);
    /** Of one thread, so that a busy machine does not look like a slow picture. */
    private static final long MOST_NANOS = 5_000_000_000L;

    /** All it ever asked for, also what it gave back. */
    private static final long MOST_BYTES = 512L << 20;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final byte[] JPEG = Pictures.jpeg(64, 48);
    private static final byte[] PNG = Pictures.png(64, 48);
    private static final byte[] PDF = Pictures.bytes("%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n");

    /** Empty when it was refused. */
    private static Optional<ArrivedFile> arrive(String what, byte[] file) {
        var thread = Thread.currentThread().getId();
        var nanos = THREADS.getCurrentThreadCpuTime();
        var bytes = THREADS.getThreadAllocatedBytes(thread);
        try {
            var arrived = ArrivedFile.of(file);
            assertClean(what, arrived);
            return Optional.of(arrived);
        } catch (FileNotUsable refused) {
            assertTrue(refused.getMessage().length() > 20, what);
            return Optional.empty();
        } catch (RuntimeException | StackOverflowError broke) {
            return fail(what + " (-Dattack.seed=" + SEED + ") is neither taken nor refused", broke);
        } finally {
            assertTrue(THREADS.getCurrentThreadCpuTime() - nanos < MOST_NANOS, what + " takes too long");
            assertTrue(THREADS.getThreadAllocatedBytes(thread) - bytes < MOST_BYTES, what + " takes too much memory");
        }
    }

    private static void assertClean(String what, ArrivedFile arrived) {
        var content = arrived.content();
        assertEquals(Optional.of(arrived.type()), FileType.of(content), what);
        if (arrived.type().isPicture()) {
            assertNotNull(Pictures.read(content), what);
            assertEquals(Optional.of(FileType.JPEG), FileType.of(arrived.thumbnail()), what);
            assertFalse(Pictures.says(arrived.thumbnail(), PAYLOAD), what);
        }
        switch (arrived.type()) {
            case JPEG -> assertEquals((byte) 0xD9, content[content.length - 1], what + " has something behind its end");
            case PNG ->
                assertTrue(
                        Pictures.says(Arrays.copyOfRange(content, content.length - 8, content.length), "IEND"), what);
            case PDF -> assertTrue(Pictures.says(content, "%%EOF"), what);
        }
    }

    @Test
    void what_hides_in_any_segment_of_a_photo_is_gone_or_the_photo_is_refused() {
        for (var marker = 0x01; marker < 0xFF; marker++) {
            for (var start : new String[] {
                "", "JFIF\0\1\1\0\0\1\0\1\12\12", "JFXX\0\20", "Exif\0\0MM", "Adobe\0d\0\0\0\0\1", "MPF\0"
            }) {
                var what = "marker " + Integer.toHexString(marker) + " " + start;
                var told = Pictures.with(JPEG, marker, Pictures.bytes(start + PAYLOAD.repeat(3)));

                arrive(what, told).ifPresent(file -> assertFalse(Pictures.says(file.content(), PAYLOAD), what));
            }
        }
    }

    @Test
    void what_hides_in_any_chunk_of_a_png_is_gone_or_the_picture_is_refused() {
        for (var chunk : new String[] {
            "tEXt",
            "zTXt",
            "iTXt",
            "eXIf",
            "tIME",
            "sPLT",
            "hIST",
            "gAMA",
            "cHRM",
            "sRGB",
            "sBIT",
            "bKGD",
            "pHYs",
            "tRNS",
            "PLTE",
            "IHDR",
            "IEND",
            "abCd",
            "oFFs",
            "vpAg",
            "acTL",
            "fcTL",
            "fdAT",
            "JUNK",
            "\0\0\0\0"
        }) {
            var told = Pictures.with(PNG, chunk, Pictures.bytes(PAYLOAD.repeat(30)));

            arrive(chunk, told).ifPresent(file -> assertFalse(Pictures.says(file.content(), PAYLOAD), chunk));
        }
    }

    /** Two kinds of file in one: what it begins as is what it stays, and nothing of the other is served. */
    @Test
    void a_file_that_is_two_kinds_at_once_stays_one() {
        var others = Map.of(
                "html", Pictures.bytes("<html>" + PAYLOAD),
                "zip", Pictures.bytes("PK\3\4" + PAYLOAD + "PK\5\6" + "\0".repeat(18)),
                "js", Pictures.bytes("*/=1;" + PAYLOAD),
                "gif", Pictures.bytes("GIF89a/*" + PAYLOAD),
                "pdf", joined(PDF, Pictures.bytes(PAYLOAD)),
                "jpeg", joined(JPEG, Pictures.bytes(PAYLOAD)),
                "png", joined(PNG, Pictures.bytes(PAYLOAD)));
        others.forEach((name, other) -> {
            for (var picture : new byte[][] {JPEG, PNG}) {
                var kept = arrive("picture + " + name, joined(picture, other)).orElseThrow();
                assertTrue(Arrays.equals(picture, kept.content()), name);
                assertEquals(FileType.of(picture), Optional.of(kept.type()), name);
            }
            arrive(name + " + picture", joined(other, JPEG))
                    .filter(file -> file.type().isPicture())
                    .ifPresent(file -> assertFalse(Pictures.says(file.content(), PAYLOAD), name));
        });
        assertEquals(
                FileType.PDF,
                arrive("pdf + jpeg", joined(PDF, JPEG)).orElseThrow().type());
    }

    @Test
    void cut_off_anywhere_it_is_refused() {
        for (var file : new byte[][] {JPEG, PNG}) {
            for (var length = 0; length < file.length; length++) {
                assertTrue(
                        arrive("cut at " + length, Arrays.copyOf(file, length)).isEmpty(), "cut at " + length);
            }
        }
        for (var length = 0; length < PDF.length - 6; length++) {
            assertTrue(arrive("cut at " + length, Arrays.copyOf(PDF, length)).isEmpty(), "cut at " + length);
        }
    }

    @Test
    void with_any_bits_turned_it_is_clean_or_refused() {
        var random = new Random(SEED);
        for (var file : new byte[][] {
            JPEG, PNG, progressive(64, 48, 0), Pictures.with(JPEG, 0xE1, Pictures.exif(ByteOrder.LITTLE_ENDIAN, 6))
        }) {
            for (var i = 0; i < 1500; i++) {
                var turned = file.clone();
                for (var bits = 1 + random.nextInt(6); bits > 0; bits--) {
                    turned[random.nextInt(turned.length)] ^= (byte) (1 << random.nextInt(8));
                }
                arrive("turned " + i, turned);
            }
        }
        for (var i = 0; i < 300; i++) {
            var noise = new byte[random.nextInt(4000)];
            random.nextBytes(noise);
            arrive("noise " + i, noise);
            arrive(
                    "noise that begins like a photo " + i,
                    joined(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}, noise));
        }
    }

    @Test
    void bombs_do_not_go_off() {
        var bombs = new LinkedHashMap<String, byte[]>();
        for (var side : new int[] {8_001, 20_000, 65_535}) {
            bombs.put("a jpeg that claims " + side, Pictures.jpegClaiming(side, side));
            bombs.put("a png that claims " + side, Pictures.pngClaiming(side, side));
        }
        bombs.put("a png that claims 2^31", Pictures.pngClaiming(Integer.MAX_VALUE, Integer.MAX_VALUE));
        bombs.put("a png of no height", Pictures.pngClaiming(10, 0));
        bombs.put("a png of less than no width", Pictures.pngClaiming(-1, 10));
        bombs.put("a png as wide as a river", Pictures.pngClaiming(64_000_000, 1));
        bombs.put("a png as long as a road", Pictures.pngClaiming(1, 64_000_000));
        bombs.put(
                "64 million pixels of nothing",
                Pictures.written(new BufferedImage(8_000, 8_000, BufferedImage.TYPE_BYTE_GRAY), "png"));
        bombs.put("150 EXIF segments", manySegments(0xE1, 150, 65_000));
        bombs.put("a million comments", manySegments(0xFE, 1_000_000, 0));
        bombs.put("200,000 empty chunks", manyChunks("IDAT", 200_000));
        bombs.put("500,000 unknown chunks", manyChunks("abCd", 500_000));
        bombs.put("text that inflates", Pictures.with(PNG, "zTXt", inflating(9 << 20)));
        bombs.put("a colour profile that inflates", Pictures.with(PNG, "iCCP", inflating(9 << 20)));
        bombs.put("one large photo in 3,000 scans", progressive(4_000, 4_000, 3_000));
        bombs.put("fill bytes", joined(new byte[] {(byte) 0xFF, (byte) 0xD8}, filled(9 << 20)));

        bombs.forEach((what, bomb) -> {
            assertTrue(bomb.length <= Uploads.MOST_FILE_BYTES, what + " would be refused for its size: " + bomb.length);
            arrive(what, bomb);
        });
    }

    private static byte[] manySegments(int marker, int count, int bytes) {
        var all = ByteBuffer.allocate(JPEG.length + count * (bytes + 4)).put(JPEG, 0, 2);
        for (var i = 0; i < count; i++) {
            all.putShort((short) (0xFF00 | marker)).putShort((short) (bytes + 2));
            all.position(all.position() + bytes);
        }
        return all.put(JPEG, 2, JPEG.length - 2).array();
    }

    private static byte[] manyChunks(String type, int count) {
        var one = Arrays.copyOfRange(Pictures.with(PNG, type, new byte[0]), 33, 45);
        var all = ByteBuffer.allocate(PNG.length + count * one.length).put(PNG, 0, 33);
        for (var i = 0; i < count; i++) {
            all.put(one);
        }
        return all.put(PNG, 33, PNG.length - 33).array();
    }

    /** A name, a method, and what becomes a thousand times as long. */
    private static byte[] inflating(int bytes) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(Pictures.bytes("n\0\0"));
        try (var deflater = new java.util.zip.DeflaterOutputStream(out)) {
            for (var i = 0; i < bytes / 10; i++) {
                deflater.write(new byte[1000]);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] filled(int bytes) {
        var fill = new byte[bytes];
        Arrays.fill(fill, (byte) 0xFF);
        return fill;
    }

    /** With so many scans more than it needs: each makes a decoder go over the whole picture again. */
    private static byte[] progressive(int width, int height, int more) {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            var how = writer.getDefaultWriteParam();
            how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(stream);
            writer.write(
                    null,
                    new IIOImage(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), null, null),
                    how);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        var whole = out.toByteArray();
        var last = whole.length - 2;
        while (whole[last] != (byte) 0xFF || whole[last + 1] != (byte) 0xDA) {
            last--;
        }
        var scan = Arrays.copyOfRange(whole, last, whole.length - 2);
        var all = ByteBuffer.allocate(whole.length + more * scan.length).put(whole, 0, whole.length - 2);
        for (var i = 0; i < more; i++) {
            all.put(scan);
        }
        return all.putShort((short) 0xFFD9).array();
    }

    private static byte[] joined(byte[] one, byte[] two) {
        return ByteBuffer.allocate(one.length + two.length).put(one).put(two).array();
    }
}
