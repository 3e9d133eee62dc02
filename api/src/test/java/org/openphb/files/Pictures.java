package org.openphb.files;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures as phones make them, and as nobody should. */
final class Pictures {
    static final Color TOP_LEFT = Color.RED;
    static final Color TOP_RIGHT = Color.BLUE;
    private static final int SIGNATURE_AND_HEADER = 33;

    private Pictures() {}

    /** Black, with a red corner at the top left and a blue one at the top right. */
    static BufferedImage image(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(TOP_LEFT);
        canvas.fillRect(0, 0, width / 2, height / 2);
        canvas.setColor(TOP_RIGHT);
        canvas.fillRect(width / 2, 0, width - width / 2, height / 2);
        canvas.dispose();
        return image;
    }

    static byte[] jpeg(int width, int height) {
        return written(image(width, height), "jpeg");
    }

    static byte[] png(int width, int height) {
        return written(image(width, height), "png");
    }

    static byte[] written(BufferedImage image, String format) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static BufferedImage read(byte[] picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(picture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The JPEG with one more segment at its start. */
    static byte[] with(byte[] jpeg, int marker, byte[] segment) {
        return ByteBuffer.allocate(jpeg.length + segment.length + 4)
                .put(jpeg, 0, 2)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (segment.length + 2))
                .put(segment)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** What a phone says of a photo: the way up, the camera, and where the person lives. */
    static byte[] exif(ByteOrder order, int orientation) {
        var place = bytes("GPS 51.5033 N 0.1276 W, Phone Maker");
        var exif = ByteBuffer.allocate(6 + 8 + 2 + 2 * 12 + 4 + place.length);
        exif.put(bytes("Exif\0\0")).put(bytes(order == ByteOrder.BIG_ENDIAN ? "MM" : "II"));
        exif.order(order).putShort((short) 42).putInt(8).putShort((short) 2);
        exif.putShort((short) 0x010F).putShort((short) 2).putInt(place.length).putInt(38);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0);
        return exif.putInt(0).put(place).array();
    }

    /** The PNG with one more chunk after its header. */
    static byte[] with(byte[] png, String type, byte[] content) {
        var crc = new CRC32();
        crc.update(bytes(type));
        crc.update(content);
        return ByteBuffer.allocate(png.length + content.length + 12)
                .put(png, 0, SIGNATURE_AND_HEADER)
                .putInt(content.length)
                .put(bytes(type))
                .put(content)
                .putInt((int) crc.getValue())
                .put(png, SIGNATURE_AND_HEADER, png.length - SIGNATURE_AND_HEADER)
                .array();
    }

    /** A small PNG whose header claims to be of this size. */
    static byte[] pngClaiming(int width, int height) {
        var png = png(8, 8);
        var header = ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        var crc = new CRC32();
        crc.update(png, 12, 17);
        return header.putInt(29, (int) crc.getValue()).array();
    }

    /** A small JPEG whose frame claims to be of this size. */
    static byte[] jpegClaiming(int width, int height) {
        var jpeg = jpeg(8, 8);
        for (var i = 0; i < jpeg.length; i++) {
            if (jpeg[i] == (byte) 0xFF && jpeg[i + 1] == (byte) 0xC0) {
                ByteBuffer.wrap(jpeg).putShort(i + 5, (short) height).putShort(i + 7, (short) width);
                return jpeg;
            }
        }
        throw new IllegalStateException("no frame");
    }

    static byte[] followedBy(byte[] content, String tail) {
        return ByteBuffer.allocate(content.length + bytes(tail).length)
                .put(content)
                .put(bytes(tail))
                .array();
    }

    static boolean says(byte[] content, String words) {
        return new String(content, StandardCharsets.ISO_8859_1).contains(words);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
