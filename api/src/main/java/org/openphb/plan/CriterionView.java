package org.openphb.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;

/**
 * What the list says about one thing.
 *
 * @param words what it is recognised by
 * @param national it is on the list for England, not the organisation's own
 * @param word the one of the words that stood in the text; absent in the whole list
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CriterionView(
        UUID id,
        String name,
        List<String> words,
        Says says,
        String reason,
        String source,
        boolean national,
        String word) {
    static CriterionView of(Criterion criterion, String word) {
        return new CriterionView(
                criterion.change.phoneId,
                criterion.name,
                criterion.words(),
                criterion.says,
                criterion.reason,
                criterion.source,
                criterion.isNational(),
                word);
    }
}
