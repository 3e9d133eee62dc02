package org.openphb.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.openphb.money.Money;

/** A decision as it is told: always who and when, and the reason where there is one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DecisionView(UUID id, Result result, Money amountPence, String reason, String by, Instant at) {
    public static DecisionView of(Decision decision) {
        return decision == null
                ? null
                : new DecisionView(
                        decision.id, decision.result, decision.amount, decision.reason, decision.by.name, decision.at);
    }
}
