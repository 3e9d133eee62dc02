package org.openphb.web;

import jakarta.ws.rs.core.Response;

/**
 * A no that a person can read. The name of the class is the name of the problem: {@code ReceiptAlreadyDecided} is
 * answered as {@code /problems/receipt-already-decided}.
 */
public abstract class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String title;

    /**
     * @param title what is wrong, the same for every refusal of this name
     * @param detail what the person can do about it
     */
    protected Refusal(int status, String title, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.title = title;
    }

    /** For the header Retry-After; nothing for what waiting does not mend. */
    protected long retryAfterSeconds() {
        return 0;
    }

    final Response response() {
        var answer = asProblem().response();
        if (retryAfterSeconds() > 0) {
            answer.header("Retry-After", retryAfterSeconds());
        }
        return answer.build();
    }

    Problem asProblem() {
        return Problem.of(status, Words.kebab(getClass().getSimpleName()), title, getMessage());
    }
}
