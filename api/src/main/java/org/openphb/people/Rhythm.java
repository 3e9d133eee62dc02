package org.openphb.people;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.openphb.time.LondonClock;

/** How often somebody wants an e-mail about what is new. */
public enum Rhythm {
    AT_ONCE,
    /** At eight in the morning, London time. */
    DAILY,
    /** On Monday at eight in the morning, London time. */
    WEEKLY,
    NEVER;

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    /** When an e-mail about something that is new now is due; empty for never. */
    Optional<Instant> after(Instant now) {
        var there = now.atZone(LondonClock.LONDON);
        var today = there.toLocalDate();
        var morning = there.toLocalTime().isBefore(MORNING) ? today : today.plusDays(1);
        return switch (this) {
            case AT_ONCE -> Optional.of(now);
            case DAILY ->
                Optional.of(morning.atTime(MORNING).atZone(LondonClock.LONDON).toInstant());
            case WEEKLY ->
                Optional.of(morning.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
                        .atTime(MORNING)
                        .atZone(LondonClock.LONDON)
                        .toInstant());
            case NEVER -> Optional.empty();
        };
    }
}
