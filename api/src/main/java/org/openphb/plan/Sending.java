package org.openphb.plan;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.openphb.budget.Budget;
import org.openphb.budget.Entry;
import org.openphb.budget.Milestone;
import org.openphb.budget.Promise;
import org.openphb.budget.Source;
import org.openphb.budget.Standing;
import org.openphb.budget.Telling;
import org.openphb.budget.Turn;
import org.openphb.decision.Decision;
import org.openphb.decision.Result;
import org.openphb.decision.Subject;
import org.openphb.decision.Withdrawal;
import org.openphb.decision.YourOwn;
import org.openphb.money.Money;
import org.openphb.notice.News;
import org.openphb.notice.Notice;
import org.openphb.people.Person;
import org.openphb.time.LondonClock;
import org.openphb.web.NotAllowed;

/** A plan on its way to whoever decides: taken back, sent back, or agreed item by item. Another try is another sending. */
@Entity
@Table(name = "plan_sending")
@DynamicUpdate
public class Sending extends PanacheEntityBase {
    /** How decisions and entries name this kind of thing. */
    public static final String THING = "plan";

    /** Where it stands. */
    public enum State {
        WAITING,
        WITHDRAWN,
        SENT_BACK,
        AGREED
    }

    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "draft")
    Draft draft;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "budget")
    public Budget budget;

    public UUID phoneId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "sent_by")
    public Person sentBy;

    public Instant sentAt;
    public LocalDate decideBy;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decision")
    Decision decision;

    /** Why it is more than a worker may agree, or than the criteria let; with an approver's decision alone. */
    String clinicalReason;

    private String digest;

    @Embedded
    private Withdrawal withdrawal;

    protected Sending() {}

    /**
     * Nobody writes from now on, and whoever has it hears of it.
     *
     * @throws PlanBeingDecided @throws PlanNotReady with all that is missing
     */
    static Sending sent(UUID phoneId, Draft draft, Budget budget, LocalDate decideBy, Instant at) {
        var sending = new Sending();
        sending.id = UuidCreator.getTimeOrderedEpoch();
        sending.draft = draft;
        sending.budget = budget;
        sending.phoneId = phoneId;
        sending.sentBy = budget.standing().person();
        sending.sentAt = at;
        sending.decideBy = decideBy;
        draft.send(sending);
        sending.persistAndFlush();
        budget.reached(Milestone.Kind.PLAN_SENT, decideBy, sending.sentBy, at);
        sending.hasIt(LondonClock.dayOf(at))
                .ifPresent(person ->
                        Notice.tell(List.of(new Notice(person, budget.id, sending.news(News.Kind.PLAN_SENT, at))), at));
        return sending;
    }

    /** @throws SendingIdTaken if somebody else's has this id */
    Sending sameAs(Person by) {
        if (!sentBy.is(by)) {
            throw new SendingIdTaken();
        }
        return this;
    }

    State state() {
        if (decision != null) {
            return decision.result == Result.ACCEPTED ? State.AGREED : State.SENT_BACK;
        }
        return withdrawal == null ? State.WAITING : State.WITHDRAWN;
    }

    /** Whoever wrote any of it, or sent it. */
    boolean isOwn(Person person) {
        return sentBy.is(person) || draft.writers.contains(person.id);
    }

    private Optional<Person> hasIt(LocalDate today) {
        var free = budget.freeStaff(today).stream();
        return Turn.of(budget, free.filter(person -> !isOwn(person)).toList(), today);
    }

    /**
     * Taken back while it waits, by whoever sent it or by staff: it can be written again.
     *
     * @throws PlanAlreadyDecided
     */
    void withdraw(Standing standing, Instant at) {
        if (!sentBy.is(standing.person()) && !standing.isStaff()) {
            throw new NotAllowed();
        }
        if (decision != null) {
            throw new PlanAlreadyDecided();
        }
        if (withdrawal == null) {
            withdrawal = new Withdrawal(standing.person(), at);
            draft.open();
            budget.reached(Milestone.Kind.PLAN_SENT_BACK, LondonClock.dayOf(at), standing.person(), at);
        }
    }

    /** The same person saying the same thing again: the answer was lost, not changed. */
    boolean repeats(String digest, Person by) {
        return decision != null && decision.by.is(by) && digest.equals(this.digest);
    }

    /** @throws YourOwn for whoever wrote any of it, or sent it @throws PlanAlreadyDecided @throws PlanTakenBack */
    void requireOpenFor(Person person) {
        if (isOwn(person)) {
            throw new YourOwn();
        }
        if (decision != null) {
            throw new PlanAlreadyDecided();
        }
        if (withdrawal != null) {
            throw new PlanTakenBack();
        }
    }

    Promise promise(Instant at) {
        var late = news(News.Kind.PROMISE_LATE, at);
        return new Promise(
                budget,
                Subject.of(THING, id, sentBy),
                decideBy,
                late,
                () -> requireOpenFor(budget.standing().person()));
    }

    /**
     * Decided once, item by item, and the holder's side hears of it. Agreed, it is a version of the plan from its day on, and the
     * ledger gets the difference; sent back, it is written again.
     */
    void decide(DecidePlan form, String digest, Standing standing, Instant at) {
        requireOpenFor(standing.person());
        this.digest = digest;
        if (form.result() == DecidePlan.Word.SENT_BACK) {
            decision = decided(Result.RETURNED, null, form.requiredReason(), standing, at);
            draft.open();
            budget.reached(Milestone.Kind.PLAN_SENT_BACK, LondonClock.dayOf(at), standing.person(), at);
        } else {
            agree(Deciding.whole(draft, form, budget, at), form, standing, at);
        }
        Telling.holderSide(budget, news(News.Kind.PLAN_DECIDED, at), standing.person(), sentBy);
    }

    private void agree(Deciding deciding, DecidePlan form, Standing standing, Instant at) {
        clinicalReason = form.clinicalReason();
        decision = decided(Result.ACCEPTED, deciding.agreed(), form.reason(), standing, at);
        deciding.items().forEach(item -> DecidedItem.of(this, item, standing, at));
        var plan = deciding.plan(this);
        draft.closedAt = at;
        var source = new Source(THING, id, "agreed");
        Entry.agree(budget, deciding.agreed(), plan.startsOn, source, at);
        budget.reached(Milestone.Kind.PLAN_AGREED, plan.firstReviewOn, standing.person(), at);
    }

    private Decision decided(Result result, Money amount, String reason, Standing standing, Instant at) {
        return Decision.on(
                Subject.of(THING, id, sentBy), result, amount, reason, standing.person(), standing.authority(), at);
    }

    private News news(News.Kind kind, Instant at) {
        return new News(kind, News.About.BUDGET, budget.id, false, at);
    }

    /** Who wrote or sent what a decision about a plan, or about an item of one, is about. Nobody, of all other decisions. */
    public static Set<UUID> involvedIn(Decision about) {
        var people = new HashSet<UUID>();
        Sending.<Sending>find(
                        "id = ?1 or id = (select i.sending.id from DecidedItem i where i.id = ?1)", about.subjectId)
                .stream()
                .forEach(sending -> {
                    people.add(sending.sentBy.id);
                    people.addAll(sending.draft.writers);
                });
        return people;
    }

    static Optional<Sending> in(Budget budget, UUID phoneId) {
        return find(
                        "from Sending s join fetch s.sentBy left join fetch s.decision where s.budget = ?1 and s.phoneId = ?2",
                        budget,
                        phoneId)
                .firstResultOptional();
    }

    /** The newest of a draft that was sent back, while it is written again. */
    static Optional<Sending> sentBack(Draft draft) {
        return find(
                        "from Sending s join fetch s.decision d join fetch d.by where s.draft = ?1 and d.result = RETURNED "
                                + "order by s.sentAt desc, s.id desc",
                        draft)
                .firstResultOptional();
    }
}
