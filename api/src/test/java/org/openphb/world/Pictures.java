package org.openphb.world;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;
import javax.imageio.ImageIO;

/** Files to upload, each with bytes of its own. */
public final class Pictures {
    /** Where the photo says it was taken. */
    public static final String PLACE = "N 54 35 50 W 5 55 48";

    private Pictures() {}

    public static byte[] jpeg() {
        return picture("jpeg");
    }

    public static byte[] png() {
        return picture("png");
    }

    public static byte[] pdf() {
        var words =
                "%PDF-1.4\n1 0 obj<<>>endobj\n% " + ThreadLocalRandom.current().nextLong() + "\n%%EOF\n";
        return words.getBytes(ISO_8859_1);
    }

    /** A photo as a phone takes it: its EXIF has a GPS directory, and which way up it is. */
    public static byte[] jpegWithGps() {
        var tiff = ByteBuffer.allocate(128);
        tiff.put("MM".getBytes(US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
        tiff.putInt(0);
        tiff.putShort((short) 1);
        tiff.putShort((short) 0x001B).putShort((short) 2).putInt(PLACE.length()).putInt(56);
        tiff.putInt(0);
        tiff.put(PLACE.getBytes(US_ASCII));
        var jpeg = jpeg();
        var whole = ByteBuffer.allocate(jpeg.length + 10 + tiff.position());
        whole.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (8 + tiff.position()));
        whole.put("Exif\0\0".getBytes(US_ASCII)).put(tiff.array(), 0, tiff.position());
        whole.put(jpeg, 2, jpeg.length - 2);
        return whole.array();
    }

    public static byte[] cutOff(byte[] file) {
        return Arrays.copyOf(file, file.length * 2 / 3);
    }

    private static byte[] picture(String format) {
        var image = new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        for (var i = 0; i < 20; i++) {
            var random = ThreadLocalRandom.current();
            canvas.setColor(new Color(random.nextInt(1 << 24)));
            canvas.fillRect(random.nextInt(600), random.nextInt(360), 60, 40);
        }
        canvas.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
