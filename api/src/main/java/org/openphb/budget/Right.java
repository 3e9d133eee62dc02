package org.openphb.budget;

/** One thing a person may do on one budget. */
public enum Right {
    SEE_BUDGET,
    /** NHS number and date of birth. */
    SEE_PERSONAL_DETAILS,
    /** The budget, but only the lines whose money this organisation holds. */
    SEE_HELD_LINES,
    SEE_PLAN_ITEM_NAMES,
    SEND_RECEIPTS,
    SEE_OWN_RECEIPTS,
    SEE_RECEIPTS,
    /** To decide, to correct, to record a refund. */
    DECIDE_RECEIPTS,
    /** To say what a part was for that is on no plan item. */
    ASSIGN_PARTS,
    MAKE_REQUESTS,
    /** All that are not private; without it, whoever may make requests sees their own. */
    SEE_REQUESTS,
    SEE_PRIVATE_REQUESTS,
    /** Up to the worker's limit. */
    ANSWER_REQUESTS,
    ANSWER_ABOVE_LIMIT,
    /** Staff notes: nobody else learns that there are any. */
    KEEP_NOTES
}
