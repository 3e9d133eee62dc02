package org.openphb.people;

import static java.util.Comparator.comparing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.openphb.web.BadForm;

/** Who changed what their organisation keeps, from which day on, and why. Only ever added. */
@Embeddable
public class Change {
    public UUID phoneId;

    /** None: everywhere in England. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation")
    public Organisation organisation;

    public LocalDate firstDay;

    /** Nobody: it came with the product, or the owner of the database wrote it. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "set_by")
    public Person setBy;

    public String why;
    public Instant setAt;

    protected Change() {}

    public Change(
            UUID phoneId, Organisation organisation, LocalDate firstDay, Person setBy, String why, Instant setAt) {
        this.phoneId = phoneId;
        this.organisation = organisation;
        this.firstDay = firstDay;
        this.setBy = setBy;
        this.why = why;
        this.setAt = setAt;
    }

    /** @throws BadForm for a day that has passed: what held then stays as it was */
    public void requireComing(LocalDate today) {
        if (firstDay.isBefore(today)) {
            throw new BadForm("firstDay", "The first day must be today or later");
        }
    }

    /** @throws ChangeIdTaken if it says something else, or somebody else said it */
    public void requireSame(boolean same, Person by) {
        if (!same || !by.is(setBy)) {
            throw new ChangeIdTaken();
        }
    }

    /** Of all rows about one thing the latest first day up to this one counts; of two for one day, what was said later. */
    public static <K, R> Map<K, R> inForce(
            Collection<R> rows, LocalDate day, Function<R, Change> change, Function<R, K> thing) {
        Map<K, R> newest = new HashMap<>();
        rows.stream()
                .filter(row -> !change.apply(row).firstDay.isAfter(day))
                .sorted(comparing(
                        change,
                        comparing((Change one) -> one.firstDay)
                                .thenComparing(one -> one.setAt)
                                .thenComparing(one -> one.phoneId)))
                .forEach(row -> newest.put(thing.apply(row), row));
        return newest;
    }
}
