package org.openphb.budget;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.openphb.people.ChangeIdTaken;
import org.openphb.people.Organisation;
import org.openphb.people.Person;
import org.openphb.people.Post;
import org.openphb.people.Staff;
import org.openphb.web.BadForm;

/**
 * Budgets passed from their contact to a colleague, by whom and why: for good, or for some days, which is a cover. All that
 * were asked for, or none.
 */
@Entity
@Immutable
public class HandOver extends PanacheEntityBase {
    @Id
    UUID id;

    UUID phoneId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation")
    Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "from_person")
    Person from;

    /** Nobody: the contact is back. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "to_person")
    Person to;

    /** The one it was asked for; none: all of the contact's. */
    UUID budget;

    LocalDate firstDay;

    /** None: for good, or over. */
    LocalDate lastDay;

    String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "handed_by")
    Person by;

    Instant handedAt;

    @ManyToMany(fetch = FetchType.LAZY)
    @JoinTable(
            name = "hand_over_budget",
            joinColumns = @JoinColumn(name = "hand_over"),
            inverseJoinColumns = @JoinColumn(name = "budget"))
    List<Budget> budgets;

    protected HandOver() {}

    HandOver(UUID phoneId, Organisation organisation, Person from, Person by, String reason, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.phoneId = phoneId;
        this.organisation = organisation;
        this.from = from;
        this.by = by;
        this.reason = reason;
        this.handedAt = at;
    }

    /** The contact leaves: from today the other is the contact, and the open work is theirs. */
    HandOver forGood(UUID to, LocalDate today) {
        this.to = colleague("to", to, today);
        firstDay = today;
        budgets = heldOf(from, organisation);
        requireFree("to");
        // whoever covered for the former contact has no more to do
        change("b.contact = ?2, b.cover = null, b.coverFirst = null, b.coverLast = null", this.to);
        kept();
        Telling.newContact(budgets, handedAt);
        return this;
    }

    /** The contact is away, and a colleague has the work; or is back. */
    HandOver covered(List<Budget> budgets, SetCover form, LocalDate today) {
        return form.whole().isOver() ? over(budgets, today) : forSomeDays(budgets, form, today);
    }

    /** One cover at a time is kept for a budget. */
    private HandOver forSomeDays(List<Budget> budgets, SetCover form, LocalDate today) {
        this.to = colleague("cover", form.cover(), today);
        this.budgets = budgets;
        firstDay = form.firstDay();
        lastDay = form.lastDay();
        if (firstDay.isBefore(today)) {
            throw new BadForm("firstDay", "The first day must be today or later");
        }
        requireFree("cover");
        var lost = budgets.stream().filter(one -> leavesDaysWithout(one, today)).toList();
        if (!lost.isEmpty()) {
            throw new BadForm(
                    "firstDay",
                    "These already have a cover on days before or after: " + names(withHolders(lost))
                            + ". Choose days that include those");
        }
        change("b.cover = ?2, b.coverFirst = ?3, b.coverLast = ?4", this.to, firstDay, lastDay);
        return kept();
    }

    private HandOver over(List<Budget> budgets, LocalDate today) {
        this.budgets = budgets;
        firstDay = today;
        requireFree("cover");
        change("b.cover = null, b.coverFirst = null, b.coverLast = null");
        return kept();
    }

    /** All of them in one statement; what is in memory stays as it was. */
    private void change(String what, Object... values) {
        var ids = budgets.stream().map(one -> one.id).toList();
        var parameters = Stream.concat(Stream.of(ids), Arrays.stream(values)).toArray();
        Budget.update("update Budget b set " + what + " where b.id in ?1", parameters);
    }

    HandOver only(UUID budget) {
        this.budget = budget;
        return this;
    }

    private HandOver kept() {
        persistAndFlush();
        return this;
    }

    /** Of the staff today, to answer and not only to lead, and not who hands over. */
    private Person colleague(String field, UUID id, LocalDate today) {
        if (from.id.equals(id)) {
            throw new BadForm(field, "Choose somebody else: " + from.name + " has them now");
        }
        return Staff.today(organisation, id, today).stream()
                .filter(staff -> staff.post != Post.LEAD)
                .map(staff -> staff.person)
                .findFirst()
                .orElseThrow(() -> new BadForm(field, "Choose somebody of your team who answers requests"));
    }

    /** Nobody acts as staff where they have, or had, access: neither who hands over nor who takes over. */
    private void requireFree(String field) {
        if (budgets.isEmpty()) {
            return;
        }
        var own = withAccessOf(by, budgets);
        if (!own.isEmpty()) {
            throw new BadForm(
                    field, "You have, or had, access to " + names(own) + ". A lead who is not part of it can do this");
        }
        var theirs = to == null ? List.<Budget>of() : withAccessOf(to, budgets);
        if (!theirs.isEmpty()) {
            throw new BadForm(
                    field,
                    to.name + " has, or had, access to " + names(theirs)
                            + ". Nothing was passed on. Choose somebody else");
        }
    }

    /** Whether days that a colleague covers now would have nobody: one cover is kept, and this would take its place. */
    private boolean leavesDaysWithout(Budget one, LocalDate today) {
        if (one.cover == null || one.coverLast.isBefore(today)) {
            return false;
        }
        var needed = one.coverFirst.isAfter(today) ? one.coverFirst : today;
        return firstDay.isAfter(needed) || lastDay.isBefore(needed);
    }

    private static String names(List<Budget> budgets) {
        return budgets.stream()
                .map(one -> one.holder.name + " (" + one.name + ")")
                .collect(Collectors.joining(", "));
    }

    /** As it is now, until the transaction ends. */
    static void hold(Budget budget) {
        Budget.getEntityManager().refresh(budget, LockModeType.PESSIMISTIC_WRITE);
    }

    /** All whose contact somebody is, held until the transaction ends. */
    static List<Budget> heldOf(Person contact, Organisation organisation) {
        return Budget.<Budget>find("contact = ?1 and organisation = ?2 order by id", contact, organisation)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    private static List<Budget> withHolders(List<Budget> these) {
        return Budget.list("from Budget b join fetch b.holder where b in ?1 order by b.holder.name, b.id", these);
    }

    /** Those of these on which somebody has, or ever had, access: there they are never staff. */
    private static List<Budget> withAccessOf(Person person, List<Budget> among) {
        return Budget.list(
                "from Budget b join fetch b.holder where b in ?1 and exists "
                        + "(select 1 from Access a where a.budget = b and a.person = ?2) order by b.holder.name, b.id",
                among,
                person);
    }

    /**
     * @param whose the contact's, or the one budget
     * @throws ChangeIdTaken
     */
    HandOver sameAs(Record form, UUID whose, Person by) {
        var kept = lastDay != null
                ? new SetCover(to.id, firstDay, lastDay, reason)
                : to == null ? new SetCover(null, null, null, reason) : new HandOverBudgets(to.id, reason);
        if (!kept.equals(form) || !whose.equals(budget == null ? from.id : budget) || !this.by.is(by)) {
            throw new ChangeIdTaken();
        }
        return this;
    }

    static Optional<HandOver> in(Organisation organisation, UUID phoneId) {
        return find(
                        "from HandOver h join fetch h.from left join fetch h.to join fetch h.by left join fetch h.budgets "
                                + "where h.organisation = ?1 and h.phoneId = ?2",
                        organisation,
                        phoneId)
                .singleResultOptional();
    }
}
