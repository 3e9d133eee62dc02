package org.openphb.plan;

import org.openphb.web.Refusal;

final class SendingIdTaken extends Refusal {
    private static final long serialVersionUID = 1;

    SendingIdTaken() {
        super(409, "This was already sent", "Something else was sent under this id before. See what we have.");
    }
}
