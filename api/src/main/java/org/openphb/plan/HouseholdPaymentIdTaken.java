package org.openphb.plan;

import org.openphb.web.Refusal;

/** The phone's id already names another decision about somebody in the same home. */
public final class HouseholdPaymentIdTaken extends Refusal {
    private static final long serialVersionUID = 1;

    HouseholdPaymentIdTaken() {
        super(409, "This was already sent", "Something else was decided under this id before. Send it as a new one.");
    }
}
