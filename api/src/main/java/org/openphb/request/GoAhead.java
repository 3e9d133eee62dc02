package org.openphb.request;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.openphb.budget.Budget;
import org.openphb.budget.Right;
import org.openphb.decision.Decision;
import org.openphb.money.Money;
import org.openphb.people.Person;
import org.openphb.time.LondonClock;
import org.openphb.web.Cursor;

/** A written yes to <em>may I buy this?</em>: what, up to how much, until when. It is for one purchase. */
@Entity
@Immutable
@Table(name = "go_ahead")
public class GoAhead extends PanacheEntityBase {
    /** Whether it can still be used. */
    @Schema(name = "GoAheadState")
    public enum State {
        OPEN,
        /** A receipt that waits or was accepted has it. */
        USED,
        /** Its last day is over, and nothing was bought with it. */
        PAST
    }

    /** How long a yes holds, unless the budget ends first. */
    private static final int DAYS = 90;

    @Id
    public UUID id;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "request")
    public ReviewRequest request;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "budget")
    Budget budget;

    public String what;

    @Column(name = "up_to_pence")
    public Money upTo;

    public LocalDate lastDay;

    /** The phone's id of the receipt that has it now. */
    @Formula("(select r.phone_id from go_ahead_use u join receipt r on r.id = u.receipt where u.holds = id)")
    UUID usedBy;

    protected GoAhead() {}

    GoAhead(ReviewRequest request, LocalDate today) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.request = request;
        this.budget = request.budget;
        this.what = request.words;
        this.upTo = request.price;
        var usual = today.plusDays(DAYS);
        this.lastDay = usual.isAfter(budget.period.end()) ? budget.period.end() : usual;
    }

    public State stateOn(LocalDate today) {
        return usedBy != null ? State.USED : today.isAfter(lastDay) ? State.PAST : State.OPEN;
    }

    /** Who said yes, when and why. */
    public Decision answer() {
        return request.answer();
    }

    /** The first day on which something bought had its yes before. */
    public LocalDate firstDay() {
        return LondonClock.dayOf(answer().at);
    }

    /** By how much an amount is above what was said yes to; nothing where it is not. */
    public Money over(Money amount) {
        return upTo != null && amount.isMoreThan(upTo) ? amount.minus(upTo) : Money.NOTHING;
    }

    /** Used up; of two receipts at once the database refuses the second. @param matchedBy none: the sender named it */
    public void use(UUID receipt, Person matchedBy, Instant at) {
        new GoAheadUse(this, receipt, matchedBy, at).persistAndFlush();
    }

    private static final String WHOLE = "from GoAhead g join fetch g.request r join fetch r.answer a join fetch a.by ";

    static Optional<GoAhead> of(ReviewRequest request) {
        return find(WHOLE + "where r = ?1", request).firstResultOptional();
    }

    /**
     * As far as whoever asks may know: a yes to a private request is as private. Whoever lost access may still name what was
     * said to all.
     */
    public static Optional<GoAhead> in(Budget budget, UUID id) {
        return GoAhead.<GoAhead>find(WHOLE + "where g.budget = ?1 and g.id = ?2", budget, id)
                .firstResultOptional()
                .filter(goAhead ->
                        budget.standing().ended() ? !goAhead.request.isPrivate : goAhead.request.isSeen(budget));
    }

    /** The newest yes first, one more than asked for; only those to requests that whoever asked may see. */
    static List<GoAhead> page(Budget budget, State state, LocalDate today, Cursor after, int limit) {
        return GoAhead.<GoAhead>find(
                        WHOLE + "join fetch r.sentBy where g.budget = ?1 and (a.at < ?2 or a.at = ?2 and g.id < ?3) "
                                + "and (?4 = true and (r.isPrivate = false or ?5 = true) or ?4 = false and r.sentBy = ?6) "
                                + "and (?7 is null or ?7 = (case when g.usedBy is not null then 'USED' "
                                + "when g.lastDay < ?8 then 'PAST' else 'OPEN' end)) order by a.at desc, g.id desc",
                        budget,
                        after.at(),
                        after.id(),
                        budget.lets(Right.SEE_REQUESTS),
                        budget.lets(Right.SEE_PRIVATE_REQUESTS),
                        budget.standing().person(),
                        state == null ? null : state.name(),
                        today)
                .page(0, limit + 1)
                .list();
    }
}
