package org.openphb.budget;

import org.openphb.web.Refusal;

final class BudgetOverlaps extends Refusal {
    private static final long serialVersionUID = 1;

    BudgetOverlaps() {
        super(
                409,
                "There is a budget of this kind for these days",
                "Nobody has two budgets of one kind for the same day. Choose other days, or another kind.");
    }
}
