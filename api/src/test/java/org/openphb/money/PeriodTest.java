package org.openphb.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final Period YEAR = period("2026-04-01", "2027-03-31");

    @Test
    void the_first_and_the_last_day_belong_to_it() {
        assertTrue(YEAR.holds(LocalDate.parse("2026-04-01")));
        assertTrue(YEAR.holds(LocalDate.parse("2027-03-31")));
        assertFalse(YEAR.holds(LocalDate.parse("2026-03-31")));
        assertFalse(YEAR.holds(LocalDate.parse("2027-04-01")));
    }

    @Test
    void a_year_has_365_days_and_with_a_leap_day_366() {
        assertEquals(365, YEAR.days());
        assertEquals(366, period("2027-04-01", "2028-03-31").days());
        assertEquals(1, period("2026-04-01", "2026-04-01").days());
    }

    @Test
    void years_that_follow_each_other_do_not_overlap() {
        var next = period("2027-04-01", "2028-03-31");

        assertFalse(YEAR.overlaps(next));
        assertFalse(next.overlaps(YEAR));
    }

    @Test
    void one_shared_day_is_an_overlap() {
        var next = period("2027-03-31", "2028-03-30");

        assertTrue(YEAR.overlaps(next));
        assertTrue(next.overlaps(YEAR));
    }

    @Test
    void a_period_inside_another_overlaps_it() {
        var weeks = period("2026-06-01", "2026-06-28");

        assertTrue(YEAR.overlaps(weeks));
        assertTrue(weeks.overlaps(YEAR));
    }

    private static Period period(String start, String end) {
        return new Period(LocalDate.parse(start), LocalDate.parse(end));
    }
}
