package org.openphb.budget;

import org.openphb.web.Refusal;

final class AccessAlreadyEnded extends Refusal {
    private static final long serialVersionUID = 1;

    AccessAlreadyEnded() {
        super(409, "This access has ended already", "Nothing is left to change. To let them in again, make a new one.");
    }
}
