package org.openphb.web;

/** Nobody, or nobody any more. */
public final class NotSignedIn extends Refusal {
    private static final long serialVersionUID = 1;

    public NotSignedIn() {
        super(401, "You are signed out", "Sign in to go on. What you typed is kept on this device.");
    }
}
