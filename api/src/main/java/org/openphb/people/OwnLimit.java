package org.openphb.people;

import org.openphb.web.Refusal;

final class OwnLimit extends Refusal {
    private static final long serialVersionUID = 1;

    OwnLimit() {
        super(403, "Nobody changes their own limit", "Another lead can do it.");
    }
}
