package org.openphb.receipt;

import org.openphb.web.Refusal;

/** Every part has its plan item already, or the receipt counts for nothing. */
public final class NothingToAssign extends Refusal {
    private static final long serialVersionUID = 1;

    NothingToAssign() {
        super(
                409,
                "Nothing is left to choose here",
                "Somebody has said what this was for, or it no longer counts. See it as it is now.");
    }
}
