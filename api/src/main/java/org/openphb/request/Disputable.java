package org.openphb.request;

import java.util.UUID;
import org.openphb.budget.Budget;
import org.openphb.budget.Right;
import org.openphb.decision.Decision;
import org.openphb.web.BadForm;

/** Decisions about a budget's own things: the only ones that can be disagreed with there. */
final class Disputable {
    private Disputable() {}

    /** @throws BadForm for a decision of another budget, or an answer that one may not see, the same as for none */
    static Decision in(Budget budget, UUID decision) {
        return Decision.<Decision>find(
                        "from Decision d join fetch d.by where d.id = ?1 and (exists "
                                + "(select 1 from Entry e where e.budget = ?2 and e.source.id = d.subjectId "
                                + "and e.source.kind <> 'plan') "
                                + "or exists (select 1 from ReviewRequest r where r.budget = ?2 and r.id = d.subjectId "
                                + "and (?3 = true or r.isPrivate = false and (?4 = true or r.sentBy = ?5))) "
                                + "or ?7 = true and exists (select 1 from Invitation v where v.budget = ?2 and v.decision = d) "
                                + "or ?6 = true and (exists "
                                + "(select 1 from HouseholdPayment h where h.budget = ?2 and h.decision = d) or exists "
                                + "(select 1 from Sending s where s.budget = ?2 and s.id = d.subjectId) or exists "
                                + "(select 1 from DecidedItem i where i.sending.budget = ?2 and i.id = d.subjectId)))",
                        decision,
                        budget,
                        budget.lets(Right.SEE_PRIVATE_REQUESTS),
                        budget.lets(Right.SEE_REQUESTS),
                        budget.standing().person(),
                        budget.lets(Right.SEE_BUDGET),
                        budget.lets(Right.SEE_ACCESS))
                .firstResultOptional()
                .orElseThrow(() -> new BadForm("decision", "We cannot find this decision"));
    }

    /** Told in answer to a private request. */
    static boolean isPrivate(Decision decision) {
        return decision != null && ReviewRequest.count("id = ?1 and isPrivate = true", decision.subjectId) > 0;
    }
}
