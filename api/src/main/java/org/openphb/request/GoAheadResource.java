package org.openphb.request;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openphb.budget.Budget;
import org.openphb.budget.Right;
import org.openphb.budget.Thing;
import org.openphb.people.CurrentPerson;
import org.openphb.time.LondonClock;
import org.openphb.web.Cursor;
import org.openphb.web.Page;
import org.openphb.web.PageQuery;

/** Every yes to <em>may I buy this?</em>: what was asked before it was bought. */
@Path("/api/v1/budgets/{budget}/go-aheads")
@Authenticated
@Tag(name = "Review requests")
public class GoAheadResource {
    @Inject
    CurrentPerson me;

    @Inject
    LondonClock clock;

    @GET
    @Transactional
    public Page<GoAheadView> goAheads(
            @PathParam("budget") UUID budgetId,
            @QueryParam("state") GoAhead.State state,
            @BeanParam @Valid PageQuery query) {
        var today = clock.today();
        var budget = Budget.seenBy(me.person(), budgetId, today);
        budget.requireAny(Right.MAKE_REQUESTS, Right.SEE_REQUESTS);
        budget.looked(Thing.REQUESTS, clock.now());
        return Page.of(
                        GoAhead.page(budget, state, today, query.after(), query.limit),
                        query.limit,
                        goAhead -> new Cursor(goAhead.answer().at, goAhead.id))
                .map(goAhead -> GoAheadView.of(goAhead, budget, today));
    }
}
