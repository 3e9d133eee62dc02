package org.openphb.request;

import org.openphb.money.Money;
import org.openphb.web.Refusal;

final class AboveYourLimit extends Refusal {
    private static final long serialVersionUID = 1;

    AboveYourLimit(Money limit) {
        super(403, "This is above your limit", "You can say yes to at most " + limit + ". An approver can take it.");
    }
}
