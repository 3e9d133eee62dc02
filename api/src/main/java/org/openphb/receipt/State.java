package org.openphb.receipt;

/** Where a receipt stands. */
public enum State {
    /** Sent and not yet decided. */
    WAITING,
    ACCEPTED,
    /** With the reason; it can be sent again as a new one. */
    RETURNED,
    /** Taken back by the sender. */
    WITHDRAWN
}
