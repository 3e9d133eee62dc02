package org.openphb.request;

import org.openphb.web.Refusal;

final class RequestAlreadyWithdrawn extends Refusal {
    private static final long serialVersionUID = 1;

    RequestAlreadyWithdrawn() {
        super(409, "This was taken back", "Whoever sent it has taken it back. They can send a new one.");
    }
}
