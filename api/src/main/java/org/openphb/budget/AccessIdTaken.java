package org.openphb.budget;

import org.openphb.web.Refusal;

final class AccessIdTaken extends Refusal {
    private static final long serialVersionUID = 1;

    AccessIdTaken() {
        super(409, "This id is already used", "What was sent first is safe. Use a new id for another one.");
    }
}
