package org.openphb.budget;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.openphb.money.Money;
import org.openphb.money.Period;
import org.openphb.people.Holder;
import org.openphb.people.Organisation;
import org.openphb.people.Person;
import org.openphb.people.Setting;
import org.openphb.people.Settings;
import org.openphb.time.LondonClock;
import org.openphb.web.Cursor;
import org.openphb.web.NotAllowed;
import org.openphb.web.NotFound;

/** Money agreed for one holder for one period. Everything about it is reached through {@link #seenBy}. */
@Entity
@DynamicUpdate
public class Budget extends PanacheEntityBase {
    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation")
    public Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "holder")
    public Holder holder;

    public String name;

    @Enumerated(EnumType.STRING)
    public Cohort cohort;

    @Embedded
    public Period period;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "contact")
    public Person contact;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "cover")
    public Person cover;

    public LocalDate coverFirst;
    public LocalDate coverLast;
    public Instant recordedAt;

    @Embedded
    private Steps steps;

    /** What whoever asked is to this budget. Set by {@link #seenBy}. */
    @Transient
    private Standing standing;

    protected Budget() {}

    /** A budget on which nothing is agreed yet. */
    static Budget opened(
            UUID id, Holder holder, String name, Cohort cohort, Period period, Person contact, Instant at) {
        var budget = new Budget();
        budget.id = id;
        budget.organisation = holder.organisation;
        budget.holder = holder;
        budget.name = name;
        budget.cohort = cohort;
        budget.period = period;
        budget.contact = contact;
        budget.recordedAt = at;
        budget.persist();
        return budget;
    }

    /** A budget and the money agreed for it. */
    public static Budget agreed(
            UUID id,
            Holder holder,
            String name,
            Cohort cohort,
            Period period,
            Person contact,
            Money agreed,
            Instant at) {
        var budget = opened(id, holder, name, cohort, period, contact, at);
        var source = new Source("budget", id, "agreed");
        new Entry(budget, null, Bucket.AGREED, agreed, period.start(), source, 0, at).persist();
        return budget;
    }

    /**
     * The single way in.
     *
     * @throws NotFound for whoever may see nothing of it, the same as for what does not exist
     */
    public static Budget seenBy(Person person, UUID id, LocalDate today) {
        var budget = known(id);
        budget.standing = Standing.of(person, budget, today).orElseThrow(NotFound::new);
        return budget;
    }

    /**
     * The same, and for one thing more: somebody whose access is over may still send what they captured before.
     *
     * @param capturedAt null while it is not known
     * @throws NotFound
     */
    public static Budget sentTo(Person person, UUID id, Instant capturedAt, Instant now) {
        var budget = known(id);
        budget.standing = Standing.of(person, budget, LondonClock.dayOf(now))
                .or(() -> Standing.ofWhoLeft(person, budget, capturedAt, now))
                .orElseThrow(NotFound::new);
        return budget;
    }

    private static Budget known(UUID id) {
        return Budget.<Budget>find("from Budget b " + FETCHED + "where b.id = ?1", id)
                .firstResultOptional()
                .orElseThrow(NotFound::new);
    }

    public Standing standing() {
        return standing;
    }

    public boolean lets(Right right) {
        return standing.may(right);
    }

    /** @throws NotAllowed */
    public void require(Right right) {
        if (!lets(right)) {
            throw new NotAllowed();
        }
    }

    /** @throws NotAllowed for whoever has none of these */
    public void requireAny(Right... rights) {
        if (Arrays.stream(rights).noneMatch(this::lets)) {
            throw new NotAllowed();
        }
    }

    /** Whoever asked is shown something of it, which is written down beside the answer; the holder's own looks are not. */
    public void looked(Thing thing, Instant at) {
        if (standing.role() != Role.HOLDER) {
            Lookup.add(this, thing, at);
        }
    }

    /** Who has the work of this budget on a day: the contact, or the cover while the contact is away. */
    public Person workerOn(LocalDate day) {
        return isCovered(day) ? cover : contact;
    }

    public boolean isCovered(LocalDate day) {
        return cover != null && !day.isBefore(coverFirst) && !day.isAfter(coverLast);
    }

    void coverBy(Person cover, LocalDate first, LocalDate last) {
        this.cover = cover;
        this.coverFirst = first;
        this.coverLast = last;
    }

    /**
     * It took a step on its way; said again in the same round, it is none.
     *
     * @param day to decide by, of the first review (null while none is known), the last; else the day itself
     */
    public void reached(Milestone.Kind kind, LocalDate day, Person by, Instant at) {
        steps = steps();
        steps.add(this, kind, day, by, at);
    }

    /** What it is called and until when it runs, from now on; {@link Amendment} and {@link BudgetEnd} say why. */
    void change(String name, LocalDate lastDay) {
        update("name = ?1, period.end = ?2 where id = ?3", name, lastDay, id);
        getEntityManager().refresh(this);
    }

    Steps steps() {
        return steps == null ? Steps.none() : steps;
    }

    /** Where it is on a day, and what comes next. */
    public Progress progressOn(LocalDate day) {
        return Progress.on(day, period, steps(), workerOn(day).name);
    }

    /** The last day on which the holder's side can still send what was spent in the period. */
    public LocalDate receiptsTakenUntil(LocalDate today) {
        return receiptsTakenUntil(Settings.of(organisation, today));
    }

    LocalDate receiptsTakenUntil(Settings settings) {
        return period.end().plusDays(settings.number(Setting.Name.RECEIPTS_TAKEN_AFTER_DAYS));
    }

    /**
     * Money changes its bucket.
     *
     * @param from or to null: it comes from, or goes to, outside the ledger
     */
    public void move(List<Portion> portions, Bucket from, Bucket to, LocalDate day, Source source, Instant at) {
        for (var portion : portions) {
            if (from != null && !portion.before().isNothing()) {
                new Entry(this, portion.line(), from, portion.before().negated(), day, source, portion.position(), at)
                        .persist();
            }
            if (to != null && !portion.after().isNothing()) {
                new Entry(this, portion.line(), to, portion.after(), day, source, portion.position(), at).persist();
            }
        }
    }

    /** Another budget of the same holder and cohort whose period holds the day. */
    public Optional<Budget> siblingOn(LocalDate day) {
        return find(
                        "holder = ?1 and cohort = ?2 and id <> ?3 and period.start <= ?4 and period.end >= ?4",
                        holder,
                        cohort,
                        id,
                        day)
                .firstResultOptional();
    }

    /** Who of the organisation may answer here, approvers first: nobody with an access row, now or ever. */
    public List<Person> freeStaff(LocalDate today) {
        return getEntityManager()
                .createQuery(
                        "select p from Staff s join s.person p where s.organisation = :organisation and s.post <> LEAD "
                                + "and s.firstDay <= :today and (s.lastDay is null or s.lastDay >= :today) and not exists "
                                + "(select 1 from Access a where a.budget = :budget and a.person = p) order by s.post, p.name",
                        Person.class)
                .setParameter("organisation", organisation)
                .setParameter("today", today)
                .setParameter("budget", this)
                .getResultList();
    }

    public static boolean anyOverlaps(Holder holder, Cohort cohort, Period period) {
        return count(
                        "holder = ?1 and cohort = ?2 and period.start <= ?4 and period.end >= ?3",
                        holder,
                        cohort,
                        period.start(),
                        period.end())
                > 0;
    }

    /** What whoever lists budgets says of each. */
    static final String FETCHED = "join fetch b.organisation join fetch b.holder join fetch b.contact "
            + "left join fetch b.cover left join fetch b.steps.newest left join fetch b.steps.agreed "
            + "left join fetch b.steps.ending ";

    /**
     * An organisation's budgets that this person may see as staff: none on which they have, or had, access. And among them
     * in their order some of their own, wherever those are.
     */
    public static List<Budget> ofOrganisation(
            Organisation organisation, Person person, List<Budget> own, String q, Cursor after, int most) {
        return Budget.<Budget>find(
                        "from Budget b " + FETCHED + "where (b.id in ?8 or b.organisation = ?1 and not exists "
                                + "(select 1 from Access a where a.budget = b and a.person = ?4) "
                                + "and (?5 = '' or b.holder.nhsNumber = ?6 or b.holder.name like ?7 escape '!')) "
                                + "and (b.recordedAt < ?2 or b.recordedAt = ?2 and b.id < ?3) "
                                + "order by b.recordedAt desc, b.id desc",
                        organisation,
                        after.at(),
                        after.id(),
                        person,
                        q,
                        q.replace(" ", ""),
                        "%" + q.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%",
                        own.stream().map(budget -> budget.id).toList())
                .page(0, most)
                .list();
    }
}
