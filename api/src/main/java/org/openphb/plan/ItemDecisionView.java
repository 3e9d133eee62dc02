package org.openphb.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.openphb.money.Money;

/**
 * What was decided about one item that was asked for.
 *
 * @param id what a disagreement names
 * @param askedPence where another cost was agreed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ItemDecisionView(UUID id, DecidePlan.ItemWord result, String reason, Money askedPence) {
    static ItemDecisionView of(DecidedItem item) {
        var word = item.word();
        return new ItemDecisionView(
                item.decision.id, word, item.decision.reason, word == DecidePlan.ItemWord.CHANGED ? item.asked : null);
    }
}
