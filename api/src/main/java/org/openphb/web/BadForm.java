package org.openphb.web;

import java.util.List;

/** One or more fields need another look; each violation carries the sentence the person reads beside the field. */
public class BadForm extends Refusal {
    private static final long serialVersionUID = 1;

    private final transient List<Violation> violations;

    public BadForm(List<Violation> violations) {
        this(400, "There is a problem", "Check what is marked and send it again.", violations);
    }

    protected BadForm(int status, String title, String detail, List<Violation> violations) {
        super(status, title, detail);
        this.violations = List.copyOf(violations);
    }

    public BadForm(String field, String message) {
        this(List.of(new Violation(field, message)));
    }

    @Override
    Problem asProblem() {
        return super.asProblem().with(violations);
    }
}
