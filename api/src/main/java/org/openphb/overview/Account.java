package org.openphb.overview;

import jakarta.persistence.EntityManager;
import org.openphb.budget.Budget;
import org.openphb.money.Money;
import org.openphb.plan.PlanItem;

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
                                + "- coalesce((select sum(cast(e.amount as long)) from Entry e "
                                + "left join Correction c on c.id = e.source.id and e.source.kind = 'correction' "
                                + "left join c.receipt r where e.budget = b and e.bucket in (WAITING, SPENT) and "
                                + isDirect("e.line", "coalesce(r.spentOn, e.day)") + "), 0) "
                                + "- coalesce((select sum(cast(t.amount as long)) from ReceiptPart t where t.receipt.budget = b "
                                + "and t.receipt.decision.result = RETURNED and "
                                + isDirect("t.line", "t.receipt.spentOn")
                                + " and not exists (select 1 from Receipt n where n.replaces = t.receipt "
                                + "and n.withdrawal.at is null)), 0) from Budget b where b = :budget",
                        Long.class)
                .setParameter("budget", budget)
                .getSingleResult());
    }

    /** By the option the line had on the day the money was spent, whenever it was put right or came back. */
    private static String isDirect(String line, String spentOn) {
        return "exists (select 1 from PlanItem i where i.line = " + line
                + " and i.option = DIRECT_PAYMENT and i.plan.version = " + PlanItem.versionOn(line, spentOn) + ")";
    }
}
