package org.openphb.overview;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openphb.budget.Access;
import org.openphb.budget.Budget;
import org.openphb.budget.Invitation;
import org.openphb.budget.LateReason;
import org.openphb.budget.LateReasonView;
import org.openphb.money.Money;
import org.openphb.people.Person;
import org.openphb.plan.Sending;
import org.openphb.receipt.Receipt;
import org.openphb.request.ReviewRequest;
import org.openphb.time.LondonClock;
import org.openphb.web.Cursor;

/**
 * One thing that waits for staff.
 *
 * @param by the day by which it is promised
 * @param mine whether it is for whoever asks
 * @param nobodyFree nobody may answer it: it is for the lead to find somebody
 * @param lateReason the newest that was written down
 * @param needsReason it is late, and nobody has said why, or the day said then is over too
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QueueItem(
        Kind kind,
        UUID id,
        UUID budget,
        String holder,
        String budgetName,
        LocalDate by,
        boolean overdue,
        Instant receivedAt,
        String what,
        org.openphb.request.Kind requestKind,
        String contact,
        boolean mine,
        boolean nobodyFree,
        LateReasonView lateReason,
        boolean needsReason,
        @JsonIgnore UUID row) {
    private static final int WORDS = 120;

    /** What can wait. */
    @Schema(name = "QueueKind")
    public enum Kind {
        RECEIPT,
        REVIEW_REQUEST,
        /** One that was sent to be decided. */
        PLAN,
        /** A nominee who was asked for, or a parent whose access ends with a birthday. */
        ACCESS
    }

    /** A receipt in one line: £45.99 at Westmoor Mobility. */
    static String what(Money amount, String supplier) {
        return supplier == null ? amount.toString() : amount + " at " + supplier;
    }

    /** A request in one line. */
    static String what(String words) {
        return words.length() <= WORDS ? words : words.substring(0, WORDS) + "…";
    }

    static QueueItem of(Receipt receipt, boolean nobodyFree, Person asking, LocalDate today) {
        var mine = !receipt.sentBy.is(asking);
        return of(
                Kind.RECEIPT,
                receipt.phoneId,
                receipt.budget,
                receipt.answerBy,
                receipt.receivedAt,
                what(receipt.amount, receipt.supplier),
                null,
                mine,
                nobodyFree,
                receipt.id,
                asking,
                today);
    }

    static QueueItem of(ReviewRequest request, boolean nobodyFree, Person asking, LocalDate today) {
        var mine = !request.isOwn(asking);
        return of(
                Kind.REVIEW_REQUEST,
                request.phoneId,
                request.budget,
                request.answerBy,
                request.receivedAt,
                what(request.words),
                request.kind,
                mine,
                nobodyFree,
                request.id,
                asking,
                today);
    }

    /** @param own whoever asks wrote some of it, or sent it */
    static QueueItem of(Sending sent, boolean nobodyFree, boolean own, Person asking, LocalDate today) {
        return of(
                Kind.PLAN,
                sent.phoneId,
                sent.budget,
                sent.decideBy,
                sent.sentAt,
                "The plan that " + sent.sentBy.name + " sent",
                null,
                !own,
                nobodyFree,
                sent.id,
                asking,
                today);
    }

    static QueueItem of(Invitation asked, boolean nobodyFree, Person asking, LocalDate today) {
        return of(
                Kind.ACCESS,
                asked.phoneId,
                asked.budget,
                asked.answerBy,
                asked.grantedAt,
                asked.name + ", to be nominee",
                null,
                true,
                nobodyFree,
                asked.id,
                asking,
                today);
    }

    /** It came in on the day six months before. */
    static QueueItem of(Access parent, boolean nobodyFree, Person asking, LocalDate today) {
        var birthday = parent.birthday().orElseThrow();
        return of(
                        Kind.ACCESS,
                        parent.shownId(),
                        parent.budget,
                        birthday,
                        birthday.minusMonths(6).atStartOfDay(LondonClock.LONDON).toInstant(),
                        "16th birthday: the access of " + parent.person.name + " ends",
                        null,
                        true,
                        nobodyFree,
                        parent.id,
                        asking,
                        today)
                .promisedNothing();
    }

    private static QueueItem of(
            Kind kind,
            UUID id,
            Budget budget,
            LocalDate by,
            Instant receivedAt,
            String what,
            org.openphb.request.Kind requestKind,
            boolean mayBeMine,
            boolean nobodyFree,
            UUID row,
            Person asking,
            LocalDate today) {
        var worker = budget.workerOn(today);
        return new QueueItem(
                kind,
                id,
                budget.id,
                budget.holder.name,
                budget.name,
                by,
                today.isAfter(by),
                receivedAt,
                what,
                requestKind,
                worker.name,
                mayBeMine && worker.is(asking),
                nobodyFree,
                null,
                today.isAfter(by),
                row);
    }

    /** A birthday is no promise of ours. */
    private QueueItem promisedNothing() {
        return with(null, false);
    }

    /** @param reason the newest; none if there is none */
    QueueItem with(LateReason reason, LocalDate today) {
        var view = reason == null ? null : LateReasonView.of(reason);
        return with(view, needsReason && (view == null || today.isAfter(view.expectedBy())));
    }

    private QueueItem with(LateReasonView lateReason, boolean needsReason) {
        return new QueueItem(
                kind,
                id,
                budget,
                holder,
                budgetName,
                by,
                overdue,
                receivedAt,
                what,
                requestKind,
                contact,
                mine,
                nobodyFree,
                lateReason,
                needsReason,
                row);
    }

    @JsonIgnore
    Cursor cursor() {
        return new Cursor(by.atStartOfDay(ZoneOffset.UTC).toInstant(), row);
    }
}
