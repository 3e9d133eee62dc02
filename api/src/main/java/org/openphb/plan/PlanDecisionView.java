package org.openphb.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.openphb.people.Post;

/**
 * In which decision a plan was agreed.
 *
 * @param id what a disagreement names
 * @param authority as what it was taken
 * @param clinicalReason why it is more than a worker may agree, or than the criteria let; for whoever may see personal details
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanDecisionView(UUID id, String by, Instant at, String reason, Post authority, String clinicalReason) {
    /** @param sending none: it was agreed elsewhere */
    static PlanDecisionView of(Sending sending, boolean seesPersonalDetails) {
        if (sending == null) {
            return null;
        }
        var decision = sending.decision;
        return new PlanDecisionView(
                decision.id,
                decision.by.name,
                decision.at,
                decision.reason,
                decision.authority,
                seesPersonalDetails ? sending.clinicalReason : null);
    }
}
