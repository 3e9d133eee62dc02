package org.openphb.receipt;

/** Why a sender takes a receipt back. */
public enum WithdrawalReason {
    /** It is somebody else's: its picture is hidden at once. */
    WRONG_PERSON,
    SENT_TWICE,
    MISTAKE
}
