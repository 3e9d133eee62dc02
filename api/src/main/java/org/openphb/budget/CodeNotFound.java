package org.openphb.budget;

import org.openphb.web.Refusal;

final class CodeNotFound extends Refusal {
    private static final long serialVersionUID = 1;

    CodeNotFound() {
        super(
                404,
                "This code does not work",
                "Check each letter and number. If it is right, ask for a new code from whoever gave it to you.");
    }
}
