package org.openphb.receipt;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openphb.budget.Budget;
import org.openphb.budget.Right;
import org.openphb.decision.DecisionView;
import org.openphb.files.FileView;
import org.openphb.money.Money;
import org.openphb.people.PersonView;

/**
 * A receipt as somebody sees it; in a list without its files and without a look for doubles.
 *
 * @param fromEndedAccess told to staff alone: whoever sent it had no access any more
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
        WithdrawalView withdrawal,
        UUID replaces,
        UUID replacedBy,
        UUID goAhead,
        Boolean possibleDouble,
        UUID doubleOf,
        boolean mayDecide,
        boolean mayWithdraw) {
    @Schema(name = "ReceiptWithdrawal")
    public record WithdrawalView(WithdrawalReason reason, Instant at) {}

    static ReceiptView of(Receipt receipt, Budget budget) {
        var parts = ReceiptPart.named(List.of(receipt)).get(receipt.id);
        List<FileView> files = receipt.hidesFiles() ? List.of() : FileView.of(Receipt.THING, receipt.id);
        var earlier = receipt.earlierDouble();
        return of(
                receipt,
                budget,
                parts,
                files,
                earlier.isPresent(),
                earlier.filter(other -> other.isSeen(budget))
                        .map(other -> other.phoneId)
                        .orElse(null));
    }

    static ReceiptView inList(Receipt receipt, Budget budget, List<PartView> parts) {
        return of(receipt, budget, parts, null, null, null);
    }

    private static ReceiptView of(
            Receipt receipt,
            Budget budget,
            List<PartView> parts,
            List<FileView> files,
            Boolean possibleDouble,
            UUID doubleOf) {
        var asking = budget.standing().person();
        var waiting = receipt.state() == State.WAITING;
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
                files,
                receipt.state(),
                PersonView.of(receipt.sentBy, asking),
                receipt.onBehalf,
                receipt.receivedAt,
                receipt.answerBy,
                receipt.late,
                budget.standing().isStaff() ? receipt.fromEndedAccess : null,
                DecisionView.of(receipt.decision()),
                receipt.withdrawnAt() == null
                        ? null
                        : new WithdrawalView(receipt.withdrawnReason(), receipt.withdrawnAt()),
                receipt.replaces == null ? null : receipt.replaces.phoneId,
                receipt.replacedBy,
                receipt.goAhead,
                possibleDouble,
                doubleOf,
                waiting && budget.lets(Right.DECIDE_RECEIPTS) && !receipt.sentBy.is(asking),
                waiting && receipt.sentBy.is(asking));
    }
}
