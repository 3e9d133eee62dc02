package org.openphb.web;

final class NotAvailable extends Refusal {
    private static final long serialVersionUID = 1;

    NotAvailable() {
        super(503, "OpenPHB cannot answer just now", "Try again in a moment. Nothing was lost.");
    }

    @Override
    protected long retryAfterSeconds() {
        return 5;
    }
}
