package org.openphb.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What is typed is forgiven as far as it can be read in one way only. */
class CodePropertiesTest {
    @Property
    void what_is_shown_is_what_can_be_typed(@ForAll("codes") Code code) {
        assertTrue(code.toString().matches("(\\w{4}-){2}\\w{4}"), code.toString());
        assertEquals(Optional.of(code), Code.typed(code.toString()));
    }

    @Property
    void case_spaces_and_dashes_do_not_matter(@ForAll("codes") Code code, @ForAll("gaps") String gap) {
        var spaced = code.letters().chars().mapToObj(Character::toString).collect(Collectors.joining(gap, gap, gap));

        assertEquals(Optional.of(code), Code.typed(spaced));
        assertEquals(Optional.of(code), Code.typed(spaced.toLowerCase(Locale.ROOT)));
    }

    @Property
    void o_is_zero_and_i_and_l_are_one(@ForAll("codes") Code code, @ForAll("ones") char one) {
        var read = code.letters().replace('0', 'O').replace('1', one);

        assertEquals(Optional.of(code), Code.typed(read));
        assertEquals(Optional.of(code), Code.typed(read.toLowerCase(Locale.ROOT)));
    }

    @Property
    void another_length_is_no_code(@ForAll @IntRange(max = 40) int length) {
        Assume.that(length != Code.LENGTH);

        assertEquals(Optional.empty(), Code.typed("7".repeat(length)));
    }

    @Property
    void what_is_not_in_the_alphabet_is_no_code(@ForAll("codes") Code code, @ForAll("others") char other) {
        assertEquals(Optional.empty(), Code.typed(other + code.letters().substring(1)));
    }

    @Property
    void another_letter_is_another_code(
            @ForAll("codes") Code code, @ForAll @IntRange(max = 11) int place, @ForAll @IntRange(max = 31) int letter) {
        var other = code.letters().substring(0, place)
                + Code.ALPHABET.charAt(letter)
                + code.letters().substring(place + 1);
        Assume.that(!other.equals(code.letters()));

        assertTrue(!Code.typed(other).orElseThrow().sha256().equals(code.sha256()));
    }

    /** 32 letters in 12 places are 60 bits; each letter turns up in each place about as often. */
    @Test
    void a_fresh_code_is_60_random_bits() {
        var codes = IntStream.range(0, 32_000).mapToObj(i -> Code.fresh()).toList();

        assertEquals(32, Code.ALPHABET.chars().distinct().count());
        assertEquals(codes.size(), new HashSet<>(codes).size());
        for (var place = 0; place < Code.LENGTH; place++) {
            var at = place;
            var counts = codes.stream()
                    .collect(Collectors.groupingBy(code -> code.letters().charAt(at), Collectors.counting()));
            assertEquals(32, counts.size());
            counts.values().forEach(count -> assertTrue(count > 800 && count < 1_200, "" + count));
        }
    }

    @Provide
    Arbitrary<Code> codes() {
        return Arbitraries.strings()
                .withChars(Code.ALPHABET.toCharArray())
                .ofLength(Code.LENGTH)
                .map(Code::new);
    }

    @Provide
    Arbitrary<String> gaps() {
        return Arbitraries.of("", " ", "-", "–", " - ", "\t", "\n");
    }

    @Provide
    Arbitrary<Character> ones() {
        return Arbitraries.of('I', 'L', '1');
    }

    @Provide
    Arbitrary<Character> others() {
        return Arbitraries.of('U', 'u', '.', '_', 'É', '/', '+', '§');
    }
}
