package org.openphb.budget;

import org.openphb.web.Refusal;

final class NothingToDecide extends Refusal {
    private static final long serialVersionUID = 1;

    NothingToDecide() {
        super(409, "There is nothing to decide here", "Nobody asked for this, or it was answered or taken back.");
    }
}
