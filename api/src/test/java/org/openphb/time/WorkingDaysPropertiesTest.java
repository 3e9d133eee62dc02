package org.openphb.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WorkingDaysPropertiesTest {
    private static final LocalDate FIRST = LocalDate.parse("2024-01-01");

    private final WorkingDays workingDays = new WorkingDays();

    @Property
    void a_promise_falls_on_a_working_day_and_has_as_many_of_them_as_it_says(
            @ForAll @IntRange(max = 1_700) int daysOn, @ForAll @IntRange(min = 1, max = 60) int days) {
        var asked = FIRST.plusDays(daysOn);
        var promised = workingDays.after(asked, days);

        assertTrue(workingDays.isWorkingDay(promised));
        assertEquals(
                days,
                asked.plusDays(1)
                        .datesUntil(promised.plusDays(1))
                        .filter(workingDays::isWorkingDay)
                        .count());
    }
}
