package org.openphb.budget;

import org.openphb.web.Refusal;

final class NoCodeNeeded extends Refusal {
    private static final long serialVersionUID = 1;

    NoCodeNeeded() {
        super(409, "There is no code to make", "The code was used, or this has ended, or staff have not answered yet.");
    }
}
