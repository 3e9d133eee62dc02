package org.openphb.plan;

import org.openphb.web.Refusal;

/** The phone's id already names another version of how this budget was worked out. */
public final class IndicativeSumIdTaken extends Refusal {
    private static final long serialVersionUID = 1;

    IndicativeSumIdTaken() {
        super(409, "This was already sent", "Something else was written down under this id before. See what we have.");
    }
}
