package org.openphb.budget;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openphb.files.Sha256;

/**
 * Twelve letters and digits that let somebody in: 60 random bits in Crockford's base 32, which has no I, L, O and U.
 * What is easily mistaken when a letter is read aloud or copied is forgiven.
 */
record Code(String letters) {
    static final int LENGTH = 12;
    static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    static Code fresh() {
        return new Code(RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(i -> ALPHABET.substring(i, i + 1))
                .collect(Collectors.joining()));
    }

    /** As somebody typed it; empty for what no code can be. */
    static Optional<Code> typed(String text) {
        var letters = text.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return letters.matches("[" + ALPHABET + "]{" + LENGTH + "}")
                ? Optional.of(new Code(letters))
                : Optional.empty();
    }

    String sha256() {
        return Sha256.of(letters.getBytes(StandardCharsets.US_ASCII));
    }

    /** {@code 7KQ2-M0XW-9RTD}. */
    @Override
    public String toString() {
        return letters.replaceAll("(.{4})(?=.)", "$1-");
    }
}
