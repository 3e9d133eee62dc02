package org.openphb.budget;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JoinFormula;
import org.openphb.notice.News;
import org.openphb.people.Holder;
import org.openphb.people.Person;
import org.openphb.people.Preference;
import org.openphb.time.LondonClock;

/**
 * This person, on this budget, in this role, with these rights, from a day to a day (both inclusive). Changed by new
 * terms and ended by a row, never edited.
 */
@Entity
@Immutable
public class Access extends PanacheEntityBase {
    /** Years: then a person decides for themselves unless it is recorded that they cannot (Mental Capacity Act 2005). */
    static final int OWN_DECISIONS = 16;

    private static final Duration TAKEN_AFTER = Duration.ofDays(30);

    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "budget")
    public Budget budget;

    /** None for what was recorded without an invitation. */
    UUID phoneId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person")
    public Person person;

    @Enumerated(EnumType.STRING)
    public Role role;

    /** What a carer may do; the other roles have theirs by law. */
    @Convert(converter = RightsColumn.class)
    Set<Right> rights;

    LocalDate firstDay;
    LocalDate lastDay;
    String document;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "granted_by")
    Person grantedBy;

    Instant grantedAt;
    Instant redeemedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinFormula("(select t.id from access_terms t where t.access = id "
            + "and t.number = (select max(n.number) from access_terms n where n.access = t.access))")
    AccessTerms terms;

    /** Ended by somebody. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinFormula("(select e.access from access_end e where e.access = id)")
    AccessEnd ending;

    protected Access() {}

    /** Whoever uses the code of an invitation has what it offered. */
    static Access redeemed(Invitation invitation, Person person, Instant at) {
        var access = new Access();
        access.id = invitation.id;
        access.budget = invitation.budget;
        access.phoneId = invitation.phoneId;
        access.person = person;
        access.role = invitation.role;
        access.rights = invitation.rights;
        access.firstDay = invitation.firstDay;
        access.lastDay = invitation.lastDay;
        access.document = invitation.document();
        access.grantedBy = invitation.grantedBy();
        access.grantedAt = invitation.grantedAt;
        access.redeemedAt = at;
        access.persistAndFlush();
        if (access.role == Role.HOLDER) {
            Preference.handTo(person, access.budget.holder);
        }
        access.tell(News.Kind.ACCESS_GRANTED, person, at);
        return access;
    }

    /** The id in addresses. */
    public UUID shownId() {
        return phoneId == null ? id : phoneId;
    }

    boolean isInForce(LocalDate today) {
        return role != Role.PAID && state(today) == AccessState.IN_FORCE;
    }

    AccessState state(LocalDate today) {
        if (ending != null || endDay().filter(end -> !today.isBefore(end)).isPresent()) {
            return AccessState.ENDED;
        }
        return today.isBefore(firstDay) ? AccessState.NOT_BEGUN : AccessState.IN_FORCE;
    }

    /** The first day on which it is over by itself. */
    private Optional<LocalDate> endDay() {
        return Stream.concat(Optional.ofNullable(lastDay()).map(day -> day.plusDays(1)).stream(), birthday().stream())
                .min(LocalDate::compareTo);
    }

    /** The moment it is or was over. */
    Optional<Instant> over() {
        var byItself = endDay().map(day -> day.atStartOfDay(LondonClock.LONDON).toInstant());
        var bySomebody = Optional.ofNullable(ending).map(end -> end.recordedAt);
        return Stream.concat(byItself.stream(), bySomebody.stream()).min(Instant::compareTo);
    }

    /**
     * Whether a receipt is still taken from whoever had this access: captured while they had it, and sent within 30 days of
     * its end.
     *
     * @param capturedAt null while it is not known
     */
    boolean takesLate(Instant capturedAt, Instant now) {
        var over = over().filter(end -> !now.isBefore(end) && !now.isAfter(end.plus(TAKEN_AFTER)));
        var began = firstDay.atStartOfDay(LondonClock.LONDON).toInstant();
        return allRights().contains(Right.SEND_RECEIPTS)
                && over.filter(end -> capturedAt == null || capturedAt.isBefore(end) && !capturedAt.isBefore(began))
                        .isPresent();
    }

    /** The holder's 16th birthday, where a parent's access ends with the day before it. */
    public Optional<LocalDate> birthday() {
        var birthday = budget.holder.dateOfBirth.plusYears(OWN_DECISIONS);
        var parent = role == Role.REPRESENTATIVE && firstDay.isBefore(birthday);
        return parent && (terms == null || terms.authority == null) ? Optional.of(birthday) : Optional.empty();
    }

    LocalDate lastDay() {
        return terms == null ? lastDay : terms.lastDay;
    }

    Set<Right> rights() {
        return terms == null ? rights : terms.rights;
    }

    public Set<Right> allRights() {
        var all = role.rights();
        if (role == Role.CARER) {
            all.addAll(rights());
        }
        return all;
    }

    /** Grows by one with everything that becomes of it. */
    int version() {
        return (terms == null ? 0 : terms.number) + (ending == null ? 0 : 1);
    }

    /** Whoever may not see every row sees their own. */
    boolean isSeen(Budget budget) {
        return budget.lets(Right.SEE_ACCESS) || person.is(budget.standing().person());
    }

    /**
     * Other rights or another last day, from now on.
     *
     * @throws AccessAlreadyEnded
     */
    void change(Set<Right> rights, LocalDate lastDay, Person by, Instant at) {
        if (state(LondonClock.dayOf(at)) == AccessState.ENDED) {
            throw new AccessAlreadyEnded();
        }
        add(rights, lastDay, null, by, at);
    }

    /**
     * A parent goes on after the 16th birthday, under a document that says why. Also after it has passed.
     *
     * @throws AccessAlreadyEnded if it does not end with the birthday
     */
    void recordAuthority(String document, Person by, Instant at) {
        var birthday = birthday().filter(day -> ending == null).orElseThrow(AccessAlreadyEnded::new);
        var untilThen = lastDay() != null && lastDay().equals(birthday.minusDays(1));
        add(rights(), untilThen ? null : lastDay(), document, by, at);
    }

    boolean goesOnUnder(String document, Person by) {
        return terms != null && document.equals(terms.authority) && terms.changedBy.is(by);
    }

    private void add(Set<Right> rights, LocalDate lastDay, String authority, Person by, Instant at) {
        terms = new AccessTerms(this, terms == null ? 1 : terms.number + 1, rights, lastDay, authority, by, at);
        terms.persistAndFlush();
        tell(News.Kind.ACCESS_CHANGED, by, at);
    }

    /** Over from this moment. @throws AccessAlreadyEnded */
    void end(Person by, boolean byStaff, String reason, Instant at) {
        if (ending != null) {
            throw new AccessAlreadyEnded();
        }
        ending = new AccessEnd(this, by, byStaff, reason, at);
        ending.persistAndFlush();
        tell(News.Kind.ACCESS_ENDED, by, at);
    }

    void tell(News.Kind kind, Person by, Instant at) {
        Telling.whoSeesAccess(budget, new News(kind, News.About.ACCESS, shownId(), false, at), person, by);
    }

    /** Every row there ever was: also one that has ended keeps somebody from acting there as staff. */
    static List<Access> ever(Person person, Budget budget) {
        return list(
                "from Access a left join fetch a.terms where a.person = ?1 and a.budget = ?2 order by a.role",
                person,
                budget);
    }

    private static final String WHOLE = "from Access a join fetch a.person left join fetch a.terms "
            + "left join fetch a.grantedBy left join fetch a.ending e left join fetch e.endedBy ";

    /** Newest first; of those who may not see every row, only their own. */
    static List<Access> of(Budget budget) {
        return list(
                WHOLE + "where a.budget = ?1 and (?2 = true or a.person = ?3)",
                budget,
                budget.lets(Right.SEE_ACCESS),
                budget.standing().person());
    }

    static Optional<Access> in(Budget budget, UUID shownId) {
        return find(
                        WHOLE + "where a.budget = ?1 and (a.phoneId = ?2 or a.phoneId is null and a.id = ?2)",
                        budget,
                        shownId)
                .firstResultOptional();
    }

    /** Somebody's own, also where nothing else of the budget is theirs to see any more. */
    static Optional<Access> own(Person person, UUID budget, UUID shownId) {
        return find(
                        WHOLE + "where a.budget.id = ?1 and (a.phoneId = ?2 or a.phoneId is null and a.id = ?2) "
                                + "and a.person = ?3",
                        budget,
                        shownId,
                        person)
                .firstResultOptional();
    }

    static Stream<Access> inForce(List<Budget> budgets, LocalDate today) {
        return Access.<Access>list(
                        "from Access a join fetch a.person left join fetch a.terms join fetch a.budget b join fetch b.holder "
                                + "where b in ?1 order by a.role",
                        budgets)
                .stream()
                .filter(access -> access.isInForce(today));
    }

    /** The login of a holder who has one, by their access to any of their budgets. */
    static Optional<Person> holderSigningIn(Holder holder, LocalDate today) {
        return Access.<Access>list(
                        "from Access a join fetch a.person where a.role = HOLDER and a.budget.holder = ?1 "
                                + "order by a.grantedAt, a.id",
                        holder)
                .stream()
                .filter(access -> access.isInForce(today))
                .map(access -> access.person)
                .findFirst();
    }

    public static List<Access> inForce(Person person, LocalDate today) {
        return Access.<Access>list(
                        "from Access a left join fetch a.terms join fetch a.budget b " + Budget.FETCHED
                                + "where a.person = ?1 order by b.recordedAt",
                        person)
                .stream()
                .filter(access -> access.isInForce(today))
                .toList();
    }
}
