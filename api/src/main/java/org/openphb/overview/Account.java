package org.openphb.overview;

import jakarta.persistence.EntityManager;
import org.openphb.budget.Budget;
import org.openphb.money.Money;

/**
 * What should be in the account of a direct payment: payments sent, less what was paid back, less what receipts took out
 * of it. A returned receipt counts as taken out until another takes its place: the money has gone either way.
 */
final class Account {
    private Account() {}

    static Money of(Budget budget, EntityManager entities) {
        return Money.of(entities.createQuery(
                        "select coalesce((select sum(case when p.kind = SENT then cast(p.amount as long) "
                                + "else -cast(p.amount as long) end) from Payment p where p.budget = b), 0) "
                                + "- coalesce((select sum(cast(e.amount as long)) from Entry e where e.budget = b "
                                + "and e.bucket in (WAITING, SPENT) and e.line in " + DIRECT_LINES + "), 0) "
                                + "- coalesce((select sum(cast(t.amount as long)) from ReceiptPart t where t.receipt.budget = b "
                                + "and t.receipt.decision.result = RETURNED and t.line in " + DIRECT_LINES
                                + " and not exists (select 1 from Receipt n where n.replaces = t.receipt "
                                + "and n.withdrawal.at is null)), 0) from Budget b where b = :budget",
                        Long.class)
                .setParameter("budget", budget)
                .getSingleResult());
    }

    private static final String DIRECT_LINES = "(select i.line from PlanItem i where i.plan.budget = b "
            + "and i.option = DIRECT_PAYMENT and i.plan.version = "
            + "(select max(j.plan.version) from PlanItem j where j.line = i.line))";
}
