package org.openphb.web;

/** Somebody else was quicker: what was on the screen is not how things are now. */
public final class StaleVersion extends Refusal {
    private static final long serialVersionUID = 1;

    public StaleVersion() {
        super(412, "This has changed since you opened it", "Look at it as it is now, then decide again.");
    }
}
