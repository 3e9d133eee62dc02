package org.openphb.overview;

import java.util.UUID;
import org.openphb.budget.Bucket;
import org.openphb.money.Money;
import org.openphb.plan.PlanItem;
import org.openphb.plan.Versions;

/**
 * What one plan item costs and has cost.
 *
 * @param item its terms today
 * @param agreed over all versions of the plan
 * @param recent spent or waiting, of the days that make the pace
 */
record LineFigures(PlanItem item, Money agreed, Money spent, Money waiting, Money recent) {
    static LineFigures of(PlanItem item, Versions versions, Sums sums) {
        var spent = sums.of(item.line, Bucket.SPENT);
        var waiting = sums.of(item.line, Bucket.WAITING);
        return new LineFigures(
                item,
                versions.agreed(item.line, spent.plus(waiting)),
                spent,
                waiting,
                sums.recent(item.line, Bucket.SPENT).plus(sums.recent(item.line, Bucket.WAITING)));
    }

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
