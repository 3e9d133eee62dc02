package org.openphb.people;

import org.openphb.web.Refusal;

final class NothingToConfirm extends Refusal {
    private static final long serialVersionUID = 1;

    NothingToConfirm() {
        super(409, "There is nothing to confirm", "It was confirmed already, or a newer limit has taken its place.");
    }
}
