package org.openphb.receipt;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a receipt stands. */
@Schema(name = "ReceiptState")
public enum State {
    /** Sent and not yet decided. */
    WAITING,
    ACCEPTED,
    /** With the reason; it can be sent again as a new one. */
    RETURNED,
    /** Taken back by the sender. */
    WITHDRAWN
}
