package org.openphb.overview;

import java.util.UUID;
import org.openphb.money.Money;
import org.openphb.plan.PlanItem;

/**
 * What one plan item costs and has cost.
 *
 * @param item its newest terms
 * @param agreed over all versions of the plan
 * @param recent spent or waiting, of the days that make the pace
 */
record LineFigures(PlanItem item, Money agreed, Money spent, Money waiting, Money recent) {
    UUID line() {
        return item.line;
    }

    /** Agreed and not yet used; below nothing where more was spent than agreed. */
    Money left() {
        return agreed.minus(spent).minus(waiting);
    }

    Money setAside() {
        return left().atLeastNothing();
    }

    /** Spent or waiting beyond what was agreed; it comes out of what is free. */
    Money over() {
        return left().negated().atLeastNothing();
    }

    boolean isRecurring() {
        return item.howOften.isRecurring();
    }
}
