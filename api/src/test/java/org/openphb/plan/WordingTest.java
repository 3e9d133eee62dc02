package org.openphb.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "beer, two BEERS please, true",
                "beer, may I buy béer?, true",
                "beers, a beer, true",
                "glass, new glasses, true",
                "house, two houses, true",
                "care agency, which care agencies?, true",
                "scratch card, scratch-card, false",
                "scratch card, a card to scratch, false",
                "scratch card, scratch the card, false",
                "scratch card, 'scratch, card', true",
                "café, the cafe, true",
                "doctor, my doctor’s letter, true",
                "alcohol, alcohol-free wipes, false",
                "cigarette, an e-cigarette, false",
                "cigarette, - cigarette -, true",
                "gin, the engine, false",
                "gin, ginger tea, false",
                "rum, a drum lesson, false",
                "bet, an alphabet, false",
                "GP, two GPs, true",
                "GP, '', false",
                "x-ray, an X‑ray, true"
            })
    void a_phrase_stands_in_a_text(String phrase, String text, boolean expected) {
        assertEquals(expected, stands(phrase, text));
    }

    @Example
    void no_words_stand_in_nothing() {
        assertFalse(stands("", "anything"));
        assertFalse(stands("?!", "anything"));
    }

    @Property
    void a_word_inside_another_word_is_not_that_word(
            @ForAll("words") String word, @ForAll("words") String before, @ForAll("words") String after) {
        assertFalse(stands(word, before + word));
        assertFalse(stands(word, word + after));
        assertFalse(stands(word, before + word + after));
    }

    @Property
    void capitals_accents_and_the_plural_do_not_count(
            @ForAll("words") String word, @ForAll("words") String before, @ForAll("words") String after) {
        var accented = word.replace('a', 'á').replace('o', 'ö').replace("n", "n\u0303");
        for (var written : new String[] {word, word.toUpperCase(), accented, word + "s", word + "es", accented + "S"}) {
            assertEquals(true, stands(word, before + ", " + written + "! " + after), written);
            assertEquals(true, stands(written, before + " " + word + "? " + after), written);
        }
        assertEquals(true, stands(word + "y", before + " " + word + "ies"));
    }

    @Property
    void a_phrase_is_recognised_only_whole_and_in_its_order(
            @ForAll("words") String one, @ForAll("others") String two, @ForAll("words") String around) {
        var phrase = one + " " + two;

        assertEquals(true, stands(phrase, around + " " + phrase + " " + around));
        assertFalse(stands(phrase, one + " & more " + two));
        assertFalse(stands(phrase, two + " " + one));
        assertFalse(stands(phrase, one));
    }

    /** Without the letters of a plural's end. */
    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("abcdfghiklmnopr").ofMinLength(1).ofMaxLength(9);
    }

    @Provide
    Arbitrary<String> others() {
        return words().map(word -> word + "tu");
    }

    private static boolean stands(String phrase, String text) {
        return Wording.of(text).has(Wording.of(phrase));
    }
}
