package org.openphb.receipt;

import org.openphb.web.Refusal;

final class ReceiptIdTaken extends Refusal {
    private static final long serialVersionUID = 1;

    ReceiptIdTaken() {
        super(409, "This was already used for another receipt", "Send it again as a new one. The first one is safe.");
    }
}
