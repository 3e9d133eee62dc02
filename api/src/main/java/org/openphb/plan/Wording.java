package org.openphb.plan;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A text as the words that are compared: capitals, accents and apostrophes do not count. What hyphens join is one word, so that
 * <em>alcohol-free</em> is not alcohol.
 */
record Wording(List<String> words) {
    static Wording of(String text) {
        var folded = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}'’‘ʼ]", "")
                .replaceAll("[\\u2010\\u2011]", "-");
        return new Wording(Arrays.stream(folded.split("[^\\p{L}\\p{N}-]+"))
                .map(word -> word.replaceAll("^-+|-+$", ""))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** Whether these words stand in it, one after the other, each whole; one or many of a thing is the same. */
    boolean has(Wording phrase) {
        var length = phrase.words.size();
        return length > 0
                && IntStream.rangeClosed(0, words.size() - length)
                        .anyMatch(at -> IntStream.range(0, length)
                                .allMatch(i -> isSame(words.get(at + i), phrase.words.get(i))));
    }

    /** Whether so many words in a row stand in both. */
    boolean sharesWith(Wording other, int inARow) {
        return IntStream.rangeClosed(0, words.size() - inARow)
                .mapToObj(at -> new Wording(words.subList(at, at + inARow)))
                .anyMatch(other::has);
    }

    private static boolean isSame(String one, String other) {
        return one.equals(other) || isPlural(one, other) || isPlural(other, one);
    }

    /** The simple ones: <em>beers</em>, <em>glasses</em>, <em>agencies</em>. */
    private static boolean isPlural(String many, String one) {
        return many.equals(one + "s")
                || many.equals(one + "es")
                || one.endsWith("y") && many.equals(one.substring(0, one.length() - 1) + "ies");
    }
}
