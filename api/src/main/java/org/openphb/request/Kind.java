package org.openphb.request;

/** What the holder's side asks for. */
public enum Kind {
    REVIEW_PLAN,
    MAY_I_BUY,
    NEEDS_CHANGED,
    DISAGREE,
    STOP_DIRECT_PAYMENT,
    /** About someone who helps: always private. */
    WORRIED,
    SOMETHING_ELSE
}
