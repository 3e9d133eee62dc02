package org.openphb.plan;

import org.openphb.web.Refusal;

final class OptionChangeIdTaken extends Refusal {
    private static final long serialVersionUID = 1;

    OptionChangeIdTaken() {
        super(409, "This id is in use here", "It was used for another change. Give this one an id of its own.");
    }
}
