package org.openphb.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openphb.files.Pictures.bytes;
import static org.openphb.files.Pictures.says;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteOrder;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanJpegTest {
    private static final byte[] PHOTO = Pictures.jpeg(64, 48);

    @Test
    void a_photo_without_metadata_stays_as_it_is_to_the_bit() {
        assertArrayEquals(PHOTO, CleanJpeg.of(PHOTO).bytes());
    }

    @Test
    void where_and_with_what_it_was_taken_is_gone() {
        var clean = CleanJpeg.of(Pictures.with(PHOTO, 0xE1, Pictures.exif(ByteOrder.BIG_ENDIAN, 1)));

        assertArrayEquals(PHOTO, clean.bytes());
    }

    @ParameterizedTest(name = "marker {0}")
    @ValueSource(ints = {0xE1, 0xE3, 0xE5, 0xEC, 0xED, 0xEF, 0xFE})
    void what_programs_and_people_wrote_into_it_is_gone(int marker) {
        var told = Pictures.with(PHOTO, marker, bytes("http://ns.adobe.com/xap/1.0/ 22 Acacia Avenue"));

        assertArrayEquals(PHOTO, CleanJpeg.of(told).bytes());
    }

    @ParameterizedTest(name = "marker {0}")
    @ValueSource(ints = {0xE0, 0xE2, 0xEE})
    void a_segment_of_the_picture_that_holds_something_else_is_gone(int marker) {
        var told = Pictures.with(PHOTO, marker, bytes("JFXX\0 MPF\0 FPXR\0 a small picture of what was cut off"));

        assertArrayEquals(PHOTO, CleanJpeg.of(told).bytes());
    }

    @Test
    void its_colours_stay_what_they_are() {
        var profile = bytes("ICC_PROFILE\0\1\1 how red is red");
        var adobe = bytes("Adobe\0d\0\0\0\0\1");
        var told = Pictures.with(Pictures.with(PHOTO, 0xE2, profile), 0xEE, adobe);

        assertArrayEquals(told, CleanJpeg.of(told).bytes());
    }

    @ParameterizedTest(name = "orientation {0}")
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
    void which_way_up_it_is_stays_and_nothing_else(int orientation) {
        for (var order : new ByteOrder[] {ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
            var clean = CleanJpeg.of(Pictures.with(PHOTO, 0xE1, Pictures.exif(order, orientation)));

            assertEquals(orientation, clean.orientation());
            assertEquals(orientation, CleanJpeg.of(clean.bytes()).orientation());
            assertArrayEquals(clean.bytes(), CleanJpeg.of(clean.bytes()).bytes());
            assertFalse(says(clean.bytes(), "GPS"));
            assertFalse(says(clean.bytes(), "Phone Maker"));
            assertTrue(says(clean.bytes(), "Exif"));
        }
    }

    @ParameterizedTest(name = "orientation {0}")
    @ValueSource(ints = {-1, 0, 9, 32_767})
    void a_way_up_that_does_not_exist_is_upright(int orientation) {
        var clean = CleanJpeg.of(Pictures.with(PHOTO, 0xE1, Pictures.exif(ByteOrder.BIG_ENDIAN, orientation)));

        assertEquals(1, clean.orientation());
    }

    @Test
    void metadata_that_makes_no_sense_is_gone_all_the_same() {
        var exif = Pictures.exif(ByteOrder.BIG_ENDIAN, 6);
        for (var length = 0; length < exif.length; length++) {
            var told = Pictures.with(PHOTO, 0xE1, Arrays.copyOf(exif, length));

            assertFalse(says(CleanJpeg.of(told).bytes(), "GPS"));
        }
    }

    @Test
    void what_follows_its_end_is_gone() {
        assertArrayEquals(
                PHOTO,
                CleanJpeg.of(Pictures.followedBy(PHOTO, "PK\3\4<script>")).bytes());
    }

    @Test
    void a_photo_that_comes_in_several_scans_stays_whole() throws IOException {
        var progressive = progressive();

        assertArrayEquals(
                progressive,
                CleanJpeg.of(Pictures.with(progressive, 0xFE, bytes("a comment")))
                        .bytes());
    }

    @Test
    void a_photo_cut_off_anywhere_is_refused() {
        for (var length = 0; length < PHOTO.length; length++) {
            var cut = Arrays.copyOf(PHOTO, length);

            assertThrows(FileNotUsable.class, () -> CleanJpeg.of(cut), "at " + length);
        }
    }

    private static byte[] progressive() throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            var how = writer.getDefaultWriteParam();
            how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(Pictures.image(64, 48), null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
