package org.openphb.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openphb.web.BadForm;
import org.openphb.web.Violation;

/**
 * What was answered to one person, told to others: a new sentence, in general words.
 *
 * @param asked what was asked for
 * @param words what it is recognised by, each a word or some words in a row
 * @param reason why, for everybody
 */
public record ShareAnswer(
        @NotBlank(message = "Write what was asked, in general words")
        @Size(max = 200, message = "Write at most 200 letters")
        String asked,

        @NotEmpty(message = "Enter at least one word to recognise it by") @Size(max = 30, message = "At most 30 words")
        List<
                        @NotNull(message = "Enter a word")
                        @Size(max = 40, message = "Write at most 40 letters for each word")
                        @Pattern(
                                regexp = "[\\p{L}\\p{N}]([\\p{L}\\p{M}\\p{N}'’ -]*[\\p{L}\\p{M}\\p{N}])?",
                                message = "Use only letters, numbers, spaces and hyphens")
                        String>
                words,

        @NotBlank(message = "Write why, for everybody") @Size(max = 500, message = "Write at most 500 letters")
        String reason) {
    /** So many words in a row are somebody's own. */
    private static final int OWN_WORDS = 6;

    private static final int LETTERS_OF_A_NAME = 3;

    /**
     * @param own what the person wrote
     * @param names of people it must not name
     * @throws BadForm where the person's own words or a name stand in it
     */
    void requireGeneral(String own, List<String> names) {
        var violations = new ArrayList<Violation>();
        check("share.asked", asked, own, names, violations);
        check("share.words", String.join(" . ", words), "", names, violations);
        check("share.reason", reason, own, names, violations);
        if (!violations.isEmpty()) {
            throw new BadForm(violations);
        }
    }

    private static void check(String field, String text, String own, List<String> names, List<Violation> violations) {
        var wording = Wording.of(text);
        if (Wording.of(own).sharesWith(wording, OWN_WORDS)) {
            violations.add(new Violation(field, "These are the person’s own words. Write a new sentence"));
        }
        if (names.stream().flatMap(ShareAnswer::parts).anyMatch(wording.words()::contains)) {
            violations.add(new Violation(field, "Leave out the name"));
        }
    }

    private static Stream<String> parts(String name) {
        return Wording.of(name).words().stream().filter(part -> part.length() >= LETTERS_OF_A_NAME);
    }
}
