package org.openphb.receipt;

import org.openphb.web.Refusal;

final class ReceiptAlreadyWithdrawn extends Refusal {
    private static final long serialVersionUID = 1;

    ReceiptAlreadyWithdrawn() {
        super(409, "This receipt was taken back", "Whoever sent it has taken it back.");
    }
}
