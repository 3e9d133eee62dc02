package org.openphb;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The house rules that a program can check. */
class ArchitectureTest {

    /** In reading order: a room may use the rooms before it and never one after it. */
    private static final List<String> ROOMS = List.of(
            "money",
            "time",
            "web",
            "files",
            "people",
            "decision",
            "notice",
            "budget",
            "plan",
            "request",
            "payment",
            "receipt",
            "intake",
            "overview");

    private static final Pattern NAMED_FOR_A_LAYER =
            Pattern.compile(".*(Service|Manager|Helper|Utils?|Impl|Base|Common)|(Base|Common)[A-Z].*");

    private static final JavaClasses CLASSES =
            new ClassFileImporter().importPath(Path.of("target/classes/org/openphb"));

    @Test
    void the_list_names_every_room_and_no_other() {
        var found = CLASSES.stream().map(ArchitectureTest::room).collect(toCollection(TreeSet::new));

        assertEquals(new TreeSet<>(ROOMS), found);
    }

    @Test
    void a_room_uses_only_the_rooms_before_it() {
        var upstream = CLASSES.stream()
                .flatMap(user -> user.getDirectDependenciesFromSelf().stream())
                .filter(use -> place(use.getOriginClass()) < place(use.getTargetClass()))
                .map(Dependency::getDescription)
                .collect(joining("\n"));

        assertEquals("", upstream);
    }

    @Test
    void no_class_is_named_for_a_layer() {
        var names = CLASSES.stream()
                .map(JavaClass::getSimpleName)
                .filter(name -> NAMED_FOR_A_LAYER.matcher(name).matches())
                .toList();

        assertEquals(List.of(), names);
    }

    @Test
    void no_file_is_longer_than_300_lines() throws IOException {
        try (var files = Files.walk(Path.of("src/main"))) {
            var tooLong = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > 300)
                    .toList();

            assertEquals(List.of(), tooLong);
        }
    }

    private static int place(JavaClass inRoom) {
        return ROOMS.indexOf(room(inRoom));
    }

    /** What follows {@code org.openphb.}; a sub-package is a room of its own, which the list does not name. */
    private static String room(JavaClass any) {
        return any.getPackageName().replaceFirst("org\\.openphb\\.?", "");
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
