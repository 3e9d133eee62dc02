package org.openphb.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrientationTest {
    @Test
    void what_it_writes_it_can_read() {
        for (var orientation = 1; orientation <= 8; orientation++) {
            assertEquals(Optional.of(orientation), Orientation.in(Orientation.segment(orientation)));
        }
    }

    @Test
    void it_reads_what_phones_of_either_byte_order_write() {
        assertEquals(Optional.of(6), Orientation.in(Pictures.exif(ByteOrder.BIG_ENDIAN, 6)));
        assertEquals(Optional.of(8), Orientation.in(Pictures.exif(ByteOrder.LITTLE_ENDIAN, 8)));
    }

    @Test
    void what_is_cut_off_says_nothing() {
        var exif = Pictures.exif(ByteOrder.BIG_ENDIAN, 6);

        for (var length = 0; length < 38; length++) {
            assertEquals(Optional.empty(), Orientation.in(Arrays.copyOf(exif, length)), "at " + length);
        }
    }

    @Test
    void a_directory_outside_of_the_segment_says_nothing() {
        var exif = Pictures.exif(ByteOrder.BIG_ENDIAN, 6);
        Arrays.fill(exif, 10, 14, (byte) 0x7F);

        assertEquals(Optional.empty(), Orientation.in(exif));
    }
}
