package org.openphb.budget;

import java.time.Instant;
import java.util.UUID;
import org.openphb.people.Staff;
import org.openphb.web.BadForm;

/**
 * Somebody works for the organisation and is paid from a budget: from then on they are no staff there, for nobody decides what
 * they were paid by. It needs no code, since there is nothing to see.
 */
record PaidColleague(Invitation recorded, UUID person) {
    /** @throws BadForm for who does not work here, or has the work of the budget */
    Access access(Instant at) {
        var colleague = Staff.ever(recorded.budget.organisation, person)
                .orElseThrow(() -> new BadForm("person", "Choose one of your colleagues"));
        Turn.requireNotTheWorker(
                recorded.budget,
                colleague,
                "person",
                "They have the work of this budget. Ask a lead to pass it to a colleague first");
        return recorded.redeemedBy(colleague, at);
    }
}
