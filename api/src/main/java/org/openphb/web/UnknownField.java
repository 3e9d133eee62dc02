package org.openphb.web;

import java.util.List;

final class UnknownField extends Refusal {
    private static final long serialVersionUID = 1;

    private final transient Violation violation;

    UnknownField(String path, String name) {
        super(400, "The form has a field we do not know", "Leave it out, or check how it is written.");
        violation = new Violation(path, "There is no field called “" + name + "”");
    }

    @Override
    Problem asProblem() {
        return super.asProblem().with(List.of(violation));
    }
}
