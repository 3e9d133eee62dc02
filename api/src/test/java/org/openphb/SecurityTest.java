package org.openphb;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docs/security.md says that we know, we know. */
class SecurityTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "security.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (?!threat \\|).+\\|$");
    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)\\.(\\w+)`");

    @Test
    void every_test_it_names_is_there() throws IOException {
        var tests = tests();
        var missing = new ArrayList<String>();
        var named = NAMED.matcher(Files.readString(DOCUMENT));
        while (named.find()) {
            if (!tests.getOrDefault(named.group(1), "").contains("void " + named.group(2) + "(")) {
                missing.add(named.group());
            }
        }

        assertEquals(new ArrayList<>(), missing);
    }

    @Test
    void every_threat_has_a_test() throws IOException {
        var rows = ROW.matcher(Files.readString(DOCUMENT))
                .results()
                .map(row -> row.group())
                .toList();
        assertFalse(rows.isEmpty());

        assertEquals(
                new ArrayList<>(),
                rows.stream().filter(row -> !NAMED.matcher(row).find()).toList());
    }

    private static Map<String, String> tests() throws IOException {
        try (var files = Files.walk(Path.of("src", "test", "java"))) {
            return files.filter(file -> file.toString().endsWith("Test.java"))
                    .collect(toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            SecurityTest::read,
                            (one, other) -> one + other));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
