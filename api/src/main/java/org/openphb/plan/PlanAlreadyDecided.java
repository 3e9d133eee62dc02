package org.openphb.plan;

import org.openphb.web.Refusal;

final class PlanAlreadyDecided extends Refusal {
    private static final long serialVersionUID = 1;

    PlanAlreadyDecided() {
        super(409, "This plan is already decided", "Somebody decided about it before you. See what they said.");
    }
}
