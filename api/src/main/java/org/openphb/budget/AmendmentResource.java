package org.openphb.budget;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
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
import org.openphb.people.CurrentPerson;
import org.openphb.time.LondonClock;
import org.openphb.web.Once;
import org.openphb.web.Page;

/** What of a budget was put otherwise since it was opened, and its end. */
@Path("/api/v1/budgets/{budget}")
@Authenticated
@Tag(name = "Budgets")
public class AmendmentResource {
    @Inject
    CurrentPerson me;

    @Inject
    LondonClock clock;

    @PathParam("budget")
    UUID budgetId;

    private Budget budget(Right right) {
        var budget = Budget.seenBy(me.person(), budgetId, clock.today());
        budget.require(right);
        return budget;
    }

    /** The first thing read in a transaction, so that what is read after it is how things are. */
    private Budget held() {
        Budget.findByIdOptional(budgetId, LockModeType.PESSIMISTIC_WRITE);
        return budget(Right.KEEP_BUDGET);
    }

    /** Newest first. */
    @GET
    @Path("amendments")
    @Transactional
    public Page<AmendmentView> amendments() {
        var budget = budget(Right.SEE_BUDGET);
        budget.looked(Thing.BUDGET, clock.now());
        var shares = Share.of(budget);
        return new Page<>(
                Amendment.of(budget).stream()
                        .map(one -> AmendmentView.of(one, shares, me.person()))
                        .toList(),
                null);
    }

    @PUT
    @Path("amendments/{id}")
    public RestResponse<AmendmentView> amend(@PathParam("id") UUID id, @Valid @NotNull AmendBudget form) {
        var asking = me.person();
        return Once.inTransaction(() -> {
            var budget = held();
            var known = Amendment.in(budget, id).map(done -> done.sameAs(form, asking));
            var done = known.orElseGet(() -> Amendment.of(budget, id, form, clock.now()));
            return RestResponse.status(
                    known.isPresent() ? RestResponse.Status.OK : RestResponse.Status.CREATED,
                    AmendmentView.of(done, Share.of(budget), asking));
        });
    }

    /** Said again the same by the same person, it is the same end. */
    @PUT
    @Path("end")
    public BudgetView end(@Valid @NotNull EndBudget form) {
        me.person();
        return Once.inTransaction(() -> {
            var budget = held();
            BudgetEnd.given(budget, form, clock.now());
            return BudgetView.of(budget, clock.today());
        });
    }
}
