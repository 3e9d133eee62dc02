package org.openphb.request;

import java.util.List;
import org.openphb.budget.Budget;
import org.openphb.budget.Right;
import org.openphb.web.Cursor;

/** The review requests of a budget, a page at a time. */
final class RequestPage {
    private RequestPage() {}

    /** Newest first, one more than asked for; only what whoever asked may see. */
    static List<ReviewRequest> of(Budget budget, State state, Cursor after, int limit) {
        return ReviewRequest.<ReviewRequest>find(
                        ReviewRequest.WHOLE
                                + "where r.budget = ?1 and (r.receivedAt < ?2 or r.receivedAt = ?2 and r.id < ?3) "
                                + "and (?4 = true and (r.isPrivate = false or ?5 = true) or ?4 = false and r.sentBy = ?6) "
                                + "and (?7 is null or ?7 = (case when r.answer is not null then 'ANSWERED' "
                                + "when r.withdrawal.at is not null then 'WITHDRAWN' else 'WAITING' end)) "
                                + "order by r.receivedAt desc, r.id desc",
                        budget,
                        after.at(),
                        after.id(),
                        budget.lets(Right.SEE_REQUESTS),
                        budget.lets(Right.SEE_PRIVATE_REQUESTS),
                        budget.standing().person(),
                        state == null ? null : state.name())
                .page(0, limit + 1)
                .list();
    }
}
