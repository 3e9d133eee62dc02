package org.openphb.request;

import org.openphb.web.Refusal;

final class RequestIdTaken extends Refusal {
    private static final long serialVersionUID = 1;

    RequestIdTaken() {
        super(409, "This was already used for something else", "Send it again as a new one. Nothing was changed.");
    }
}
