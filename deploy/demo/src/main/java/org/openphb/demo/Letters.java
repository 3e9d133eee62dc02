package org.openphb.demo;

import java.awt.Graphics2D;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The dots of a till's printer. The fonts of the machine are not asked: a server may have none. */
final class Letters {
    static final int COLUMNS = 5;
    static final int ROWS = 7;

    private static final Map<Character, int[]> ALL = read();

    private Letters() {}

    /** Prints from the left; a dot is so many pixels wide and high, and letters stand one dot apart. */
    static void print(Graphics2D paper, String words, int left, int top, int wide, int high) {
        for (var i = 0; i < words.length(); i++) {
            var columns = ALL.getOrDefault(words.charAt(i), new int[COLUMNS]);
            for (var dot = 0; dot < COLUMNS * ROWS; dot++) {
                var column = dot / ROWS;
                var row = dot % ROWS;
                if ((columns[column] >> row & 1) == 1) {
                    paper.fillRect(left + (i * (COLUMNS + 1) + column) * wide, top + row * high, wide, high);
                }
            }
        }
    }

    private static Map<Character, int[]> read() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Letters.class.getResourceAsStream("/till-letters.txt"), StandardCharsets.UTF_8))) {
            var letters = new HashMap<Character, int[]>();
            lines.lines().skip(1).forEach(line -> letters.put(line.charAt(0), columns(line)));
            return letters;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int[] columns(String line) {
        var columns = new int[COLUMNS];
        for (var i = 0; i < COLUMNS; i++) {
            columns[i] = Integer.parseInt(line.substring(2 + 3 * i, 4 + 3 * i), 16);
        }
        return columns;
    }
}
