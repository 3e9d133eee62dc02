package org.openphb.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.image.BufferedImage;
import java.util.Random;

/** A printed till receipt, torn off at its foot. Pixels. */
final class Paper {
    private static final int MARGIN = 16;
    private static final int DOT_WIDE = 2;
    private static final int DOT_HIGH = 3;
    private static final int LINE = 32;
    private static final int TOOTH = 8;
    static final int WIDE = 2 * MARGIN + TillReceipt.COLUMNS * (Letters.COLUMNS + 1) * DOT_WIDE;

    private final TillReceipt receipt;
    private final BufferedImage image;
    private final Graphics2D canvas;
    private int top = 2 * MARGIN;

    private Paper(TillReceipt receipt) {
        this.receipt = receipt;
        var lines = 2 * receipt.head().size() + receipt.body().size() + 7;
        image = new BufferedImage(WIDE, 4 * MARGIN + lines * LINE, BufferedImage.TYPE_INT_ARGB);
        canvas = image.createGraphics();
    }

    static BufferedImage of(TillReceipt receipt) {
        var paper = new Paper(receipt);
        paper.tearOff();
        paper.print();
        paper.canvas.dispose();
        return paper.image;
    }

    private void tearOff() {
        var edge = new Polygon();
        edge.addPoint(0, 0);
        edge.addPoint(WIDE, 0);
        for (var x = WIDE; x >= 0; x -= TOOTH) {
            edge.addPoint(x, image.getHeight() - (x / TOOTH % 2 == 0 ? 0 : TOOTH));
        }
        canvas.setColor(new Color(0xF7F5F0));
        canvas.fill(edge);
    }

    private void print() {
        canvas.setColor(new Color(0x2E2E38));
        for (var line : receipt.head()) {
            var wide = line.length() * (Letters.COLUMNS + 1) * 2 * DOT_WIDE;
            Letters.print(canvas, line, (WIDE - wide) / 2, top, 2 * DOT_WIDE, 2 * DOT_HIGH);
            top += 2 * LINE;
        }
        for (var line : receipt.body()) {
            Letters.print(canvas, line, MARGIN, top, DOT_WIDE, DOT_HIGH);
            top += LINE;
        }
        bars();
        Letters.print(canvas, "Thank you", WIDE / 2 - 9 * (Letters.COLUMNS + 1), top + LINE, DOT_WIDE, DOT_HIGH);
    }

    private void bars() {
        top += LINE;
        var random = new Random(receipt.number());
        for (var x = WIDE / 5; x < WIDE * 4 / 5; ) {
            var bar = 2 + 2 * random.nextInt(3);
            canvas.fillRect(x, top, bar, 2 * LINE);
            x += bar + 2 + 2 * random.nextInt(3);
        }
        top += 2 * LINE;
    }
}
