package org.openphb.request;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Formula;
import org.openphb.budget.Budget;
import org.openphb.budget.Promise;
import org.openphb.budget.Right;
import org.openphb.budget.Standing;
import org.openphb.budget.Telling;
import org.openphb.budget.Turn;
import org.openphb.decision.AboveYourLimit;
import org.openphb.decision.Decision;
import org.openphb.decision.Result;
import org.openphb.decision.Subject;
import org.openphb.decision.Withdrawal;
import org.openphb.decision.YourOwn;
import org.openphb.files.Upload;
import org.openphb.money.Money;
import org.openphb.notice.News;
import org.openphb.people.Person;
import org.openphb.plan.IndicativeLine;
import org.openphb.time.LondonClock;
import org.openphb.web.NotAllowed;

/** An ask from the holder's side, with a day by which it is answered, and an answer with its reason. */
@Entity
@Table(name = "review_request")
@DynamicUpdate
public class ReviewRequest extends PanacheEntityBase {
    /** How files and decisions name this kind of thing. */
    public static final String THING = "review-request";

    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "budget")
    public Budget budget;

    /** Its address here: the id the phone gave it, unless one that the sender may not see had it already. */
    public UUID phoneId;

    /** Then the id the phone gave it stands here, and only the sender knows it by it. */
    private UUID senderId;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    public String words;

    @Column(name = "price_pence")
    public Money price;

    public String link;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "about_decision")
    public Decision aboutDecision;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "about_line")
    public IndicativeLine aboutLine;

    @Column(name = "is_private")
    public boolean isPrivate;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "sent_by")
    public Person sentBy;

    public boolean onBehalf;
    public Instant receivedAt;
    public LocalDate answerBy;
    public int fileCount;
    private String digest;

    /** The ids of those of {@link NotFor}. */
    @Formula("(select group_concat(n.person) from request_not_for n where n.request = id)")
    private String notFor;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "answer")
    private Decision answer;

    @Embedded
    private Withdrawal withdrawal;

    @jakarta.persistence.Version
    private int version;

    protected ReviewRequest() {}

    public static ReviewRequest sent(
            UUID phoneId, Budget budget, Person by, Upload<SendRequest> upload, LocalDate answerBy, Instant at) {
        var form = upload.form();
        form.requireWhole(budget);
        var request = new ReviewRequest();
        request.id = UuidCreator.getTimeOrderedEpoch();
        request.budget = budget;
        request.phoneId = isTaken(budget, phoneId) ? request.id : phoneId;
        request.senderId = request.phoneId.equals(phoneId) ? null : phoneId;
        request.kind = form.kind();
        request.words = form.words();
        request.price = Money.ofNullable(form.pricePence());
        request.link = form.link();
        request.aboutDecision = form.decision() == null ? null : Disputable.in(budget, form.decision());
        request.aboutLine = form.indicativeLine() == null ? null : IndicativeLine.in(budget, form.indicativeLine());
        // a disagreement names its decision: with what was said in private it stays private
        request.isPrivate = form.staysPrivate() || Disputable.isPrivate(request.aboutDecision);
        request.sentBy = by;
        request.onBehalf = budget.standing().isStaff();
        request.receivedAt = at;
        request.answerBy = answerBy;
        request.fileCount = upload.fileCount();
        request.digest = upload.digest();
        request.persistAndFlush();
        request.notFor = NotFor.keep(request);
        return request;
    }

    /** The id by which somebody knows it. */
    public UUID idFor(Person person) {
        return senderId != null && sentBy.is(person) ? senderId : phoneId;
    }

    /** @throws RequestIdTaken if the phone's id already names something else here */
    public ReviewRequest sameAs(String digest) {
        if (!this.digest.equals(digest)) {
            throw new RequestIdTaken();
        }
        return this;
    }

    public State state() {
        return answer != null ? State.ANSWERED : withdrawal != null ? State.WITHDRAWN : State.WAITING;
    }

    public boolean isOverdue(LocalDate today) {
        return state() == State.WAITING && today.isAfter(answerBy);
    }

    /**
     * Nobody answers what they sent, or thinks again about what they sent, decided or would be paid by, however long the
     * chain.
     */
    public boolean isOwn(Person person) {
        return sentBy.is(person)
                || aboutDecision != null && aboutDecision.by.is(person)
                || notFor != null && notFor.contains(person.id.toString());
    }

    /** @param free the {@link Budget#freeStaff}; empty is the lead's queue */
    public Optional<Person> hasIt(List<Person> free, LocalDate today) {
        return Turn.of(budget, free.stream().filter(person -> !isOwn(person)).toList(), today);
    }

    /** Answered once, with a reason always. A yes to <em>may I buy this?</em> is a go-ahead. */
    public void answer(Result result, String reason, Standing standing, Instant at) {
        requireOpenFor(standing.person());
        if (result == Result.GRANTED && kind == Kind.MAY_I_BUY) {
            if (price.isMoreThan(standing.limit()) && !standing.may(Right.ANSWER_ABOVE_LIMIT)) {
                throw new AboveYourLimit(standing.limit());
            }
            new GoAhead(this, LondonClock.dayOf(at)).persist();
        }
        answer = Decision.on(
                Subject.of(THING, id, sentBy), result, null, reason, standing.person(), standing.authority(), at);
        Telling.holderSide(budget, news(News.Kind.REQUEST_ANSWERED, at), answer.by, sentBy);
    }

    private News news(News.Kind kind, Instant at) {
        return new News(kind, News.About.REQUEST, phoneId, isPrivate, at);
    }

    Promise promise(Instant at) {
        var late = news(News.Kind.PROMISE_LATE, at);
        return new Promise(
                budget,
                Subject.of(THING, id, sentBy),
                answerBy,
                late,
                () -> requireOpenFor(budget.standing().person()));
    }

    /** Taken back by whoever sent it, while it waits. */
    public void withdraw(Person by, Instant at) {
        requireSentBy(by);
        requireOpen();
        withdrawal = new Withdrawal(by, at);
    }

    /** @throws YourOwn for those whose own it is */
    void requireNotOwn(Person person) {
        if (isOwn(person)) {
            throw new YourOwn();
        }
    }

    /** @throws NotAllowed for everybody else */
    void requireSentBy(Person person) {
        if (!sentBy.is(person)) {
            throw new NotAllowed();
        }
    }

    private void requireOpenFor(Person person) {
        requireNotOwn(person);
        requireOpen();
    }

    private void requireOpen() {
        if (answer != null) {
            throw new RequestAlreadyAnswered();
        }
        requireNotWithdrawn();
    }

    void requireNotWithdrawn() {
        if (withdrawal != null) {
            throw new RequestAlreadyWithdrawn();
        }
    }

    public Decision answer() {
        return answer;
    }

    public Withdrawal withdrawal() {
        return withdrawal;
    }

    public int version() {
        return version;
    }

    /** What has been said changes what an answer must have seen; those who are in the thread, and whoever has it, hear of it. */
    void heardMore(Person by, Instant at) {
        getEntityManager().lock(this, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        var day = LondonClock.dayOf(at);
        var worker = answer == null ? hasIt(budget.freeStaff(day), day).orElse(sentBy) : answer.by;
        Telling.holderSide(budget, news(News.Kind.REQUEST_MESSAGE, at), by, sentBy, worker);
    }

    /** Requests that whoever asked may see: private ones only the holder's closest and staff, a carer's own. */
    public boolean isSeen(Budget budget) {
        return budget.lets(Right.SEE_REQUESTS)
                ? !isPrivate || budget.lets(Right.SEE_PRIVATE_REQUESTS)
                : budget.lets(Right.MAKE_REQUESTS)
                        && sentBy.is(budget.standing().person());
    }

    static final String WHOLE = "from ReviewRequest r join fetch r.sentBy left join fetch r.aboutDecision d "
            + "left join fetch d.by left join fetch r.answer a left join fetch a.by left join fetch r.aboutLine l "
            + "left join fetch l.band lb left join fetch lb.card ";

    /** By its address, or by the id that whoever asks gave it: somebody else's private one never stands in the way. */
    private static final String NAMED =
            "r.budget = ?1 and (r.phoneId = ?2 or r.senderId = ?2 and r.sentBy = ?3) order by r.senderId desc nulls last";

    public static Optional<ReviewRequest> in(Budget budget, UUID id) {
        return find(WHOLE + "where " + NAMED, budget, id, budget.standing().person())
                .firstResultOptional();
    }

    /** The same, held until the transaction ends. */
    public static Optional<ReviewRequest> held(Budget budget, UUID id) {
        return ReviewRequest.<ReviewRequest>find(
                        "from ReviewRequest r where " + NAMED,
                        budget,
                        id,
                        budget.standing().person())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    private static boolean isTaken(Budget budget, UUID phoneId) {
        return count("budget = ?1 and phoneId = ?2", budget, phoneId) > 0;
    }
}
