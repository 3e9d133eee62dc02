package org.openphb.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class NhsNumberPropertiesTest {
    @Property
    void at_most_one_last_digit_passes(@ForAll("nineDigits") String nine) {
        var sum = IntStream.range(0, 9)
                .map(i -> (10 - i) * Character.digit(nine.charAt(i), 10))
                .sum();
        var passing = IntStream.range(0, 10)
                .filter(last -> NhsNumber.Check.isNhsNumber(nine + last))
                .boxed()
                .toList();

        // the whole, the last digit counted once, divides by 11; no digit makes it so when ten would be needed
        assertEquals(sum % 11 == 1 ? 0 : 1, passing.size());
        passing.forEach(last -> assertEquals(0, (sum + last) % 11));
    }

    @Property
    void one_wrong_digit_is_noticed(
            @ForAll("numbers") String number,
            @ForAll @IntRange(max = 9) int place,
            @ForAll @IntRange(max = 9) int digit) {
        Assume.that(Character.digit(number.charAt(place), 10) != digit);

        assertFalse(NhsNumber.Check.isNhsNumber(number.substring(0, place) + digit + number.substring(place + 1)));
    }

    @Property
    void two_digits_the_wrong_way_round_are_noticed(
            @ForAll("numbers") String number, @ForAll @IntRange(max = 8) int place) {
        var swapped = new StringBuilder(number);
        swapped.setCharAt(place, number.charAt(place + 1));
        swapped.setCharAt(place + 1, number.charAt(place));
        Assume.that(!swapped.toString().equals(number));

        assertFalse(NhsNumber.Check.isNhsNumber(swapped.toString()));
    }

    @Provide
    Arbitrary<String> nineDigits() {
        return Arbitraries.strings().numeric().ofLength(9);
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.of("9990000018", "9990000026", "9990000034", "9990000042", "9990000050", "9990548609");
    }
}
