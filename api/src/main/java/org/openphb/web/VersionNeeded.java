package org.openphb.web;

final class VersionNeeded extends Refusal {
    private static final long serialVersionUID = 1;

    VersionNeeded() {
        super(428, "Say which version you saw", "Send the ETag of what you looked at in the header If-Match.");
    }
}
