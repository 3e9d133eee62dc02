package org.openphb.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LondonClockTest {
    @ParameterizedTest(name = "{0}: at {1} London has {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    winter, before midnight                  | 2026-12-31T23:59:59Z | 2026-12-31
                    winter, midnight                         | 2027-01-01T00:00:00Z | 2027-01-01
                    summer, before midnight                  | 2026-06-30T22:59:59Z | 2026-06-30
                    summer, midnight is an hour earlier      | 2026-06-30T23:00:00Z | 2026-07-01
                    the evening before clocks go forward     | 2026-03-28T23:30:00Z | 2026-03-28
                    the evening of the day they went forward | 2026-03-29T23:00:00Z | 2026-03-30
                    the evening before clocks go back        | 2026-10-24T23:30:00Z | 2026-10-25
                    the evening of the day they went back    | 2026-10-25T23:30:00Z | 2026-10-25
                    """)
    void today_is_the_day_in_london(String story, Instant instant, LocalDate day) {
        assertEquals(day, at(instant).today(), story);
        assertEquals(day, LondonClock.dayOf(instant), story);
    }

    @Test
    void an_instant_is_as_fine_as_the_database_keeps_it() {
        assertEquals(
                Instant.parse("2026-11-23T09:12:33.123456Z"),
                at(Instant.parse("2026-11-23T09:12:33.123456789Z")).now());
    }

    static LondonClock at(Instant instant) {
        var clock = new LondonClock();
        clock.clock = Clock.fixed(instant, ZoneOffset.UTC);
        return clock;
    }
}
