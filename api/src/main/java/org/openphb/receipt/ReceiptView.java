package org.openphb.receipt;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openphb.budget.Budget;
import org.openphb.budget.LateReason;
import org.openphb.budget.LateReasonView;
import org.openphb.budget.Right;
import org.openphb.decision.DecisionView;
import org.openphb.files.FileView;
import org.openphb.money.Money;
import org.openphb.people.PersonView;

/**
 * A receipt as somebody sees it; in a list without its files, its corrections and without a look for doubles.
 *
 * @param fromEndedAccess told to staff alone: whoever sent it had no access any more
 * @param parts as they stand now
 * @param nowPence what counts as spent, corrections and refunds included
 * @param agreedBefore of the go-ahead it has, where whoever looks may see what was asked
 * @param mayMatch whoever looks may say which go-ahead it is for
 * @param lateReasons why it is not decided by the day promised, the newest first
 * @param nobodyFree nobody may decide it: it is for the lead to find somebody
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReceiptView(
        UUID id,
        UUID budget,
        String holder,
        Money amountPence,
        Money totalPence,
        LocalDate spentOn,
        String supplier,
        String note,
        String noProof,
        List<PartView> parts,
        int fileCount,
        List<FileView> files,
        State state,
        PersonView sentBy,
        boolean onBehalf,
        Instant receivedAt,
        LocalDate answerBy,
        boolean late,
        Boolean fromEndedAccess,
        DecisionView decision,
        Money nowPence,
        List<CorrectionView> corrections,
        AssignedView assigned,
        WithdrawalView withdrawal,
        UUID replaces,
        UUID replacedBy,
        UUID goAhead,
        AgreedBeforeView agreedBefore,
        Boolean possibleDouble,
        UUID doubleOf,
        boolean mayDecide,
        boolean mayWithdraw,
        boolean mayCorrect,
        boolean mayRefund,
        boolean mayAssign,
        boolean mayMatch,
        boolean maySayWhyLate,
        List<LateReasonView> lateReasons,
        Boolean nobodyFree) {
    @Schema(name = "ReceiptWithdrawal")
    public record WithdrawalView(WithdrawalReason reason, Instant at) {}

    /** Who said later what it was for, and when. */
    public record AssignedView(String by, Instant at) {}

    /** What a list leaves out. */
    private record More(
            List<FileView> files,
            List<CorrectionView> corrections,
            AssignedView assigned,
            AgreedBeforeView agreedBefore,
            Boolean possibleDouble,
            UUID doubleOf,
            boolean maySayWhyLate,
            List<LateReasonView> lateReasons,
            Boolean nobodyFree) {
        static final More NONE = new More(null, null, null, null, null, null, false, null, null);
    }

    static ReceiptView of(Receipt receipt, Budget budget, LocalDate today) {
        var parts = ReceiptPart.named(List.of(receipt)).get(receipt.id);
        List<FileView> files = receipt.hidesFiles() ? List.of() : FileView.of(Receipt.THING, receipt.id);
        var earlier = LookAlike.of(receipt, budget);
        var doubleOf = earlier.filter(other -> other.isSeen(budget))
                .map(other -> other.phoneId)
                .orElse(null);
        var more = new More(
                files,
                CorrectionView.of(receipt),
                Parts.of(receipt).assignment().orElse(null),
                AgreedBeforeView.of(receipt, budget),
                earlier.isPresent(),
                doubleOf,
                receipt.state() == State.WAITING
                        && LateReason.isFor(budget, receipt.answerBy, today)
                        && !receipt.sentBy.is(budget.standing().person()),
                LateReasonView.of(receipt.id),
                receipt.state() == State.WAITING
                                && budget.freeStaff(today).stream().allMatch(receipt.sentBy::is)
                        ? true
                        : null);
        return of(receipt, budget, parts, more);
    }

    static ReceiptView inList(Receipt receipt, Budget budget, List<PartView> parts) {
        return of(receipt, budget, parts, More.NONE);
    }

    private static ReceiptView of(Receipt receipt, Budget budget, List<PartView> parts, More more) {
        var asking = budget.standing().person();
        var waiting = receipt.state() == State.WAITING;
        var accepted = receipt.state() == State.ACCEPTED;
        var decides = budget.lets(Right.DECIDE_RECEIPTS);
        return new ReceiptView(
                receipt.phoneId,
                budget.id,
                budget.holder.name,
                receipt.amount,
                receipt.total,
                receipt.spentOn,
                receipt.supplier,
                receipt.note,
                receipt.noProof,
                parts,
                receipt.hidesFiles() ? 0 : receipt.fileCount,
                more.files,
                receipt.state(),
                PersonView.of(receipt.sentBy, asking),
                receipt.onBehalf,
                receipt.receivedAt,
                receipt.answerBy,
                receipt.late,
                budget.standing().isStaff() ? receipt.fromEndedAccess : null,
                DecisionView.of(receipt.decision()),
                accepted ? receipt.now() : null,
                more.corrections,
                more.assigned,
                receipt.withdrawal() == null
                        ? null
                        : new WithdrawalView(receipt.withdrawnReason(), receipt.withdrawal().at),
                receipt.replaces == null ? null : receipt.replaces.phoneId,
                receipt.replacedBy,
                receipt.goAheadIsPrivate && !budget.lets(Right.SEE_PRIVATE_REQUESTS) ? null : receipt.goAhead,
                more.agreedBefore,
                more.possibleDouble,
                more.doubleOf,
                waiting && decides && !receipt.sentBy.is(asking),
                waiting && receipt.sentBy.is(asking),
                accepted && decides && Correction.Kind.CORRECTION.isFor(asking, receipt),
                accepted && decides && Correction.Kind.REFUND.isFor(asking, receipt),
                (waiting || accepted)
                        && budget.lets(Right.ASSIGN_PARTS)
                        && !(budget.standing().isStaff() && receipt.sentBy.is(asking))
                        && parts.stream().anyMatch(part -> part.planItem() == null),
                Match.isFor(receipt, budget),
                more.maySayWhyLate,
                more.lateReasons,
                more.nobodyFree);
    }
}
