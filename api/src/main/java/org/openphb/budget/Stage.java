package org.openphb.budget;

/** Where a budget is: on the way to its plan, in its period, or at its end. */
public enum Stage {
    /** Nobody has said yet what the budget might be. */
    WORKING_OUT,
    /** The indicative sum is told. */
    TOLD,
    PLANNING,
    BEING_DECIDED,
    /** Agreed; the period is still to come. */
    NOT_BEGUN,
    RUNNING,
    /** Running, with a review within 28 days or past its day. */
    REVIEW_DUE,
    /** Its last day is given, and not yet past. */
    ENDING,
    /** No new spending; old proof is still taken. */
    ENDED
}
