package org.openphb.receipt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openphb.budget.Bucket;
import org.openphb.budget.Budget;
import org.openphb.budget.Portion;
import org.openphb.budget.Source;
import org.openphb.decision.YourOwn;
import org.openphb.money.Money;
import org.openphb.money.Split;
import org.openphb.people.Person;
import org.openphb.plan.Versions;
import org.openphb.web.BadForm;
import org.openphb.web.Violation;

/** What a receipt was for: its parts as they were sent, and what was said later of the one that was on no plan item. */
final class Parts {
    private record Share(ReceiptPart part, Money money) {}

    /** Something that counted so much, and after it so much, for a day. */
    private record Step(Source source, LocalDate day, Money from, Money to) {}

    private final Receipt receipt;
    private final List<ReceiptPart> sent;
    private final List<ReceiptPart> assigned;

    private Parts(Receipt receipt, List<ReceiptPart> all) {
        this.receipt = receipt;
        this.sent = all.stream().filter(part -> part.assignedAt == null).toList();
        this.assigned = all.stream().filter(part -> part.assignedAt != null).toList();
    }

    static Parts of(Receipt receipt) {
        return new Parts(receipt, ReceiptPart.in(receipt));
    }

    /** What moves when so much of the receipt counts after: each part in its share, to the penny. */
    List<Portion> portions(Money after) {
        return shares(after).stream()
                .map(share -> new Portion(share.part.position, share.part.line, share.part.amount, share.money))
                .toList();
    }

    /**
     * What each part gains or loses when the whole goes from so much to so much. Shares are of the whole that stands, so
     * that no part falls below nothing, however many corrections there were.
     */
    List<Portion> changes(Money from, Money to) {
        var before = shares(from);
        var after = shares(to);
        return IntStream.range(0, after.size())
                .mapToObj(i -> change(after.get(i).part, before.get(i).money, after.get(i).money))
                .toList();
    }

    private static Portion change(ReceiptPart part, Money from, Money to) {
        return new Portion(part.position, part.line, Money.NOTHING, to.minus(from));
    }

    /** What was said later shares what the unassigned part had: the others keep theirs to the penny. */
    private List<Share> shares(Money whole) {
        return split(whole, sent).stream()
                .flatMap(share -> share.part.line == null && !assigned.isEmpty()
                        ? split(share.money, assigned).stream()
                        : Stream.of(share))
                .toList();
    }

    private static List<Share> split(Money whole, List<ReceiptPart> parts) {
        var shares =
                Split.of(whole, parts.stream().map(part -> part.amount.pence()).toList());
        return IntStream.range(0, parts.size())
                .mapToObj(i -> new Share(parts.get(i), shares.get(i)))
                .toList();
    }

    Optional<ReceiptPart> unassigned() {
        return assigned.isEmpty()
                ? sent.stream().filter(part -> part.line == null).findFirst()
                : Optional.empty();
    }

    /** Who said later what it was for, and when. */
    Optional<ReceiptView.AssignedView> assignment() {
        return assigned.stream()
                .findFirst()
                .map(part -> new ReceiptView.AssignedView(part.assignedBy.name, part.assignedAt));
    }

    /** The same person saying the same thing again. */
    boolean repeats(AssignParts form, Person by) {
        return !assigned.isEmpty()
                && assigned.get(0).assignedBy.is(by)
                && assigned.stream()
                        .map(part -> new SendReceipt.Part(part.line, part.amount.pence()))
                        .toList()
                        .equals(form.parts());
    }

    /** @throws YourOwn for staff who sent it on somebody's behalf */
    void requireNotOwn(Budget budget) {
        if (budget.standing().isStaff() && receipt.sentBy.is(budget.standing().person())) {
            throw new YourOwn();
        }
    }

    /**
     * What the unassigned part was for. In the ledger it is as if it had been said when the receipt was sent: what counted
     * on no plan item moves to these, each step for its own day.
     *
     * @throws NothingToAssign @throws YourOwn for staff who sent it on somebody's behalf
     */
    void assign(AssignParts form, Budget budget, Instant at) {
        var none = unassigned().orElseThrow(NothingToAssign::new);
        requireNotOwn(budget);
        var by = budget.standing().person();
        var steps = steps();
        requireFit(form, none.amount, budget);
        var said = ReceiptPart.said(receipt, sent.size(), form.parts(), by, at);
        ReceiptPart.persist(said);
        var bucket = receipt.state() == State.WAITING ? Bucket.WAITING : Bucket.SPENT;
        for (var step : steps) {
            var from = shareOf(none, step.from);
            var to = shareOf(none, step.to);
            var moves = new ArrayList<>(List.of(change(none, to, from)));
            var before = split(from, said);
            var after = split(to, said);
            IntStream.range(0, said.size())
                    .forEach(i -> moves.add(change(said.get(i), before.get(i).money, after.get(i).money)));
            receipt.budget.move(moves, null, bucket, step.day, step.source, at);
        }
        receipt.hasChanged();
    }

    private Money shareOf(ReceiptPart part, Money whole) {
        return split(whole, sent).get(sent.indexOf(part)).money;
    }

    /** What made it count what it counts now. */
    private List<Step> steps() {
        var source = new Source(Receipt.THING, receipt.id, "assigned");
        if (receipt.state() == State.WAITING) {
            return List.of(new Step(source, receipt.spentOn, Money.NOTHING, receipt.amount));
        }
        if (receipt.state() != State.ACCEPTED) {
            throw new NothingToAssign();
        }
        var now = receipt.decision().amount;
        var steps = new ArrayList<>(List.of(new Step(source, receipt.spentOn, Money.NOTHING, now)));
        for (var correction : Correction.of(receipt)) {
            var next = now.plus(correction.change);
            steps.add(new Step(correction.source("assigned"), correction.day, now, next));
            now = next;
        }
        return steps;
    }

    private static void requireFit(AssignParts form, Money unassigned, Budget budget) {
        var lines = Versions.of(budget).lines();
        var violations = new ArrayList<Violation>();
        var seen = new HashSet<UUID>();
        for (var i = 0; i < form.parts().size(); i++) {
            var line = form.parts().get(i).planItem();
            if (!lines.contains(line)) {
                violations.add(new Violation("parts[" + i + "].planItem", "Choose what it was for from the plan"));
            } else if (!seen.add(line)) {
                violations.add(new Violation("parts[" + i + "].planItem", "This is in the list twice"));
            }
        }
        if (form.parts().stream().mapToLong(SendReceipt.Part::amountPence).sum() != unassigned.pence()) {
            violations.add(new Violation("parts", "The parts must add up to " + unassigned));
        }
        if (!violations.isEmpty()) {
            throw new BadForm(violations);
        }
    }
}
