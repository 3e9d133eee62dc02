package org.openphb.money;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** From a first day to a last day, both inclusive. */
@Embeddable
public record Period(
        @Column(name = "first_day") LocalDate start,
        @Column(name = "last_day") LocalDate end) {
    public boolean holds(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    public boolean overlaps(Period other) {
        return !start.isAfter(other.end) && !other.start.isAfter(end);
    }

    /** How many days, first and last included. */
    public long days() {
        return ChronoUnit.DAYS.between(start, end) + 1;
    }
}
