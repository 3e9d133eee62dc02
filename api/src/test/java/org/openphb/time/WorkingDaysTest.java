package org.openphb.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.StartupEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {
    private final WorkingDays workingDays = new WorkingDays();

    @ParameterizedTest(name = "{0}: {2} working days after {1} is {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    the same day                          | 2026-11-23 | 0  | 2026-11-23
                    day 1 is the day after                | 2026-11-23 | 1  | 2026-11-24
                    a weekend does not count              | 2026-11-27 | 1  | 2026-11-30
                    asked on a Saturday                   | 2026-11-28 | 1  | 2026-11-30
                    two ordinary weeks                    | 2026-11-23 | 10 | 2026-12-07
                    Christmas Eve to after Boxing Day     | 2026-12-24 | 1  | 2026-12-29
                    asked on Christmas Day                | 2026-12-25 | 1  | 2026-12-29
                    ten over Christmas and New Year       | 2026-12-23 | 10 | 2027-01-11
                    Easter 2027                           | 2027-03-25 | 1  | 2027-03-30
                    a week over Easter 2027               | 2027-03-24 | 5  | 2027-04-02
                    both days of Christmas 2027 moved     | 2027-12-24 | 1  | 2027-12-29
                    New Year 2028 moved to Monday         | 2027-12-31 | 1  | 2028-01-04
                    the early May bank holiday            | 2027-04-30 | 1  | 2027-05-04
                    """)
    void the_day_by_which_it_is_promised(String story, LocalDate asked, int days, LocalDate promised) {
        assertEquals(promised, workingDays.after(asked, days), story);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-25", "2026-12-28", "2027-03-26", "2027-03-29", "2027-12-27", "2027-12-28"})
    void a_bank_holiday_is_not_a_working_day(LocalDate holiday) {
        assertFalse(workingDays.isWorkingDay(holiday));
    }

    @Test
    void a_bank_holiday_on_a_saturday_leaves_the_friday_before_a_working_day() {
        assertTrue(workingDays.isWorkingDay(LocalDate.parse("2027-12-24")));
    }

    @Test
    void ninety_days_before_the_list_ends_it_says_so() {
        assertEquals(0, warningsOn("2028-09-26"));
        assertEquals(1, warningsOn("2028-09-27"));
        assertEquals(1, warningsOn("2029-06-01"));
    }

    private int warningsOn(String today) {
        workingDays.clock = new LondonClock();
        workingDays.clock.clock = Clock.fixed(Instant.parse(today + "T12:00:00Z"), ZoneOffset.UTC);
        var log = Logger.getLogger(WorkingDays.class.getName());
        var heard = new Heard();
        log.addHandler(heard);
        try {
            workingDays.warnBeforeTheListEnds(new StartupEvent());
        } finally {
            log.removeHandler(heard);
        }
        return heard.records.size();
    }

    private static final class Heard extends Handler {
        private final List<LogRecord> records = new ArrayList<>();

        @Override
        public void publish(LogRecord record) {
            records.add(record);
        }

        @Override
        public void flush() {
            // all is heard at once
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
