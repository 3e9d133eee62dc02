package org.openphb.receipt;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.openphb.budget.Bucket;
import org.openphb.budget.Source;
import org.openphb.decision.YourOwn;
import org.openphb.money.Money;
import org.openphb.notice.News;
import org.openphb.people.Person;
import org.openphb.request.NotFor;
import org.openphb.web.BadForm;

/** An accepted amount put right, or money that came back from a shop: a row of its own, never an edit. */
@Entity
@Immutable
public class Correction extends PanacheEntityBase {
    /** How entries name this kind of thing. */
    static final String THING = "correction";

    /** What changed. */
    @Schema(name = "CorrectionKind")
    public enum Kind {
        CORRECTION(News.Kind.RECEIPT_CORRECTED),
        /** Money back from a shop. */
        REFUND(News.Kind.RECEIPT_REFUNDED);

        private final News.Kind news;

        Kind(News.Kind news) {
            this.news = news;
        }

        /** Not for whoever sent it; nor does anybody think again about what they accepted, which money that came back is not. */
        boolean isFor(Person person, Receipt receipt) {
            return !receipt.sentBy.is(person)
                    && (this == REFUND || !receipt.decision().by.is(person));
        }
    }

    /**
     * @param change by how much what counts as spent changes, signed
     * @param day what it counts for
     */
    record Asked(Kind kind, Money change, LocalDate day, String reason) {}

    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "receipt")
    Receipt receipt;

    UUID phoneId;

    @Enumerated(EnumType.STRING)
    Kind kind;

    @Column(name = "pence")
    Money change;

    LocalDate day;
    String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person")
    Person by;

    @Column(name = "recorded_at")
    Instant at;

    protected Correction() {}

    /**
     * Recorded, and in the ledger: what counts as spent is never below nothing, nor above what was claimed.
     *
     * @throws ReceiptNotAccepted @throws YourOwn for whoever sent it; a correction also for whoever accepted it
     */
    static void on(Receipt receipt, UUID phoneId, Asked asked, Person by, Instant at) {
        if (receipt.state() != State.ACCEPTED) {
            throw new ReceiptNotAccepted();
        }
        if (!asked.kind.isFor(by, receipt)) {
            throw new YourOwn();
        }
        var before = receipt.now();
        var after = before.plus(asked.change);
        if (after.pence() < 0) {
            throw new BadForm("amountPence", "Only " + before + " of it still counts as spent");
        }
        if (after.isMoreThan(receipt.amount)) {
            throw new BadForm("amountPence", "Only " + receipt.amount + " was claimed");
        }
        var correction = new Correction();
        correction.id = UuidCreator.getTimeOrderedEpoch();
        correction.receipt = receipt;
        correction.phoneId = phoneId;
        correction.kind = asked.kind;
        correction.change = asked.change;
        correction.day = asked.day;
        correction.reason = asked.reason;
        correction.by = by;
        correction.at = at;
        correction.persistAndFlush();
        if (asked.kind == Kind.CORRECTION) {
            receipt.decision().putRightBy.add(by.id);
            NotFor.also(receipt.decision(), by);
        }
        var portions = Parts.of(receipt).changes(before, after);
        receipt.budget.move(portions, null, Bucket.SPENT, asked.day, correction.source(asked.kind), at);
        receipt.nowCounts(after);
        receipt.hasChanged();
        receipt.tell(asked.kind.news, by, at);
    }

    private Source source(Kind kind) {
        return source(kind.name().toLowerCase(Locale.ROOT));
    }

    Source source(String step) {
        return new Source(THING, id, step);
    }

    /** @throws CorrectionIdTaken if the phone's id already names something else on this receipt */
    void requireSame(Asked asked, Person by) {
        if (!asked.equals(new Asked(kind, change, day, reason)) || !this.by.is(by)) {
            throw new CorrectionIdTaken();
        }
    }

    static Optional<Correction> in(Receipt receipt, UUID phoneId) {
        return find("receipt = ?1 and phoneId = ?2", receipt, phoneId).firstResultOptional();
    }

    /** In the order they were recorded. */
    static List<Correction> of(Receipt receipt) {
        return list("from Correction c join fetch c.by where c.receipt = ?1 order by c.at, c.id", receipt);
    }
}
