package org.openphb.budget;

/** One thing a person may do on one budget. */
public enum Right {
    SEE_BUDGET,
    /** NHS number and date of birth. */
    SEE_PERSONAL_DETAILS,
    /** The budget, but only the lines whose money this organisation holds. */
    SEE_HELD_LINES,
    SEE_PLAN_ITEM_NAMES,
    /** How the holder wants to be reached, written down for them. */
    RECORD_NEEDS,
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
    /** Why something is not answered or decided by the day promised. */
    SAY_WHY_LATE,
    /** Who is let in; without it, whoever has access sees their own. */
    SEE_ACCESS,
    /** Let carers in, change and end what they may do; ask for a nominee, and end one. */
    GRANT_CARERS,
    /** Make somebody nominee or representative, under a document. */
    APPOINT,
    /** Give holders and third parties their codes, make a new code for anybody, end anybody's access. */
    KEEP_ACCESS,
    SEE_LOOKUPS,
    /** To say how the budget is worked out. */
    WORK_OUT,
    /** To write the plan, to send it, to take it back. */
    WRITE_PLAN,
    /** To agree a plan or send it back, if they wrote none of it. */
    DECIDE_PLANS,
    /** To amend it, and to end it. */
    KEEP_BUDGET,
    /** Staff notes: nobody else learns that there are any. */
    KEEP_NOTES
}
