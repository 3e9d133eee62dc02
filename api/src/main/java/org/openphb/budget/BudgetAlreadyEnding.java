package org.openphb.budget;

import org.openphb.web.Refusal;

final class BudgetAlreadyEnding extends Refusal {
    private static final long serialVersionUID = 1;

    BudgetAlreadyEnding() {
        super(409, "This budget has ended, or its end is given", "See until when it runs, and why.");
    }
}
