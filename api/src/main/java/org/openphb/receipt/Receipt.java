package org.openphb.receipt;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Formula;
import org.openphb.budget.Bucket;
import org.openphb.budget.Budget;
import org.openphb.budget.Promise;
import org.openphb.budget.Right;
import org.openphb.budget.Source;
import org.openphb.budget.Standing;
import org.openphb.budget.Telling;
import org.openphb.decision.Decision;
import org.openphb.decision.Result;
import org.openphb.decision.Subject;
import org.openphb.decision.Withdrawal;
import org.openphb.decision.YourOwn;
import org.openphb.files.Upload;
import org.openphb.money.Money;
import org.openphb.notice.News;
import org.openphb.people.Person;
import org.openphb.request.GoAhead;
import org.openphb.request.GoAheadUse;
import org.openphb.time.LondonClock;
import org.openphb.web.NotAllowed;

/** Money spent, and the proof. Sent once, then decided or taken back once; a mistake is put right, never edited. */
@Entity
@DynamicUpdate
public class Receipt extends PanacheEntityBase {
    /** How files, decisions and entries name this kind of thing. */
    public static final String THING = "receipt";

    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "budget")
    public Budget budget;

    public UUID phoneId;

    /** Charged to the budget. */
    @Column(name = "amount_pence")
    public Money amount;

    /** On the paper, where that is more. */
    @Column(name = "total_pence")
    public Money total;

    public LocalDate spentOn;
    public String supplier;
    public String note;
    public String noProof;

    @Column(name = "go_ahead")
    public UUID goAhead;

    /** That yes was to a private request. */
    @Formula("exists (select 1 from go_ahead g join review_request q on q.id = g.request and q.is_private "
            + "where g.id = go_ahead)")
    public boolean goAheadIsPrivate;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "replaces")
    public Receipt replaces;

    /** The phone's id of the receipt that took this one's place. */
    @Formula("(select next.phone_id from receipt next where next.replaces_live = id)")
    public UUID replacedBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "sent_by")
    public Person sentBy;

    public boolean onBehalf;
    /** Received after the last day of the budget. */
    public boolean late;

    /** From somebody whose access was over when it came in. */
    public boolean fromEndedAccess;

    public Instant receivedAt;
    /** The day by which it is decided. */
    public LocalDate answerBy;

    public int fileCount;
    private String digest;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decision")
    private Decision decision;

    @Embedded
    private Withdrawal withdrawal;

    @Enumerated(EnumType.STRING)
    private WithdrawalReason withdrawnReason;

    /** By how much corrections and refunds changed what was accepted. */
    @Formula("(select coalesce(sum(c.pence), 0) from correction c where c.receipt = id)")
    private long correctedPence;

    @jakarta.persistence.Version
    private int version;

    protected Receipt() {}

    /** Checked against its budget, recorded with its parts, and waiting in the ledger. */
    public static Receipt sent(
            UUID phoneId, Budget budget, Person by, Upload<SendReceipt> upload, LocalDate answerBy, Instant at) {
        var today = LondonClock.dayOf(at);
        Fit.require(upload, budget, today);
        var form = upload.form();
        var receipt = new Receipt();
        receipt.id = UuidCreator.getTimeOrderedEpoch();
        receipt.budget = budget;
        receipt.phoneId = phoneId;
        receipt.amount = Money.of(form.amountPence());
        receipt.total = form.amountPence().equals(form.totalPence()) ? null : Money.ofNullable(form.totalPence());
        receipt.spentOn = form.spentOn();
        receipt.supplier = form.supplier();
        receipt.note = form.note();
        receipt.noProof = form.noProof();
        receipt.goAhead = form.goAhead();
        receipt.replaces = form.replaces() == null ? null : Fit.replaceable(budget, form.replaces());
        receipt.sentBy = by;
        receipt.onBehalf = budget.standing().isStaff();
        receipt.late = today.isAfter(budget.period.end());
        receipt.fromEndedAccess = budget.standing().ended();
        receipt.receivedAt = at;
        receipt.answerBy = answerBy;
        receipt.fileCount = upload.fileCount();
        receipt.digest = upload.digest();
        receipt.persistAndFlush();
        if (receipt.goAhead != null) {
            GoAhead.in(budget, receipt.goAhead).orElseThrow().use(receipt.id, null, at);
        }
        ReceiptPart.persist(ReceiptPart.of(receipt, form.allParts()));
        receipt.move(receipt.amount, null, Bucket.WAITING, "sent", at);
        return receipt;
    }

    /** @throws ReceiptIdTaken if the phone's id already names something else here */
    public Receipt sameAs(String digest) {
        if (!this.digest.equals(digest)) {
            throw new ReceiptIdTaken();
        }
        return this;
    }

    /** Decided once. A wrong acceptance is put right by a correction, never by an edit. */
    public void decide(Result result, Money accepted, String reason, Standing standing, Instant at) {
        requireNotSentBy(standing.person());
        requireWaiting();
        decision = Decision.on(
                Subject.of(THING, id, sentBy), result, accepted, reason, standing.person(), standing.authority(), at);
        if (result == Result.ACCEPTED) {
            move(accepted, Bucket.WAITING, Bucket.SPENT, "accepted", at);
            tell(
                    accepted.equals(amount) ? News.Kind.RECEIPT_ACCEPTED : News.Kind.RECEIPT_ACCEPTED_LESS,
                    decision.by,
                    at);
        } else {
            move(Money.NOTHING, Bucket.WAITING, null, "returned", at);
            GoAheadUse.giveBack(id, at);
            tell(News.Kind.RECEIPT_RETURNED, decision.by, at);
        }
    }

    /** Taken back by whoever sent it, while it waits. */
    public void withdraw(WithdrawalReason reason, Person by, Instant at) {
        requireSentBy(by);
        requireWaiting();
        withdrawal = new Withdrawal(by, at);
        withdrawnReason = reason;
        move(Money.NOTHING, Bucket.WAITING, null, "withdrawn", at);
        GoAheadUse.giveBack(id, at);
    }

    void tell(News.Kind kind, Person by, Instant at) {
        Telling.holderSide(budget, new News(kind, News.About.RECEIPT, phoneId, false, at), by, sentBy);
    }

    Promise promise(Instant at) {
        var late = new News(News.Kind.PROMISE_LATE, News.About.RECEIPT, phoneId, false, at);
        return new Promise(budget, Subject.of(THING, id, sentBy), answerBy, late, this::requireWaiting);
    }

    /** @throws YourOwn for whoever sent it */
    void requireNotSentBy(Person person) {
        if (sentBy.is(person)) {
            throw new YourOwn();
        }
    }

    /** @throws NotAllowed for everybody else */
    void requireSentBy(Person person) {
        if (!sentBy.is(person)) {
            throw new NotAllowed();
        }
    }

    private void move(Money after, Bucket from, Bucket to, String step, Instant at) {
        budget.move(Parts.of(this).portions(after), from, to, spentOn, new Source(THING, id, step), at);
    }

    /** What counts as spent: what was accepted, put right since; nothing of what was not accepted. */
    public Money now() {
        return state() == State.ACCEPTED ? decision.amount.plus(Money.of(correctedPence)) : Money.NOTHING;
    }

    void nowCounts(Money after) {
        correctedPence = after.minus(decision.amount).pence();
    }

    /** What stands beside a receipt changes what the next one must have seen. */
    void hasChanged() {
        getEntityManager().lock(this, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    void requireWaiting() {
        if (decision != null) {
            throw new ReceiptAlreadyDecided();
        }
        if (withdrawal != null) {
            throw new ReceiptAlreadyWithdrawn();
        }
    }

    public State state() {
        if (decision != null) {
            return decision.result == Result.ACCEPTED ? State.ACCEPTED : State.RETURNED;
        }
        return withdrawal == null ? State.WAITING : State.WITHDRAWN;
    }

    /** Sent for the wrong person: its picture is nobody's here. */
    public boolean hidesFiles() {
        return withdrawnReason == WithdrawalReason.WRONG_PERSON;
    }

    public Decision decision() {
        return decision;
    }

    public WithdrawalReason withdrawnReason() {
        return withdrawnReason;
    }

    public Withdrawal withdrawal() {
        return withdrawal;
    }

    public int version() {
        return version;
    }

    public boolean isSeen(Budget budget) {
        return budget.lets(Right.SEE_RECEIPTS)
                || budget.lets(Right.SEE_OWN_RECEIPTS)
                        && sentBy.is(budget.standing().person());
    }

    static final String WHOLE = "from Receipt r join fetch r.sentBy left join fetch r.replaces "
            + "left join fetch r.decision d left join fetch d.by ";

    public static Optional<Receipt> in(Budget budget, UUID phoneId) {
        return find(WHOLE + "where r.budget = ?1 and r.phoneId = ?2", budget, phoneId)
                .firstResultOptional();
    }

    /** The same, held until the transaction ends, so that two people cannot decide at once. */
    public static Optional<Receipt> held(Budget budget, UUID phoneId) {
        return Receipt.<Receipt>find("budget = ?1 and phoneId = ?2", budget, phoneId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
