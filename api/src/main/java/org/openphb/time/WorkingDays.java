package org.openphb.time;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.TreeSet;
import org.jboss.logging.Logger;

/** Working days in England: not Saturday, Sunday or a bank holiday (bank-holidays.txt, from gov.uk/bank-holidays). */
@ApplicationScoped
public class WorkingDays {
    private static final Logger LOG = Logger.getLogger(WorkingDays.class);
    private static final int WARN_DAYS = 90;

    private final TreeSet<LocalDate> holidays = read();

    @Inject
    LondonClock clock;

    void warnBeforeTheListEnds(@Observes StartupEvent started) {
        var left = ChronoUnit.DAYS.between(clock.today(), holidays.last());
        if (left <= WARN_DAYS) {
            LOG.warnf(
                    "The list of bank holidays ends on %s, in %d days: add the next year to bank-holidays.txt",
                    holidays.last(), left);
        }
    }

    /** The day so many working days after another; working day 1 is the first one after it. */
    public LocalDate after(LocalDate day, int workingDays) {
        var result = day;
        for (var left = workingDays; left > 0; ) {
            result = result.plusDays(1);
            if (isWorkingDay(result)) {
                left--;
            }
        }
        return result;
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    private static TreeSet<LocalDate> read() {
        try (var lines = new BufferedReader(new InputStreamReader(
                WorkingDays.class.getResourceAsStream("/bank-holidays.txt"), StandardCharsets.UTF_8))) {
            var days = new TreeSet<LocalDate>();
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> days.add(LocalDate.parse(line.split(" ")[0])));
            return days;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
