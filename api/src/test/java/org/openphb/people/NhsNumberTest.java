package org.openphb.people;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NhsNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"9990000018", "9990000026", "9990000034", "9990000042", "9990000050", "9990548609"})
    void numbers_of_the_named_world_pass(String number) {
        assertTrue(NhsNumber.Check.isNhsNumber(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9912003814", "4123456879"})
    void examples_with_a_wrong_check_digit_do_not_pass(String number) {
        assertFalse(NhsNumber.Check.isNhsNumber(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "999000001", "99900000180", "999 000 0018", "999000001X", "-990000018", "٩٩٩٠٠٠٠٠١٨"})
    void what_is_not_ten_digits_does_not_pass(String text) {
        assertFalse(NhsNumber.Check.isNhsNumber(text));
    }

    @Test
    void nothing_written_is_for_another_rule_to_refuse() {
        assertTrue(new NhsNumber.Check().isValid(null, null));
    }
}
