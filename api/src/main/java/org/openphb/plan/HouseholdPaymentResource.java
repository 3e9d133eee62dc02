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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.openphb.budget.Budget;
import org.openphb.budget.Right;
import org.openphb.budget.Thing;
import org.openphb.people.CurrentPerson;
import org.openphb.time.LondonClock;
import org.openphb.web.Once;
import org.openphb.web.Page;

/** Who lives with the holder and may be paid: product rule 3. */
@Path("/api/v1/budgets/{budget}/household-payments")
@Authenticated
@Tag(name = "Plans")
public class HouseholdPaymentResource {
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

    /** Every decision, newest first. */
    @GET
    @Transactional
    public Page<HouseholdPaymentView> payments() {
        var budget = budget();
        budget.looked(Thing.PLAN, clock.now());
        var all = HouseholdPayment.of(budget);
        return new Page<>(all, null).map(payment -> HouseholdPaymentView.of(payment, all, clock.today()));
    }

    @PUT
    @Path("{id}")
    public RestResponse<HouseholdPaymentView> decide(
            @PathParam("id") UUID id, @Valid @NotNull DecideHouseholdPayment form) {
        return Once.inTransaction(() -> {
            var budget = budget();
            budget.require(Right.DECIDE_PLANS);
            var known = HouseholdPayment.in(budget, id).map(payment -> payment.sameAs(form, me.person()));
            var payment = known.orElseGet(() -> HouseholdPayment.decided(id, budget, form, clock.now()));
            var view = HouseholdPaymentView.of(payment, HouseholdPayment.of(budget), clock.today());
            return RestResponse.status(known.isPresent() ? RestResponse.Status.OK : RestResponse.Status.CREATED, view);
        });
    }
}
