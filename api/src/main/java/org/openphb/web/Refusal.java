package org.openphb.web;

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

    Problem asProblem() {
        return Problem.of(status, Words.kebab(getClass().getSimpleName()), title, getMessage());
    }
}
