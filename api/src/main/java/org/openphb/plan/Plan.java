package org.openphb.plan;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.openphb.budget.Budget;
import org.openphb.money.Money;
import org.openphb.people.Person;
import org.openphb.time.LondonClock;

/** How a budget means to be spent, in the person's own words. An agreed version is never edited; it counts from a day. */
@Entity
@Immutable
public class Plan extends PanacheEntityBase {
    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "budget")
    Budget budget;

    public int version;
    public LocalDate agreedOn;

    /** The first day it counts for; none: it is the first and was agreed elsewhere. */
    public LocalDate startsOn;

    public String aboutMe;
    public String risks;
    public String ifThingsGoWrong;
    public String whoLooksAfter;
    public LocalDate firstReviewOn;

    /** Before the money is cut or stopped. */
    public Integer noticeDays;

    /** For all of the budget's period; none for what was agreed elsewhere. */
    @Column(name = "agreed_pence")
    public Money agreed;

    /** Why there is this version; none for what was agreed elsewhere. */
    public String reason;

    /** In which it was agreed, or the version it follows; none for what was agreed elsewhere. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "sending")
    Sending sending;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "recorded_by")
    Person recordedBy;

    Instant recordedAt;

    protected Plan() {}

    /** What a version says, beside its goals and items. */
    public record Terms(
            String aboutMe,
            String risks,
            String ifThingsGoWrong,
            String whoLooksAfter,
            LocalDate firstReviewOn,
            Integer noticeDays,
            Money agreed) {}

    private Plan(Budget budget, int version, LocalDate on, LocalDate from, Terms terms, Person by, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.budget = budget;
        this.version = version;
        this.agreedOn = on;
        this.startsOn = from;
        this.aboutMe = terms.aboutMe;
        this.risks = terms.risks;
        this.ifThingsGoWrong = terms.ifThingsGoWrong;
        this.whoLooksAfter = terms.whoLooksAfter;
        this.firstReviewOn = terms.firstReviewOn;
        this.noticeDays = terms.noticeDays;
        this.agreed = terms.agreed;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    /** The first, agreed elsewhere. */
    public static Plan agreed(
            Budget budget, LocalDate on, String aboutMe, String risks, String ifThingsGoWrong, Person by, Instant at) {
        var terms = new Terms(aboutMe, risks, ifThingsGoWrong, null, null, null, null);
        var plan = new Plan(budget, 1, on, null, terms, by, at);
        plan.persist();
        return plan;
    }

    /** Nothing where nobody was asked for it yet. */
    String words(SectionName name) {
        return switch (name) {
            case WHAT_MATTERS -> aboutMe;
            case RISKS -> risks;
            case IF_THINGS_GO_WRONG -> ifThingsGoWrong;
            case WHO_LOOKS_AFTER -> whoLooksAfter;
        };
    }

    /**
     * The next after all there are, from a day on; not stored yet.
     *
     * @param sending in which it was agreed, or the version it follows
     */
    static Plan next(Budget budget, LocalDate from, Terms terms, String reason, Sending sending, Instant at) {
        var version = newest(budget).map(plan -> plan.version + 1).orElse(1);
        var by = budget.standing().person();
        var plan = new Plan(budget, version, LondonClock.dayOf(at), from, terms, by, at);
        plan.reason = reason;
        plan.sending = sending;
        return plan;
    }

    Terms terms() {
        return new Terms(aboutMe, risks, ifThingsGoWrong, whoLooksAfter, firstReviewOn, noticeDays, agreed);
    }

    /** Whether it counts on a day, unless a newer one does. */
    boolean hasBegun(LocalDate day) {
        return startsOn == null || !startsOn.isAfter(day);
    }

    /** The one that counts on a day, before the first begins that one; or the version asked for. */
    static Optional<Plan> of(Budget budget, Integer version, LocalDate day) {
        return all(budget).stream()
                .filter(plan -> version == null ? plan.hasBegun(day) || plan.version == 1 : plan.version == version)
                .findFirst();
    }

    /** Those that count on a day or after it, in the order of their days. */
    static List<Plan> countingFrom(Budget budget, LocalDate day) {
        var counting = new ArrayDeque<Plan>();
        for (var plan : all(budget)) {
            if (counting.isEmpty() || plan.hasBegun(counting.getFirst().startsOn.minusDays(1))) {
                counting.addFirst(plan);
            }
            if (plan.hasBegun(day)) {
                break;
            }
        }
        return List.copyOf(counting);
    }

    /** Newest first. */
    static List<Plan> all(Budget budget) {
        return list("from Plan p left join fetch p.recordedBy where p.budget = ?1 order by p.version desc", budget);
    }

    static Optional<Plan> newest(Budget budget) {
        return find("budget = ?1 order by version desc", budget).firstResultOptional();
    }
}
