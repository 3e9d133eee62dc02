package org.openphb.budget;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.openphb.people.ChangeIdTaken;
import org.openphb.people.Holder;
import org.openphb.people.Organisation;
import org.openphb.people.Person;
import org.openphb.people.Post;
import org.openphb.people.Staff;
import org.openphb.time.LondonClock;
import org.openphb.web.BadForm;
import org.openphb.web.NotAllowed;

/** That staff opened a budget: who, when, as what. No money is agreed with it. */
@Entity
@Immutable
public class Opening extends PanacheEntityBase {
    @Id
    UUID budget;

    String digest;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "opened_by")
    Person by;

    @Column(name = "opened_at")
    Instant at;

    protected Opening() {}

    /** Where somebody may open budgets. @throws NotAllowed for whoever is not there as staff: approvers and leads too */
    static Organisation at(Person person) {
        return person.posts().stream()
                .filter(staff -> staff.post == Post.STAFF)
                .map(staff -> staff.organisation)
                .findFirst()
                .orElseThrow(NotAllowed::new);
    }

    /** @throws BudgetOverlaps */
    static Budget opened(UUID id, Holder holder, OpenBudget form, String digest, Person by, Instant at) {
        var today = LondonClock.dayOf(at);
        form.requireWhole(today);
        var contact = worker("contact", form.contact(), holder, today);
        var cover = form.cover() == null
                ? null
                : worker("cover.person", form.cover().person(), holder, today);
        requireAlone(holder, form);
        var budget = Budget.opened(id, holder, form.name().strip(), form.cohort(), form.period(), contact, at);
        if (cover != null) {
            budget.coverBy(cover, form.cover().firstDay(), form.cover().lastDay());
        }
        Share.persist(PayShare.from(form.firstDay(), budget, form.shares()));
        var opening = new Opening();
        opening.budget = id;
        opening.digest = digest;
        opening.by = by;
        opening.at = at;
        opening.persistAndFlush();
        return budget;
    }

    /** What is committed by now, not what was when this began: of two at once for the same days one is refused. */
    private static void requireAlone(Holder holder, OpenBudget form) {
        var other = Budget.find(
                        "holder = ?1 and cohort = ?2 and period.start <= ?3 and period.end >= ?4",
                        holder,
                        form.cohort(),
                        form.lastDay(),
                        form.firstDay())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
        if (other.isPresent()) {
            throw new BudgetOverlaps();
        }
    }

    /** Of the staff today, to answer and not only to lead, and nobody who helps this holder in private life. */
    private static Person worker(String field, UUID id, Holder holder, LocalDate today) {
        var worker = Staff.today(holder.organisation, id, today).stream()
                .filter(staff -> staff.post != Post.LEAD)
                .map(staff -> staff.person)
                .findFirst()
                .orElseThrow(() -> new BadForm(field, "Choose somebody of your team who answers requests"));
        if (helps(worker, holder)) {
            throw new BadForm(
                    field, worker.name + " has, or had, access to a budget of this person. Choose somebody else");
        }
        return worker;
    }

    /** Whether somebody has, or ever had, access to any budget of this holder: then they open none for them. */
    static boolean helps(Person person, Holder holder) {
        return Access.count("person = ?1 and budget.holder = ?2", person, holder) > 0;
    }

    /** @throws ChangeIdTaken if the id names another budget */
    static void requireSame(UUID id, String digest, Person by) {
        var same = Opening.<Opening>findByIdOptional(id)
                .filter(opening -> opening.digest.equals(digest) && opening.by.is(by));
        if (same.isEmpty()) {
            throw new ChangeIdTaken();
        }
    }

    static Optional<Budget> known(UUID id) {
        return Budget.findByIdOptional(id);
    }

    /** Newest first. */
    static List<Budget> budgetsOf(Holder holder) {
        return Budget.list(
                "from Budget b " + Budget.FETCHED + "where b.holder = ?1 order by b.period.start desc, b.id desc",
                holder);
    }
}
