package org.openphb.receipt;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.openphb.budget.Budget;
import org.openphb.budget.Right;
import org.openphb.files.Upload;
import org.openphb.plan.PlanItem;
import org.openphb.plan.Versions;
import org.openphb.request.GoAhead;
import org.openphb.web.BadForm;
import org.openphb.web.Violation;

/** Whether a receipt fits the budget it is sent to: its day, its sums, its plan items, its proof. */
final class Fit {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private static final String NO_MORE_TAKEN = "We cannot take this. Give the receipt to the person it was for";

    private final Budget budget;
    private final SendReceipt form;
    private final List<Violation> violations = new ArrayList<>();

    private Fit(Budget budget, SendReceipt form) {
        this.budget = budget;
        this.form = form;
    }

    /** @throws BadForm with everything that needs another look, not only the first thing */
    static void require(Upload<SendReceipt> upload, Budget budget, LocalDate today) {
        var fit = new Fit(budget, upload.form());
        fit.day(today);
        fit.total();
        fit.parts();
        fit.proof(upload.fileCount());
        fit.goAhead(today);
        if (!fit.violations.isEmpty()) {
            throw new BadForm(fit.violations);
        }
    }

    /** A returned receipt of this budget that no other has taken the place of; whoever left hears of none. */
    static Receipt replaceable(Budget budget, UUID phoneId) {
        return Receipt.in(budget, phoneId)
                .filter(returned -> returned.isSeen(budget))
                .filter(returned -> !budget.standing().ended())
                .filter(returned -> returned.state() == State.RETURNED && returned.replacedBy == null)
                .orElseThrow(() -> new BadForm("replaces", "Only a returned receipt can be sent again, and once"));
    }

    private void day(LocalDate today) {
        var day = form.spentOn();
        if (!budget.period.holds(day)) {
            no(
                    "spentOn",
                    budget.siblingOn(day)
                            .map(other -> "This day is in the budget from " + DAY.format(other.period.start()) + " to "
                                    + DAY.format(other.period.end()) + ". Send the receipt there")
                            .orElse("This budget runs from " + DAY.format(budget.period.start()) + " to "
                                    + DAY.format(budget.period.end()) + ". Choose a day in it"));
        } else if (today.isAfter(budget.receiptsTakenUntil(today))
                && !budget.standing().isStaff()) {
            no(
                    "spentOn",
                    "Receipts for this budget could be sent until " + DAY.format(budget.receiptsTakenUntil(today))
                            + ". Ask your contact to add it for you");
        }
    }

    private void total() {
        if (form.totalPence() != null && form.totalPence() < form.amountPence()) {
            no("totalPence", "The total on the paper cannot be less than what you claim");
        }
    }

    private void parts() {
        if (form.allParts().stream().mapToLong(SendReceipt.Part::amountPence).sum() != form.amountPence()) {
            no("parts", "The parts must add up to the amount");
        }
        var versions = Versions.of(budget);
        var lines = versions.lines().stream()
                .filter(line -> PlanItem.seenIn(budget).test(versions.on(line, form.spentOn())))
                .toList();
        var mayBeUnassigned = !budget.lets(Right.SEE_HELD_LINES);
        var seen = new HashSet<UUID>();
        for (var i = 0; i < form.allParts().size(); i++) {
            var line = form.allParts().get(i).planItem();
            if (line == null ? !mayBeUnassigned : !lines.contains(line)) {
                no("parts[" + i + "].planItem", "Choose what it was for from the plan");
            } else if (!seen.add(line)) {
                no("parts[" + i + "].planItem", "This is in the list twice");
            }
        }
    }

    private void proof(int files) {
        var reason = form.noProof() != null && !form.noProof().isBlank();
        if (files == 0 && !reason) {
            no("file", "Add a photo of the receipt, or say why there is none");
        } else if (files > 0 && form.noProof() != null) {
            no("noProof", "There is a file, so leave out why there is none");
        }
    }

    /** Over its amount or after its last day is for staff to see; a receipt is not kept back for it. */
    private void goAhead(LocalDate today) {
        if (form.goAhead() == null) {
            return;
        }
        GoAhead.in(budget, form.goAhead())
                .ifPresentOrElse(
                        yes -> {
                            if (yes.stateOn(today) == GoAhead.State.USED) {
                                no("goAhead", "This yes was used for another receipt. Send this one without it");
                            }
                        },
                        () -> no("goAhead", "We cannot find this go-ahead"));
    }

    /** Somebody who may no more look at the budget is not told how it is either. */
    private void no(String field, String message) {
        violations.add(new Violation(field, budget.standing().ended() ? NO_MORE_TAKEN : message));
    }
}
