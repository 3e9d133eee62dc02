package org.openphb.plan;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.openphb.budget.Budget;
import org.openphb.budget.Right;
import org.openphb.budget.Thing;
import org.openphb.people.CurrentPerson;
import org.openphb.time.LondonClock;
import org.openphb.web.NotFound;
import org.openphb.web.Once;
import org.openphb.web.Page;
import org.openphb.web.Version;

/** What the money is for. */
@Path("/api/v1/budgets/{budget}")
@Authenticated
@Tag(name = "Plans", description = "What the money is for")
public class PlanResource {
    @Inject
    CurrentPerson me;

    @Inject
    LondonClock clock;

    @GET
    @Path("plan")
    @Transactional
    public RestResponse<PlanView> plan(@PathParam("budget") UUID id, @QueryParam("version") Integer version) {
        var budget = Budget.seenBy(me.person(), id, clock.today());
        budget.requireAny(Right.SEE_BUDGET, Right.SEE_HELD_LINES);
        budget.looked(Thing.PLAN, clock.now());
        var plan = Plan.of(budget, version, clock.today()).orElseThrow(NotFound::new);
        var items = PlanItem.of(plan).stream().filter(PlanItem.seenIn(budget)).toList();
        var view = budget.lets(Right.SEE_BUDGET)
                ? PlanView.of(plan, items, budget.lets(Right.SEE_PERSONAL_DETAILS))
                : PlanView.ofHeldLines(plan, items);
        return Version.on(200, view, plan.version);
    }

    /** Every version, newest first; one that begins later has no effect yet. */
    @GET
    @Path("plan-versions")
    @Transactional
    public Page<PlanVersionView> versions(@PathParam("budget") UUID id) {
        var budget = Budget.seenBy(me.person(), id, clock.today());
        budget.require(Right.SEE_BUDGET);
        budget.looked(Thing.PLAN, clock.now());
        return new Page<>(Plan.all(budget).stream().map(PlanVersionView::of).toList(), null);
    }

    @PUT
    @Path("plan-items/{line}/option-changes/{id}")
    public RestResponse<OptionChangeView> changeOption(
            @PathParam("budget") UUID budgetId,
            @PathParam("line") UUID line,
            @PathParam("id") UUID id,
            @Valid @NotNull ChangeOption form) {
        return Once.inTransaction(() -> {
            var budget = Budget.seenBy(me.person(), budgetId, clock.today());
            budget.require(Right.DECIDE_PLANS);
            Line.requireIn(budget, line);
            var known = OptionChange.in(budget, id).map(change -> change.sameAs(line, form, me.person()));
            var change = known.orElseGet(() -> OptionChange.made(id, budget, line, form, clock.today(), clock.now()));
            return RestResponse.status(
                    known.isPresent() ? RestResponse.Status.OK : RestResponse.Status.CREATED,
                    OptionChangeView.of(change));
        });
    }

    /** The items of the version that counts today; who may only send receipts sees their names alone. */
    @GET
    @Path("plan-items")
    @Transactional
    public Page<PlanItemView> planItems(@PathParam("budget") UUID id) {
        var budget = Budget.seenBy(me.person(), id, clock.today());
        budget.require(Right.SEE_PLAN_ITEM_NAMES);
        budget.looked(Thing.PLAN, clock.now());
        var terms = budget.lets(Right.SEE_BUDGET) || budget.lets(Right.SEE_HELD_LINES);
        return new Page<>(
                Plan.of(budget, null, clock.today()).map(PlanItem::of).orElse(List.of()).stream()
                        .filter(PlanItem.seenIn(budget))
                        .map(item -> terms ? PlanItemView.of(item) : PlanItemView.nameOf(item))
                        .toList(),
                null);
    }
}
