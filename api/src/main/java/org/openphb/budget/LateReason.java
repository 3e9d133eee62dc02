package org.openphb.budget;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.openphb.notice.News;
import org.openphb.people.Person;
import org.openphb.time.LondonClock;

/**
 * Why something is not answered or decided by the day that was promised, and by when it is expected now. Only ever added: the
 * newest counts, and the promised day stays.
 */
@Entity
@Immutable
@Table(name = "late_reason")
public class LateReason extends PanacheEntityBase {
    /** So many days before the promised one it can be said already: over a weekend. */
    private static final int DAYS_BEFORE = 3;

    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "budget")
    Budget budget;

    String subjectKind;
    UUID subject;
    UUID phoneId;
    String words;
    LocalDate expectedBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person")
    Person by;

    @Column(name = "recorded_at")
    Instant at;

    protected LateReason() {}

    /**
     * Written down once, and whoever waits hears of it.
     *
     * @return 201 if it is new; 200 if the same person said the same before, also if it was decided or became their own since
     * @throws LateReasonIdTaken @throws NotDueYet @throws org.openphb.web.BadForm for a day that does not fit
     */
    public static int say(Promise promise, UUID phoneId, SayWhyLate form, Instant at) {
        var by = promise.budget().standing().person();
        var known = in(promise.subject().id(), phoneId);
        if (known.isPresent()) {
            known.get().requireSame(form, by);
            return 200;
        }
        promise.guard().run();
        var today = LondonClock.dayOf(at);
        if (!isNear(promise.day(), today)) {
            throw new NotDueYet(promise.day());
        }
        form.requireExpected(promise.day(), today);
        var reason = new LateReason();
        reason.id = UuidCreator.getTimeOrderedEpoch();
        reason.budget = promise.budget();
        reason.subjectKind = promise.subject().kind();
        reason.subject = promise.subject().id();
        reason.phoneId = phoneId;
        reason.words = form.words();
        reason.expectedBy = form.expectedBy();
        reason.by = by;
        reason.at = at;
        reason.persistAndFlush();
        if (promise.news().about() == News.About.ACCESS) {
            Telling.whoSeesAccess(promise.budget(), promise.news(), null, by);
        } else {
            Telling.holderSide(
                    promise.budget(), promise.news(), by, promise.subject().sentBy());
        }
        return 201;
    }

    private void requireSame(SayWhyLate form, Person by) {
        if (!form.equals(new SayWhyLate(words, expectedBy)) || !this.by.is(by)) {
            throw new LateReasonIdTaken();
        }
    }

    private static boolean isNear(LocalDate promised, LocalDate today) {
        return !today.isBefore(promised.minusDays(DAYS_BEFORE));
    }

    /** Whether whoever asks may say it now of what waits. */
    public static boolean isFor(Budget budget, LocalDate promised, LocalDate today) {
        return budget.lets(Right.SAY_WHY_LATE) && isNear(promised, today);
    }

    private static Optional<LateReason> in(UUID subject, UUID phoneId) {
        return find("from LateReason l join fetch l.by where l.subject = ?1 and l.phoneId = ?2", subject, phoneId)
                .firstResultOptional();
    }

    /** The newest first. */
    static List<LateReason> of(UUID subject) {
        return list("from LateReason l join fetch l.by where l.subject = ?1 order by l.at desc, l.id desc", subject);
    }

    /** The newest of each of these, in one statement. */
    public static Map<UUID, LateReason> newest(Collection<UUID> subjects) {
        var newest = new HashMap<UUID, LateReason>();
        LateReason.<LateReason>list(
                        "from LateReason l join fetch l.by where l.subject in ?1 order by l.at, l.id", subjects)
                .forEach(reason -> newest.put(reason.subject, reason));
        return newest;
    }
}
