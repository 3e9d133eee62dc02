package org.openphb.receipt;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.openphb.budget.Budget;
import org.openphb.money.Money;
import org.openphb.request.GoAheadUse;

/**
 * It was asked for before it was bought, and a person said yes: that is not argued again.
 *
 * @param request what was asked, as whoever looks knows it
 * @param by who said yes, on that day
 * @param until the last day
 * @param within the amount and the day spent keep to it
 * @param overPence by how much the amount is above it
 * @param when the day spent is not one it holds for: before the yes, or after the last day
 * @param matchedBy who of staff said that it is for this; absent where the sender did
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AgreedBeforeView(
        UUID goAhead,
        UUID request,
        String what,
        Money upToPence,
        String by,
        LocalDate on,
        LocalDate until,
        boolean within,
        Money overPence,
        When when,
        String matchedBy) {
    enum When {
        BEFORE_THE_YES,
        AFTER_THE_LAST_DAY
    }

    static AgreedBeforeView of(Receipt receipt, Budget budget) {
        return GoAheadUse.of(receipt.id)
                .filter(use -> use.goAhead.request.isSeen(budget))
                .map(use -> of(use, receipt, budget))
                .orElse(null);
    }

    private static AgreedBeforeView of(GoAheadUse use, Receipt receipt, Budget budget) {
        var yes = use.goAhead;
        var over = yes.over(receipt.amount);
        var when = receipt.spentOn.isBefore(yes.firstDay())
                ? When.BEFORE_THE_YES
                : receipt.spentOn.isAfter(yes.lastDay) ? When.AFTER_THE_LAST_DAY : null;
        return new AgreedBeforeView(
                yes.id,
                yes.request.idFor(budget.standing().person()),
                yes.what,
                yes.upTo,
                yes.answer().by.name,
                yes.firstDay(),
                yes.lastDay,
                over.isNothing() && when == null,
                over.isNothing() ? null : over,
                when,
                use.matchedBy == null ? null : use.matchedBy.name);
    }
}
