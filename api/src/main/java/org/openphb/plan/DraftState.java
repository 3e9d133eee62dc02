package org.openphb.plan;

/** Where the writing of a plan stands. */
public enum DraftState {
    /** Nothing is written since the last plan was agreed, if any. */
    NONE,
    OPEN,
    /** Somebody decides about it; nobody writes. */
    SENT
}
