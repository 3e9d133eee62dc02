package org.openphb.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openphb.budget.LateReasonView;
import org.openphb.decision.DecisionView;

/**
 * That a plan was sent, and what became of it.
 *
 * @param lateReasons why it is not decided by the day promised, the newest first
 */
@Schema(name = "PlanSending")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SendingView(
        UUID id,
        String by,
        Instant at,
        LocalDate decideBy,
        Sending.State state,
        DecisionView decision,
        List<LateReasonView> lateReasons) {
    static SendingView of(Sending sending) {
        return new SendingView(
                sending.phoneId,
                sending.sentBy.name,
                sending.sentAt,
                sending.decideBy,
                sending.state(),
                DecisionView.of(sending.decision),
                LateReasonView.of(sending.id));
    }
}
