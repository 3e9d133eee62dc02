package org.openphb.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteOrder;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArrivedFileTest {
    private static final String PDF = "%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n";

    @Test
    void no_bytes_are_no_file() {
        assertThrows(FileNotUsable.class, () -> ArrivedFile.of(new byte[0]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GIF89a",
                "<html><body>a receipt</body></html>",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "PK\3\4 a spreadsheet",
                "MZ a program",
                "RIFF????WEBP",
                " %PDF-1.7 after a space",
                "\u00FF",
                "\u0089PN"
            })
    void a_file_is_what_its_first_bytes_say_whatever_it_is_called(String content) {
        assertThrows(FileNotUsable.class, () -> ArrivedFile.of(Pictures.bytes(content)));
    }

    @Test
    void something_else_that_begins_like_a_photo_is_refused() {
        assertThrows(FileNotUsable.class, () -> ArrivedFile.of(Pictures.bytes("\u00FF\u00D8\u00FF<html>")));
        assertThrows(
                FileNotUsable.class,
                () -> ArrivedFile.of(Pictures.bytes("\u0089PNG\r\n\u001A\n<script>alert()</script>")));
    }

    @Test
    void a_photo_is_kept_clean_and_remembered_as_it_came() {
        var photo = Pictures.jpeg(64, 48);
        var told = Pictures.with(photo, 0xE1, Pictures.exif(ByteOrder.LITTLE_ENDIAN, 1));
        var arrived = ArrivedFile.of(told);

        assertEquals(FileType.JPEG, arrived.type());
        assertArrayEquals(photo, arrived.content());
        assertEquals(Sha256.of(told), arrived.receivedSha256());
        assertNotEquals(Sha256.of(photo), arrived.receivedSha256());
    }

    @Test
    void a_photo_taken_sideways_has_an_upright_thumbnail() {
        var sideways = Pictures.with(Pictures.jpeg(64, 48), 0xE1, Pictures.exif(ByteOrder.BIG_ENDIAN, 6));
        var small = Pictures.read(ArrivedFile.of(sideways).thumbnail());

        assertEquals(48, small.getWidth());
        assertEquals(64, small.getHeight());
    }

    @Test
    void a_picture_is_kept_without_what_was_hung_on_its_end() {
        var picture = Pictures.png(20, 20);

        assertArrayEquals(
                picture,
                ArrivedFile.of(Pictures.followedBy(picture, "PK\3\4 a hidden archive"))
                        .content());
    }

    @Test
    void a_picture_bomb_is_refused() {
        assertThrows(FileNotUsable.class, () -> ArrivedFile.of(Pictures.pngClaiming(50_000, 50_000)));
        assertThrows(FileNotUsable.class, () -> ArrivedFile.of(Pictures.jpegClaiming(50_000, 50_000)));
    }

    @Test
    void a_pdf_is_kept_to_the_bit_and_has_no_thumbnail() {
        var arrived = ArrivedFile.of(Pictures.bytes(PDF));

        assertEquals(FileType.PDF, arrived.type());
        assertArrayEquals(Pictures.bytes(PDF), arrived.content());
        assertNull(arrived.thumbnail());
    }

    @Test
    void a_pdf_that_does_not_say_its_end_is_refused() {
        var cut = Arrays.copyOf(Pictures.bytes(PDF), PDF.indexOf("%%EOF"));

        assertThrows(FileNotUsable.class, () -> ArrivedFile.of(cut));
    }
}
