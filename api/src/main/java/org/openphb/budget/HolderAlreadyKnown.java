package org.openphb.budget;

import org.openphb.web.Refusal;

final class HolderAlreadyKnown extends Refusal {
    private static final long serialVersionUID = 1;

    HolderAlreadyKnown() {
        super(
                409,
                "Somebody with this NHS number is known already",
                "Find them by the number. If you do not find them, a colleague has to do it.");
    }
}
