package org.openphb.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openphb.time.LondonClock;

class RhythmTest {
    /** The seconds of the years 2026 to 2035. */
    private static final long FIRST = 1_767_225_600L;

    private static final long LAST = 2_082_758_399L;

    @ParameterizedTest(name = "{0}: what is new at {2} goes {1} at {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    before eight                        | DAILY  | 2026-11-23T07:59:59Z | 2026-11-23T08:00:00Z
                    at eight the day's mail has gone     | DAILY  | 2026-11-23T08:00:00Z | 2026-11-24T08:00:00Z
                    in summer eight is seven             | DAILY  | 2026-06-30T06:59:59Z | 2026-06-30T07:00:00Z
                    late in summer it is tomorrow        | DAILY  | 2026-06-30T23:30:00Z | 2026-07-01T07:00:00Z
                    the night the clocks go forward      | DAILY  | 2026-03-28T12:00:00Z | 2026-03-29T07:00:00Z
                    the night the clocks go back         | DAILY  | 2026-10-24T12:00:00Z | 2026-10-25T08:00:00Z
                    on a Tuesday                         | WEEKLY | 2026-11-24T12:00:00Z | 2026-11-30T08:00:00Z
                    early on a Monday                    | WEEKLY | 2026-11-23T06:00:00Z | 2026-11-23T08:00:00Z
                    later on a Monday                    | WEEKLY | 2026-11-23T08:00:01Z | 2026-11-30T08:00:00Z
                    the week the clocks go forward       | WEEKLY | 2026-03-24T12:00:00Z | 2026-03-30T07:00:00Z
                    the week the clocks go back          | WEEKLY | 2026-10-20T12:00:00Z | 2026-10-26T08:00:00Z
                    """)
    void eight_in_the_morning_is_londons(String story, Rhythm rhythm, Instant now, Instant due) {
        assertEquals(Optional.of(due), rhythm.after(now), story);
    }

    @Test
    void at_once_is_now_and_never_is_never() {
        var now = Instant.parse("2026-11-23T12:34:56.123456Z");

        assertEquals(Optional.of(now), Rhythm.AT_ONCE.after(now));
        assertEquals(Optional.empty(), Rhythm.NEVER.after(now));
    }

    @Property
    void a_daily_mail_goes_at_the_next_eight_in_the_morning(@ForAll @LongRange(min = FIRST, max = LAST) long second) {
        var now = Instant.ofEpochSecond(second);
        var due = Rhythm.DAILY.after(now).orElseThrow();

        assertEquals(LocalTime.of(8, 0), due.atZone(LondonClock.LONDON).toLocalTime());
        assertTrue(due.isAfter(now));
        // a day has 25 hours when the clocks go back
        assertTrue(Duration.between(now, due).compareTo(Duration.ofHours(25)) <= 0);
        assertEquals(
                due, Rhythm.DAILY.after(due.minusSeconds(1)).orElseThrow(), "the same for all that is new before it");
    }

    @Property
    void a_weekly_mail_goes_on_the_next_monday(@ForAll @LongRange(min = FIRST, max = LAST) long second) {
        var now = Instant.ofEpochSecond(second);
        var due = Rhythm.WEEKLY.after(now).orElseThrow();

        assertEquals(DayOfWeek.MONDAY, due.atZone(LondonClock.LONDON).getDayOfWeek());
        assertEquals(LocalTime.of(8, 0), due.atZone(LondonClock.LONDON).toLocalTime());
        assertTrue(due.isAfter(now));
        assertTrue(Duration.between(now, due).compareTo(Duration.ofHours(7 * 24 + 1)) <= 0);
    }
}
