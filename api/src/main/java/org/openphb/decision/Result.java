package org.openphb.decision;

/** What was decided. */
public enum Result {
    /** Of a receipt: it counts as spent, for all or for less. */
    ACCEPTED,
    /** Of a receipt: it does not count; the reason says what to do. */
    RETURNED,
    /** Of a request: yes. */
    GRANTED,
    /** Of a request: no. */
    REFUSED,
    /** Of a request: neither, but an answer. */
    ADVICE
}
