package org.openphb.budget;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openphb.people.CurrentPerson;
import org.openphb.time.LondonClock;

/** One budget: for whom, when, who pays, who to ask. */
@Path("/api/v1/budgets/{budget}")
@Authenticated
@Tag(name = "Budgets", description = "One budget: for whom, when, who pays, who to ask")
public class BudgetResource {
    @Inject
    CurrentPerson me;

    @Inject
    LondonClock clock;

    @GET
    @Transactional
    public BudgetView budget(@PathParam("budget") UUID id) {
        var budget = Budget.seenBy(me.person(), id, clock.today());
        budget.requireAny(Right.SEE_BUDGET, Right.SEE_HELD_LINES);
        budget.looked(Thing.BUDGET, clock.now());
        return BudgetView.of(budget, clock.today());
    }
}
