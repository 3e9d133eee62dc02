package org.openphb.receipt;

import org.openphb.web.Refusal;

/** The phone's id already names another correction or refund of this receipt. */
public final class CorrectionIdTaken extends Refusal {
    private static final long serialVersionUID = 1;

    CorrectionIdTaken() {
        super(409, "This was already sent", "Something else was recorded under this id before. See what we have.");
    }
}
