package org.openphb.overview;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openphb.budget.Budget;
import org.openphb.budget.Right;
import org.openphb.budget.Thing;
import org.openphb.people.CurrentPerson;
import org.openphb.time.LondonClock;

/** What is left, until when it lasts, and what it is for. */
@Path("/api/v1/budgets/{budget}/balance")
@Authenticated
@Tag(name = "Balance and statement", description = "What is left, until when, and every line it is made of")
public class BalanceResource {
    @Inject
    CurrentPerson me;

    @Inject
    LondonClock clock;

    @Inject
    EntityManager entities;

    @GET
    @Transactional
    public BalanceView balance(@PathParam("budget") UUID id) {
        var budget = Budget.seenBy(me.person(), id, clock.today());
        budget.requireAny(Right.SEE_BUDGET, Right.SEE_HELD_LINES);
        budget.looked(Thing.STATEMENT, clock.now());
        return BalanceView.of(Balance.of(budget, clock.today(), entities));
    }
}
