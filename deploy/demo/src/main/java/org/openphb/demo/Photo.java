package org.openphb.demo;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A receipt on a kitchen table, as a phone sees it. */
record Photo(BufferedImage image) {
    private static final int WIDE = 390;
    private static final int HIGH = 900;
    private static final int THUMBNAIL_HIGH = 320;

    static Photo of(TillReceipt receipt) {
        var random = new Random(receipt.number());
        var photo = new Photo(new BufferedImage(WIDE, HIGH, BufferedImage.TYPE_INT_RGB));
        var canvas = photo.image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        table(canvas, random);
        lay(canvas, Paper.of(receipt), random);
        light(canvas, receipt.tooDark());
        canvas.dispose();
        return photo;
    }

    private static void table(Graphics2D canvas, Random random) {
        for (var y = 0; y < HIGH; y++) {
            var grain = random.nextInt(10) + (int) (6 * Math.sin(y / 23.0));
            canvas.setColor(new Color(118 + grain, 88 + grain, 62 + grain));
            canvas.drawLine(0, y, WIDE, y);
        }
    }

    private static void lay(Graphics2D canvas, BufferedImage paper, Random random) {
        var before = canvas.getTransform();
        var scale = Math.min(0.88, (HIGH - 50.0) / paper.getHeight());
        canvas.rotate(Math.toRadians(random.nextDouble() * 3 - 1.5), WIDE / 2.0, HIGH / 2.0);
        canvas.translate((WIDE - Paper.WIDE * scale) / 2, 20 + random.nextInt(30));
        canvas.scale(scale, scale);
        canvas.setColor(new Color(0, 0, 0, 90));
        canvas.fillRect(6, 6, paper.getWidth(), paper.getHeight() - 12);
        canvas.drawImage(paper, 0, 0, null);
        canvas.setTransform(before);
    }

    private static void light(Graphics2D canvas, boolean tooDark) {
        canvas.setPaint(new GradientPaint(0, 0, new Color(255, 250, 230, 30), WIDE, HIGH, new Color(0, 0, 20, 70)));
        canvas.fillRect(0, 0, WIDE, HIGH);
        if (tooDark) {
            canvas.setPaint(new GradientPaint(0, 330, new Color(8, 6, 10, 252), 30, 500, new Color(8, 6, 10, 90)));
            canvas.fillRect(0, 0, WIDE, HIGH);
        }
    }

    Photo thumbnail() {
        var small = new BufferedImage(WIDE * THUMBNAIL_HIGH / HIGH, THUMBNAIL_HIGH, BufferedImage.TYPE_INT_RGB);
        var canvas = small.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.drawImage(image, 0, 0, small.getWidth(), small.getHeight(), null);
        canvas.dispose();
        return new Photo(small);
    }

    byte[] jpeg() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "jpeg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
