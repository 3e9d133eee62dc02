package org.openphb.files;

import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** A small JPEG of a picture, upright. Making it is also how we know that the picture can be opened. */
final class Thumbnail {
    static final int LONGEST_SIDE = 320;
    /** More than any phone takes; a file that claims more is refused before a pixel is read. */
    private static final long MOST_PIXELS = 64_000_000;
    /** Of one side: a row is read whole. More than a JPEG can have. */
    private static final int MOST_SIDE = 65_535;

    private Thumbnail() {}

    /** @throws FileNotUsable if the picture is broken or too large to open */
    static byte[] of(byte[] picture, int orientation) {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            var reader = ImageIO.getImageReaders(in).next();
            try {
                reader.setInput(in, true, true);
                return jpeg(upright(read(reader), orientation));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof FileNotUsable refusal) {
                throw refusal;
            }
            throw new FileNotUsable("We could not open this picture. Choose another, or take a new photo");
        }
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS || Math.max(width, height) > MOST_SIDE) {
            throw new FileNotUsable("This picture is too big to open. Choose a smaller one");
        }
        var every = Math.max(1, Math.max(width, height) / (2 * LONGEST_SIDE));
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, how);
    }

    private static BufferedImage upright(BufferedImage image, int orientation) {
        var scale = Math.min(1.0, (double) LONGEST_SIDE / Math.max(image.getWidth(), image.getHeight()));
        var width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var lying = orientation >= 5;
        var result = new BufferedImage(lying ? height : width, lying ? width : height, BufferedImage.TYPE_INT_RGB);
        var canvas = result.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.setColor(java.awt.Color.WHITE);
        canvas.fillRect(0, 0, result.getWidth(), result.getHeight());
        canvas.transform(turn(orientation, width, height));
        canvas.drawImage(image, 0, 0, width, height, null);
        canvas.dispose();
        return result;
    }

    /** From how the picture is stored to how it is seen, as EXIF counts the eight ways. */
    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return out.toByteArray();
    }
}
