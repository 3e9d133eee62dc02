package org.openphb.plan;

/** Who holds the money of a plan item. */
public enum ManagementOption {
    /** The NHS. */
    NOTIONAL,
    /** An organisation. */
    THIRD_PARTY,
    /** The person. */
    DIRECT_PAYMENT
}
