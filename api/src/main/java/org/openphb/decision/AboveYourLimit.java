package org.openphb.decision;

import org.openphb.money.Money;
import org.openphb.web.Refusal;

/** Only an approver says yes to this. */
public final class AboveYourLimit extends Refusal {
    private static final long serialVersionUID = 1;

    public AboveYourLimit(Money limit) {
        this("You can say yes to at most " + limit + ".");
    }

    /** @param why a sentence */
    public AboveYourLimit(String why) {
        super(403, "This is above your limit", why + " An approver can take it.");
    }
}
