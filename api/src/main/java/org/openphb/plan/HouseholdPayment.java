package org.openphb.plan;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.openphb.budget.Budget;
import org.openphb.budget.Telling;
import org.openphb.decision.Decision;
import org.openphb.decision.Result;
import org.openphb.decision.Subject;
import org.openphb.decision.YourOwn;
import org.openphb.notice.News;
import org.openphb.people.Person;
import org.openphb.web.BadForm;

/**
 * A family member or friend in the same home may be paid, because it was decided that it is necessary (NHS (Direct Payments)
 * Regulations 2013, regulation 8). Added, never edited: a newer one for the same name takes the place of the older.
 */
@Entity
@Immutable
@Table(name = "household_payment")
public class HouseholdPayment extends PanacheEntityBase {
    private static final String THING = "household-payment";

    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "budget")
    Budget budget;

    UUID phoneId;
    String payee;

    /** The lasting id of the plan item they are paid for; none: any. */
    @Column(name = "line")
    UUID line;

    String conditions;
    LocalDate firstDay;
    LocalDate lastDay;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decision")
    Decision decision;

    protected HouseholdPayment() {}

    /**
     * Written down once it is decided, and the holder's side hears of it.
     *
     * @throws BadForm for days outside the budget, or a plan item of another
     * @throws YourOwn for whoever would be paid
     */
    static HouseholdPayment decided(UUID phoneId, Budget budget, DecideHouseholdPayment form, Instant at) {
        form.requireFits(budget);
        var standing = budget.standing();
        if (isSame(form.payee(), standing.person().name)) {
            throw new YourOwn();
        }
        var payment = new HouseholdPayment();
        payment.id = UuidCreator.getTimeOrderedEpoch();
        payment.budget = budget;
        payment.phoneId = phoneId;
        payment.payee = form.payee();
        payment.line = form.planItem();
        payment.conditions = form.conditions();
        payment.firstDay = form.firstDay();
        payment.lastDay = form.lastDay();
        payment.decision = Decision.on(
                Subject.of(THING, payment.id),
                Result.GRANTED,
                null,
                form.reason(),
                standing.person(),
                standing.authority(),
                at);
        payment.persistAndFlush();
        var news = new News(News.Kind.HOUSEHOLD_DECIDED, News.About.BUDGET, budget.id, false, at);
        Telling.holderSide(budget, news, standing.person());
        return payment;
    }

    /** @throws HouseholdPaymentIdTaken if the phone's id already names something else here */
    HouseholdPayment sameAs(DecideHouseholdPayment form, Person by) {
        var decided = new DecideHouseholdPayment(payee, line, decision.reason, firstDay, lastDay, conditions);
        if (!decided.equals(form) || !decision.by.is(by)) {
            throw new HouseholdPaymentIdTaken();
        }
        return this;
    }

    /** What says on that day that somebody of this name may be paid. */
    public static Optional<HouseholdPayment> inForce(Budget budget, String payee, LocalDate day) {
        return inForce(of(budget), payee, day);
    }

    /** @param all of one budget, in any order */
    public static Optional<HouseholdPayment> inForce(Collection<HouseholdPayment> all, String payee, LocalDate day) {
        return all.stream()
                .filter(one -> isSame(one.payee, payee))
                .filter(one -> !one.firstDay.isAfter(day))
                .max(comparing((HouseholdPayment one) -> one.firstDay)
                        .thenComparing(one -> one.decision.at)
                        .thenComparing(one -> one.id))
                .filter(one -> one.lastDay == null || !day.isAfter(one.lastDay));
    }

    /** Staff who would be paid, by their name, because of a decision. Nobody, because of all other decisions. */
    public static Set<UUID> paidBy(Decision decision) {
        return HouseholdPayment.<HouseholdPayment>list("decision", decision).stream()
                .flatMap(payment -> Person.staffOf(payment.budget.organisation).stream()
                        .filter(person -> isSame(payment.payee, person.name)))
                .map(person -> person.id)
                .collect(toSet());
    }

    private static boolean isSame(String name, String other) {
        return name != null && other != null && Wording.of(name).equals(Wording.of(other));
    }

    private static final String WHOLE =
            "from HouseholdPayment h join fetch h.decision d join fetch d.by where h.budget = ?1 ";

    static Optional<HouseholdPayment> in(Budget budget, UUID phoneId) {
        return find(WHOLE + "and h.phoneId = ?2", budget, phoneId).firstResultOptional();
    }

    /** The newest first. */
    public static List<HouseholdPayment> of(Budget budget) {
        return list(WHOLE + "order by d.at desc, h.id desc", budget);
    }
}
