package org.openphb.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanPngTest {
    private static final byte[] PICTURE = Pictures.png(64, 48);

    @ParameterizedTest
    @ValueSource(strings = {"tEXt", "zTXt", "iTXt", "tIME", "eXIf", "prVt"})
    void what_programs_and_people_wrote_into_it_is_gone(String chunk) {
        var told = Pictures.with(PICTURE, chunk, Pictures.bytes("Comment\0 22 Acacia Avenue"));

        assertArrayEquals(PICTURE, CleanPng.of(told));
    }

    @Test
    void its_colours_stay_what_they_are() {
        var told = Pictures.with(PICTURE, "gAMA", new byte[] {0, 0, (byte) 0xB1, (byte) 0x8F});

        assertArrayEquals(told, CleanPng.of(told));
    }

    @Test
    void what_follows_its_end_is_gone() {
        assertArrayEquals(PICTURE, CleanPng.of(Pictures.followedBy(PICTURE, "PK\3\4<script>")));
    }

    @Test
    void a_picture_cut_off_anywhere_is_refused() {
        for (var length = 0; length < PICTURE.length; length++) {
            var cut = Arrays.copyOf(PICTURE, length);

            assertThrows(FileNotUsable.class, () -> CleanPng.of(cut), "at " + length);
        }
    }

    @ParameterizedTest(name = "a length of {0}")
    @ValueSource(ints = {-1, -12, -37, Integer.MIN_VALUE, Integer.MAX_VALUE - 12, Integer.MAX_VALUE})
    void a_chunk_of_an_impossible_length_is_refused_at_once(int length) {
        for (var chunk : new String[] {"tEXt", "gAMA"}) {
            var broken = Pictures.with(PICTURE, chunk, new byte[4]);
            ByteBuffer.wrap(broken).putInt(33, length);

            assertTimeoutPreemptively(
                    Duration.ofSeconds(5), () -> assertThrows(FileNotUsable.class, () -> CleanPng.of(broken)));
        }
    }
}
