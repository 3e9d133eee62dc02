package org.openphb.plan;

import java.util.List;
import org.openphb.web.BadForm;
import org.openphb.web.Violation;

/** Not all is written that a plan must say; each violation names what is missing. */
final class PlanNotReady extends BadForm {
    private static final long serialVersionUID = 1;

    PlanNotReady(List<Violation> missing) {
        super(409, "The plan is not ready to be sent", "Write what is missing first.", missing);
    }
}
