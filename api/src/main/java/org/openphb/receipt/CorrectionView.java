package org.openphb.receipt;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.openphb.money.Money;

/**
 * A correction or a refund as it is told.
 *
 * @param amountPence as it was recorded: a correction is signed, a refund is what came back
 * @param receivedOn of a refund
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CorrectionView(
        UUID id, Correction.Kind kind, Money amountPence, LocalDate receivedOn, String reason, String by, Instant at) {
    /** In the order they were recorded. */
    static List<CorrectionView> of(Receipt receipt) {
        return Correction.of(receipt).stream().map(CorrectionView::of).toList();
    }

    private static CorrectionView of(Correction correction) {
        var refund = correction.kind == Correction.Kind.REFUND;
        return new CorrectionView(
                correction.phoneId,
                correction.kind,
                refund ? correction.change.negated() : correction.change,
                refund ? correction.day : null,
                correction.reason,
                correction.by.name,
                correction.at);
    }
}
