package org.openphb.people;

import org.openphb.web.Refusal;

/** The id names another holder, or another change: of a setting, a limit, a contact, a cover or a budget. */
public final class ChangeIdTaken extends Refusal {
    private static final long serialVersionUID = 1;

    public ChangeIdTaken() {
        super(409, "This was already used for another change", "Send it as a new one. The first one is safe.");
    }
}
