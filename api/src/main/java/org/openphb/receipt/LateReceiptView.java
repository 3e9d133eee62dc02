package org.openphb.receipt;

import java.util.UUID;

/** All that somebody hears whose access is over: it has come in. The same whatever has become of it since. */
public record LateReceiptView(UUID id, State state, boolean late) {
    static LateReceiptView of(Receipt receipt) {
        return new LateReceiptView(receipt.phoneId, State.WAITING, true);
    }
}
