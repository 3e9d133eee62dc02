package org.openphb.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Who lives in the world and what they did: SQL, a chapter for each of them, told from today. */
final class Story {
    private static final List<String> CHAPTERS = List.of(
            "1-organisations-and-people",
            "2-amira",
            "3-dev",
            "4-leo",
            "5-joan",
            "6-sam",
            "7-wes",
            "8-zoe",
            "9-what-was-recorded");

    private Story() {}

    static void tell(Connection database, LocalDate today) throws SQLException, IOException {
        try (var statement = database.createStatement()) {
            statement.execute("set @today = '" + today + "'");
            for (var chapter : CHAPTERS) {
                for (var sentence : sentences(chapter)) {
                    statement.execute(sentence);
                }
            }
        }
    }

    /** A sentence ends with a semicolon at the end of its line. */
    private static List<String> sentences(String chapter) throws IOException {
        try (var file = Story.class.getResourceAsStream("/world/" + chapter + ".sql")) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return List.of(text.strip().split(";\\R"));
        }
    }
}
