package org.openphb.receipt;

import org.openphb.web.Refusal;

/** Only what counts as spent can be put right, or come back. */
public final class ReceiptNotAccepted extends Refusal {
    private static final long serialVersionUID = 1;

    ReceiptNotAccepted() {
        super(409, "This receipt is not accepted", "Only an accepted receipt can be put right. See what became of it.");
    }
}
