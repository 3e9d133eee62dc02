package org.openphb.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThumbnailTest {
    @ParameterizedTest(name = "stored as {0}, red is at the {1} and blue at the {2}")
    @CsvSource({
        "1, top left, top right",
        "2, top right, top left",
        "3, bottom right, bottom left",
        "4, bottom left, bottom right",
        "5, top left, bottom left",
        "6, top right, bottom right",
        "7, bottom right, top right",
        "8, bottom left, top left"
    })
    void it_is_upright(int orientation, String red, String blue) {
        var small = Pictures.read(Thumbnail.of(Pictures.png(640, 320), orientation));

        assertEquals(orientation < 5 ? 320 : 160, small.getWidth());
        assertEquals(orientation < 5 ? 160 : 320, small.getHeight());
        assertLike(Pictures.TOP_LEFT, corner(small, red));
        assertLike(Pictures.TOP_RIGHT, corner(small, blue));
    }

    @Test
    void a_large_photo_becomes_small() {
        var small = Pictures.read(Thumbnail.of(Pictures.jpeg(3_000, 4_000), 1));

        assertEquals(240, small.getWidth());
        assertEquals(320, small.getHeight());
    }

    @Test
    void a_small_picture_is_not_made_larger() {
        var small = Pictures.read(Thumbnail.of(Pictures.png(20, 10), 1));

        assertEquals(20, small.getWidth());
        assertEquals(10, small.getHeight());
    }

    @Test
    void a_very_long_till_roll_keeps_a_width() {
        var small = Pictures.read(Thumbnail.of(Pictures.png(2, 2_000), 1));

        assertEquals(1, small.getWidth());
        assertEquals(320, small.getHeight());
    }

    @Test
    void what_is_transparent_is_white_paper() {
        var clear = Pictures.written(new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB), "png");

        assertLike(Color.WHITE, corner(Pictures.read(Thumbnail.of(clear, 1)), "top left"));
    }

    /** One bit each, so that they are quickly made: nothing but their number stands against the larger one. */
    @Test
    void as_many_pixels_as_the_largest_phone_takes_are_opened_and_no_more() {
        var largest = new BufferedImage(8_000, 8_000, BufferedImage.TYPE_BYTE_BINARY);
        var larger = new BufferedImage(8_000, 8_001, BufferedImage.TYPE_BYTE_BINARY);

        assertEquals(
                320,
                Pictures.read(Thumbnail.of(Pictures.written(largest, "png"), 1)).getWidth());
        assertThrows(FileNotUsable.class, () -> Thumbnail.of(Pictures.written(larger, "png"), 1));
    }

    @Test
    void a_picture_that_claims_to_be_enormous_is_refused_at_once() {
        for (var bomb : new byte[][] {
            Pictures.pngClaiming(50_000, 50_000),
            Pictures.jpegClaiming(50_000, 50_000),
            Pictures.pngClaiming(Integer.MAX_VALUE, Integer.MAX_VALUE)
        }) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(2), () -> assertThrows(FileNotUsable.class, () -> Thumbnail.of(bomb, 1)));
        }
    }

    @Test
    void a_picture_that_does_not_open_is_refused() {
        assertThrows(FileNotUsable.class, () -> Thumbnail.of(Pictures.pngClaiming(2_000, 2_000), 1));
        assertThrows(FileNotUsable.class, () -> Thumbnail.of(Pictures.bytes("<html>"), 1));
    }

    private static Color corner(BufferedImage image, String where) {
        var x = where.endsWith("left") ? image.getWidth() / 8 : image.getWidth() * 7 / 8;
        var y = where.startsWith("top") ? image.getHeight() / 8 : image.getHeight() * 7 / 8;
        return new Color(image.getRGB(x, y));
    }

    private static void assertLike(Color expected, Color found) {
        var apart = Math.abs(expected.getRed() - found.getRed())
                + Math.abs(expected.getGreen() - found.getGreen())
                + Math.abs(expected.getBlue() - found.getBlue());
        assertTrue(apart < 60, "expected " + expected + " but found " + found);
    }
}
