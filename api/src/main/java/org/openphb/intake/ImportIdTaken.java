package org.openphb.intake;

import org.openphb.web.Refusal;

final class ImportIdTaken extends Refusal {
    private static final long serialVersionUID = 1;

    ImportIdTaken() {
        super(409, "This was already used for another import", "Send it as a new one. The first one is safe.");
    }
}
