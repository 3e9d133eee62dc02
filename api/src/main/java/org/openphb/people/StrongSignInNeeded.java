package org.openphb.people;

import org.openphb.web.Refusal;

/** Staff who signed in with a password alone. */
final class StrongSignInNeeded extends Refusal {
    private static final long serialVersionUID = 1;

    StrongSignInNeeded() {
        super(
                403,
                "Sign in with your second step",
                "People who work here sign in with a password and a code, or with a passkey. Sign in again to go on.");
    }
}
