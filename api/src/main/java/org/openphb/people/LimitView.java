package org.openphb.people;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.openphb.money.Money;

/**
 * One row of a worker's limit.
 *
 * @param waiting a raise without effect until another lead confirms it
 * @param by absent: it was there before limits were dated
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LimitView(
        UUID id,
        Money limitPence,
        boolean waiting,
        String reason,
        PersonView by,
        Instant at,
        PersonView confirmedBy,
        Instant confirmedAt) {
    public static LimitView of(WorkingLimit limit, Person asking) {
        return new LimitView(
                limit.phoneId,
                limit.limit,
                limit.isWaiting(),
                limit.reason,
                PersonView.ofNullable(limit.proposedBy, asking),
                limit.proposedAt,
                limit.confirmation().map(yes -> PersonView.of(yes.by, asking)).orElse(null),
                limit.confirmation().map(yes -> yes.at).orElse(null));
    }
}
