package org.openphb.budget;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.openphb.people.Person;
import org.openphb.time.LondonClock;
import org.openphb.web.Cursor;

/** Somebody looked at something of a budget: one row for each person, budget, kind of thing and hour in London. */
@Entity
@Immutable
public class Lookup extends PanacheEntityBase {
    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "budget")
    Budget budget;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person")
    Person person;

    @Enumerated(EnumType.STRING)
    LookedAs lookedAs;

    @Enumerated(EnumType.STRING)
    Thing thing;

    /** The first look in that hour. */
    Instant lookedAt;

    protected Lookup() {}

    /** The key ignores a second look in the hour, and whoever looks twice at the same moment. */
    static void add(Budget budget, Thing thing, Instant at) {
        var inLondon = at.atZone(LondonClock.LONDON);
        getEntityManager()
                .createNativeQuery(
                        "insert ignore into lookup (id, budget, person, looked_as, thing, hour_began, looked_at) "
                                + "values (:id, :budget, :person, :lookedAs, :thing, :hour, :at)")
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("budget", budget.id)
                .setParameter("person", budget.standing().person().id)
                .setParameter(
                        "lookedAs", LookedAs.of(budget, inLondon.toLocalDate()).name())
                .setParameter("thing", thing.name())
                .setParameter("hour", inLondon.truncatedTo(ChronoUnit.HOURS).toInstant())
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Newest first. */
    static List<Lookup> page(Budget budget, Cursor after, int most) {
        return Lookup.<Lookup>find(
                        "from Lookup l join fetch l.person where l.budget = ?1 "
                                + "and (l.lookedAt < ?2 or l.lookedAt = ?2 and l.id < ?3) order by l.lookedAt desc, l.id desc",
                        budget,
                        after.at(),
                        after.id())
                .page(0, most)
                .list();
    }
}
