package org.openphb.people;

import org.openphb.web.Refusal;

final class SignedInAsSomeoneElse extends Refusal {
    private static final long serialVersionUID = 1;

    SignedInAsSomeoneElse() {
        super(
                409,
                "Someone else is signed in here now",
                "Nothing was stored. Sign in again as yourself: what you typed is kept on this device.");
    }
}
