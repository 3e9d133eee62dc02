package org.openphb.budget;

import org.openphb.web.Refusal;

/** The phone's id already names another reason why this is late. */
public final class LateReasonIdTaken extends Refusal {
    private static final long serialVersionUID = 1;

    LateReasonIdTaken() {
        super(409, "This was already sent", "Another reason was written under this id before. See what we have.");
    }
}
