package org.openphb.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.openphb.budget.Bucket;
import org.openphb.money.Money;

/** What somebody typed is words in the spreadsheet too: no formula, no line of its own, and not a letter is lost. */
class SpreadsheetTest {
    private static final long SEED = Long.getLong("attack.seed", 1);
    private static final String[] PIECES = {
        "=",
        "+",
        "-",
        "@",
        "\t",
        "\r",
        "\n",
        "\r\n",
        "\"",
        "\"\"",
        "'",
        ",",
        ";",
        "|",
        " ",
        "\u00A0",
        "\u200B",
        "\uFEFF",
        "\u0000",
        "\u001B",
        "\uFF1D",
        "\uFF0B",
        "\uFF0D",
        "\uFF20",
        "cmd|' /C calc'!A0",
        "HYPERLINK(\"http://evil.test\")",
        "1+1",
        "DDE(\"a\";\"b\")",
        "Tesco",
        "a",
        "9",
        "\uD83D\uDE00",
        "\u202E",
        "\u2028",
        "sep=;",
        "\u0085"
    };
    private static final String[] KNOWN = {
        "=1+1",
        " =1+1",
        "\t=1",
        "\r=1",
        "\n=1",
        "\u00A0=1",
        "\u200B=1",
        "\uFEFF=1",
        "\uFF1D1",
        "-2",
        "+44 1632",
        "@SUM(A1)",
        "\"=1\"",
        "a\n=1",
        "a\r\n=1,2",
        "\",=1,\"",
        "'=1",
        "\0=1",
        "",
        " ",
        "Bob's, \"the\" shop"
    };

    @Test
    void no_cell_begins_like_a_formula_and_every_word_is_there() {
        var random = new Random(SEED);
        var all = new ArrayList<>(List.of(KNOWN));
        for (var i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (var pieces = random.nextInt(6); pieces >= 0; pieces--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            all.add(text.toString());
        }

        var rows = read(Csv.of(all.stream().map(SpreadsheetTest::row).toList()));

        assertEquals(all.size() + 1, rows.size(), "-Dattack.seed=" + SEED);
        for (var i = 0; i < all.size(); i++) {
            check(all.get(i), rows.get(i + 1));
        }
    }

    private static void check(String typed, List<String> row) {
        assertEquals(6, row.size(), typed);
        for (var cell : List.of(row.get(1), row.get(2))) {
            assertFalse(isFormula(cell), "“" + typed + "” is a formula: " + cell);
            assertTrue(cell.equals(typed) || cell.equals("'" + typed), typed + " became " + cell);
        }
        assertEquals("-12.34", row.get(5));
    }

    /** As the least careful spreadsheet takes it: past everything that is not seen. */
    private static boolean isFormula(String cell) {
        var seen = cell.codePoints()
                .dropWhile(letter -> letter <= ' '
                        || Character.isWhitespace(letter)
                        || Character.isSpaceChar(letter)
                        || Character.getType(letter) == Character.FORMAT
                        || Character.isISOControl(letter))
                .findFirst();
        return seen.isPresent() && "=+-@\uFF1D\uFF0B\uFF0D\uFF20".indexOf(seen.getAsInt()) >= 0
                || !cell.isEmpty() && "\t\r\n".indexOf(cell.charAt(0)) >= 0;
    }

    private static EntryRow row(String typed) {
        return new EntryRow(
                java.util.UUID.randomUUID(),
                LocalDate.of(2026, 11, 23),
                Bucket.SPENT,
                Money.of(-1234),
                null,
                typed,
                new EntryRow.SourceView("receipt", java.util.UUID.randomUUID(), "accepted"),
                typed,
                Instant.EPOCH);
    }

    /** RFC 4180, and nothing more. */
    private static List<List<String>> read(String csv) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < csv.length(); i++) {
            var letter = csv.charAt(i);
            if (quoted && letter == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append(letter);
                i++;
            } else if (letter == '"') {
                quoted = !quoted;
            } else if (!quoted && letter == ',') {
                row.add(take(cell));
            } else if (!quoted && letter == '\r' && csv.charAt(i + 1) == '\n') {
                row.add(take(cell));
                rows.add(new ArrayList<>(row));
                row.clear();
                i++;
            } else {
                cell.append(letter);
            }
        }
        return rows;
    }

    private static String take(StringBuilder cell) {
        var text = cell.toString();
        cell.setLength(0);
        return text;
    }
}
