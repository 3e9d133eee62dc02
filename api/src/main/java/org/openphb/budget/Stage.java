package org.openphb.budget;

/** Where a budget stands in its period. */
public enum Stage {
    NOT_BEGUN,
    RUNNING,
    /** No new spending; old proof is still taken. */
    ENDED
}
