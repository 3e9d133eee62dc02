package org.openphb.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.openphb.budget.Budget;
import org.openphb.budget.Right;
import org.openphb.money.Money;

/**
 * A yes to <em>may I buy this?</em>, and whether it is still to be used.
 *
 * @param request the id of what was asked, as whoever looks knows it
 * @param until the last day
 * @param by who said yes
 * @param receipt the id of the receipt that has it, for who sees them all
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GoAheadView(
        UUID id,
        UUID request,
        String what,
        Money upToPence,
        LocalDate until,
        GoAhead.State state,
        String by,
        Instant at,
        String reason,
        @JsonProperty("private") boolean isPrivate,
        UUID receipt) {
    static GoAheadView of(GoAhead goAhead, Budget budget, LocalDate today) {
        var answer = goAhead.answer();
        return new GoAheadView(
                goAhead.id,
                goAhead.request.idFor(budget.standing().person()),
                goAhead.what,
                goAhead.upTo,
                goAhead.lastDay,
                goAhead.stateOn(today),
                answer.by.name,
                answer.at,
                answer.reason,
                goAhead.request.isPrivate,
                budget.lets(Right.SEE_RECEIPTS) ? goAhead.usedBy : null);
    }
}
