package org.openphb.plan;

import org.openphb.web.Refusal;

/** What is sent stays as it is until it is decided or taken back. */
final class PlanBeingDecided extends Refusal {
    private static final long serialVersionUID = 1;

    PlanBeingDecided() {
        super(
                409,
                "This plan was sent to be decided",
                "Nobody can change it while it is decided. Whoever sent it can take it back.");
    }
}
