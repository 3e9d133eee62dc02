package org.openphb.receipt;

import java.util.List;
import java.util.UUID;
import org.openphb.budget.Budget;
import org.openphb.budget.Right;
import org.openphb.web.Cursor;

/** The receipts of a budget, a page at a time. */
final class ReceiptPage {
    private ReceiptPage() {}

    /** Newest first, one more than asked for; only what whoever asked may see. */
    static List<Receipt> of(Budget budget, State state, UUID line, Cursor after, int limit) {
        return Receipt.<Receipt>find(
                        Receipt.WHOLE
                                + "where r.budget = ?1 and (r.receivedAt < ?2 or r.receivedAt = ?2 and r.id < ?3) "
                                + "and (?4 = true or r.sentBy = ?5) "
                                + "and (?6 is null or ?6 = (case when d.result is not null then cast(d.result as string) "
                                + "when r.withdrawal.at is not null then 'WITHDRAWN' else 'WAITING' end)) "
                                + "and (?7 is null or exists (select 1 from ReceiptPart p where p.receipt = r and p.line = ?7)) "
                                + "order by r.receivedAt desc, r.id desc",
                        budget,
                        after.at(),
                        after.id(),
                        budget.lets(Right.SEE_RECEIPTS),
                        budget.standing().person(),
                        state == null ? null : state.name(),
                        line)
                .page(0, limit + 1)
                .list();
    }
}
