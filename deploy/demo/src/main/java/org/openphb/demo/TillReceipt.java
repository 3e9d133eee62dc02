package org.openphb.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/** What a till prints, in pence and in lines of 32 letters. The same purchase is the same paper. */
record TillReceipt(UUID id, String shop, LocalDate day, long totalPence, List<Bought> bought, boolean tooDark) {
    static final int COLUMNS = 32;
    private static final String RULE = "-".repeat(COLUMNS);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    record Bought(String words, long pence) {}

    /** The shop, in letters of double width. */
    List<String> head() {
        var lines = new ArrayList<>(List.of(""));
        for (var word : shop.split(" ")) {
            var last = lines.size() - 1;
            var longer = (lines.get(last) + " " + word).strip();
            if (longer.length() <= COLUMNS / 2) {
                lines.set(last, longer);
            } else {
                lines.add(word);
            }
        }
        return lines;
    }

    List<String> body() {
        var top = Stream.of(
                centred((1 + number() % 88) + " Station Road"),
                centred("Tel 01632 9600" + (10 + number() % 80)),
                "",
                sides(DAY.format(day), "%02d:%02d".formatted(9 + number() % 8, number() % 60)),
                sides("Till 1", "No %06d".formatted(number() % 1_000_000)),
                RULE);
        var middle = bought.stream().map(one -> sides(one.words, pounds(one.pence)));
        var bottom =
                Stream.of(RULE, sides("TOTAL", pounds(totalPence)), "", sides("Card ****4417", pounds(totalPence)));
        return Stream.of(top, middle, bottom).flatMap(lines -> lines).toList();
    }

    /** Some number that is the receipt's own. */
    int number() {
        return Math.floorMod((shop + day + totalPence).hashCode(), 1_000_000_007);
    }

    private static String pounds(long pence) {
        return "£%,d.%02d".formatted(pence / 100, pence % 100);
    }

    private static String centred(String words) {
        return " ".repeat((COLUMNS - words.length()) / 2) + words;
    }

    private static String sides(String left, String right) {
        var room = COLUMNS - right.length() - 1;
        return ("%-" + room + "." + room + "s %s").formatted(left, right);
    }
}
