package org.openphb.web;

/** Something this person may see but not do. */
public final class NotAllowed extends Refusal {
    private static final long serialVersionUID = 1;

    public NotAllowed() {
        super(403, "You cannot do this", "Your access does not include it. Your contact can tell you who can.");
    }
}
