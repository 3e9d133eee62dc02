package org.openphb.receipt;

import org.openphb.web.Refusal;

final class ReceiptAlreadyDecided extends Refusal {
    private static final long serialVersionUID = 1;

    ReceiptAlreadyDecided() {
        super(
                409,
                "This receipt has been decided",
                "Look at the decision. What is wrong in it is put right by a correction.");
    }
}
