package org.openphb.receipt;

import org.openphb.web.Refusal;

/** Whoever sent it said which yes it is for: nobody else says otherwise. */
public final class ReceiptHasGoAhead extends Refusal {
    private static final long serialVersionUID = 1;

    ReceiptHasGoAhead() {
        super(409, "This receipt has its go-ahead", "Whoever sent it said which one it is for.");
    }
}
