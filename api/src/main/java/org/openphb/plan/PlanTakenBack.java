package org.openphb.plan;

import org.openphb.web.Refusal;

final class PlanTakenBack extends Refusal {
    private static final long serialVersionUID = 1;

    PlanTakenBack() {
        super(409, "This plan was taken back", "Whoever sent it is writing it again. Wait until they send it.");
    }
}
