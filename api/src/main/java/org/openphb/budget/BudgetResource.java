package org.openphb.budget;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openphb.people.CurrentPerson;
import org.openphb.people.PreferencesView;
import org.openphb.people.SetPreferences;
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

    /** How the holder wants to be reached, written down by staff for whoever does not do it here themself. */
    @PUT
    @Path("holder/preferences")
    @Transactional
    public PreferencesView needs(@PathParam("budget") UUID id, @Valid @NotNull SetPreferences form) {
        var budget = Budget.seenBy(me.person(), id, clock.today());
        budget.require(Right.RECORD_NEEDS);
        return PreferencesView.of(Needs.set(budget, form, me.person(), clock.today(), clock.now()), me.person());
    }
}
