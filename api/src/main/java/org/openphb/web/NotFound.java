package org.openphb.web;

/** What does not exist and what this person may not see are one answer. */
public final class NotFound extends Refusal {
    private static final long serialVersionUID = 1;

    public NotFound() {
        super(404, "We cannot find that", "It may have been removed, or you may not have access to it.");
    }
}
