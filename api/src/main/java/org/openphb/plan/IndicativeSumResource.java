package org.openphb.plan;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.openphb.budget.Budget;
import org.openphb.budget.Right;
import org.openphb.budget.Thing;
import org.openphb.people.CurrentPerson;
import org.openphb.time.LondonClock;
import org.openphb.web.Cursor;
import org.openphb.web.Once;
import org.openphb.web.Page;
import org.openphb.web.PageQuery;

/** How a budget was worked out, before its plan. */
@Path("/api/v1/budgets/{budget}/indicative-sums")
@Authenticated
@Tag(name = "Plans")
public class IndicativeSumResource {
    @Inject
    CurrentPerson me;

    @Inject
    LondonClock clock;

    @PathParam("budget")
    UUID budgetId;

    private Budget budget() {
        var budget = Budget.seenBy(me.person(), budgetId, clock.today());
        budget.require(Right.SEE_BUDGET);
        return budget;
    }

    /** Its versions, newest first. */
    @GET
    @Transactional
    public Page<IndicativeSumView> sums(@BeanParam @Valid PageQuery query) {
        var budget = budget();
        var sums = IndicativeSum.page(budget, query.after(), query.limit);
        budget.looked(Thing.PLAN, clock.now());
        return Page.of(sums, query.limit, sum -> new Cursor(sum.at, sum.id))
                .map(sum -> IndicativeSumView.of(sum, me.person()));
    }

    @PUT
    @Path("{id}")
    public RestResponse<IndicativeSumView> workOut(@PathParam("id") UUID id, @Valid @NotNull WorkOutSum form) {
        return Once.inTransaction(() -> {
            var budget = budget();
            budget.require(Right.WORK_OUT);
            var known = IndicativeSum.in(budget, id);
            if (known.isPresent()) {
                var same = known.get().sameAs(form, me.person());
                return RestResponse.ok(IndicativeSumView.of(same, me.person()));
            }
            var sum = IndicativeSum.workedOut(id, budget, form, clock.today(), clock.now());
            return RestResponse.status(RestResponse.Status.CREATED, IndicativeSumView.of(sum, me.person()));
        });
    }
}
