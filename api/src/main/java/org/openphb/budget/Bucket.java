package org.openphb.budget;

/** Where money of a budget is. */
public enum Bucket {
    AGREED,
    /** Sent and not yet decided. */
    WAITING,
    SPENT
}
