package org.openphb.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** What time it is, for everything that asks. Days are London's. */
@ApplicationScoped
public class LondonClock {
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Inject
    Clock clock;

    /** To the microsecond, as the database keeps it. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public LocalDate today() {
        return dayOf(clock.instant());
    }

    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, LONDON);
    }

    /** The same clock, for rules such as "must be today or in the past". */
    Clock inLondon() {
        return clock.withZone(LONDON);
    }
}
