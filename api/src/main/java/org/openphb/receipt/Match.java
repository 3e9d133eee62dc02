package org.openphb.receipt;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.openphb.budget.Budget;
import org.openphb.budget.Right;
import org.openphb.request.GoAhead;
import org.openphb.request.GoAheadUse;
import org.openphb.time.LondonClock;
import org.openphb.web.BadForm;
import org.openphb.web.NotFound;

/** Which yes a receipt is for, said by staff where its sender named none. */
record Match(Receipt receipt, Optional<GoAheadUse> now) {
    static Match of(Receipt receipt) {
        return new Match(receipt, GoAheadUse.of(receipt.id));
    }

    static boolean isFor(Receipt receipt, Budget budget) {
        return receipt.state() == State.WAITING
                && receipt.goAhead == null
                && budget.lets(Right.DECIDE_RECEIPTS)
                && !receipt.sentBy.is(budget.standing().person());
    }

    /** It is so already, whoever said it; also once the receipt is decided. */
    boolean isTo(UUID goAhead) {
        return now.map(use -> use.goAhead.id.equals(goAhead)).orElse(goAhead == null);
    }

    /**
     * It is for this one and no other; over its amount or its days is for whoever decides to see.
     *
     * @param goAhead none: for none, after all
     * @throws ReceiptHasGoAhead @throws NotFound for one of another budget @throws BadForm for one that another receipt has
     */
    void to(UUID goAhead, Budget budget, Instant at) {
        var by = budget.standing().person();
        receipt.requireNotSentBy(by);
        receipt.requireWaiting();
        if (receipt.goAhead != null) {
            throw new ReceiptHasGoAhead();
        }
        now.ifPresent(use -> use.unmatch(by, at));
        var yes = goAhead == null ? null : GoAhead.in(budget, goAhead).orElseThrow(NotFound::new);
        if (yes != null) {
            if (yes.stateOn(LondonClock.dayOf(at)) == GoAhead.State.USED) {
                throw new BadForm("goAhead", "This yes was used for another receipt. Choose another, or none");
            }
            yes.use(receipt.id, by, at);
        }
        receipt.hasChanged();
    }
}
