package org.openphb.web;

final class NotFromOurPage extends Refusal {
    private static final long serialVersionUID = 1;

    NotFromOurPage() {
        super(403, "This did not come from our own page", "Open OpenPHB and try again there. Nothing was changed.");
    }
}
