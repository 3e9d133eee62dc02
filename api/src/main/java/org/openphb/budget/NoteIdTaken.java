package org.openphb.budget;

import org.openphb.web.Refusal;

/** The phone's id already names another note on this budget. */
public final class NoteIdTaken extends Refusal {
    private static final long serialVersionUID = 1;

    NoteIdTaken() {
        super(409, "This note was already kept", "Another note was kept under this id. See what we have.");
    }
}
