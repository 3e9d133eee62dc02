package org.openphb.overview;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statement as RFC 4180 text. Words that a spreadsheet would take for a formula are put behind an apostrophe (OWASP). */
final class Csv {
    static final String MEDIA_TYPE = "text/csv";

    /** Some spreadsheets look past white space and what cannot be seen, and take wide signs for the narrow ones. */
    private static final Pattern FORMULA =
            Pattern.compile("[\\t\\r\\n]|[\\s\\p{Z}\\p{C}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]");

    private Csv() {}

    static String of(List<EntryRow> rows) {
        return Stream.concat(
                        Stream.of("Day,What for,Shop,Bucket,Step,Amount in pounds"),
                        rows.stream().map(Csv::line))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String line(EntryRow row) {
        return Stream.of(
                        row.day().toString(),
                        words(row.planItemName()),
                        words(row.what()),
                        words(row.bucket().name().toLowerCase(java.util.Locale.ROOT)),
                        words(row.source().step()),
                        BigDecimal.valueOf(row.amountPence().pence(), 2).toPlainString())
                .collect(Collectors.joining(","));
    }

    static String words(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        var safe = FORMULA.matcher(text).lookingAt() ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
