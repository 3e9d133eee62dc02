package org.openphb.budget;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of a budget somebody can look at. */
@Schema(name = "LookedAt")
public enum Thing {
    BUDGET,
    PLAN,
    RECEIPTS,
    REQUESTS,
    /** The figures and the lines they are made of. */
    STATEMENT,
    ACCESS,
    LOOKUPS
}
