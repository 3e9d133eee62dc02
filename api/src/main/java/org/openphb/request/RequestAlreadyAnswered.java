package org.openphb.request;

import org.openphb.web.Refusal;

final class RequestAlreadyAnswered extends Refusal {
    private static final long serialVersionUID = 1;

    RequestAlreadyAnswered() {
        super(409, "This has been answered", "Look at the answer. If you do not agree, you can say so.");
    }
}
