package org.openphb.web;

import com.fasterxml.jackson.core.JsonLocation;

/** Not JSON, not the form that was asked for, or cut off on the way. */
public final class MalformedBody extends Refusal {
    private static final long serialVersionUID = 1;

    private static final String TITLE = "We could not read what was sent";

    public MalformedBody(String detail) {
        super(400, TITLE, detail);
    }

    MalformedBody(JsonLocation at) {
        this(
                at == null
                        ? "Send one JSON object."
                        : "It stops making sense at line " + at.getLineNr() + ", column " + at.getColumnNr() + ".");
    }
}
