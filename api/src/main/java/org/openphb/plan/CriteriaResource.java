package org.openphb.plan;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.openphb.budget.Budget;
import org.openphb.budget.Right;
import org.openphb.people.CurrentPerson;
import org.openphb.time.LondonClock;
import org.openphb.web.Once;

/** What the money may be spent on: read before buying; an organisation's leads keep its own list. */
@Path("/api/v1/criteria")
@Authenticated
@Tag(name = "Criteria", description = "What the money may be spent on, before anyone is refused")
public class CriteriaResource {
    @Inject
    CurrentPerson me;

    @Inject
    LondonClock clock;

    /**
     * Nothing of a person is in it, so it is no look; and what was asked for is kept nowhere.
     *
     * @param budget whose organisation's list it is; without it, staff get their employer's
     * @param q words that somebody would write about what they want to buy; without them, the whole list
     */
    @GET
    @Transactional
    public CriteriaView criteria(
            @QueryParam("budget") UUID budget,
            @QueryParam("q") @DefaultValue("") @Size(max = 1000, message = "Search for at most 1,000 letters")
                    String q) {
        var today = clock.today();
        if (budget != null) {
            var theirs = Budget.seenBy(me.person(), budget, today);
            theirs.require(Right.SEE_PLAN_ITEM_NAMES);
            return CriteriaView.of(Criteria.of(theirs.organisation, today), PastAnswer.of(theirs.organisation), q);
        }
        var employer = me.person().requireEmployer();
        var answers = PastAnswer.of(employer);
        return q.isBlank()
                ? CriteriaView.whole(Criterion.everOf(employer), answers, today, me.person())
                : CriteriaView.of(Criteria.of(employer, today), answers, q);
    }

    @PUT
    @Path("{id}")
    public RestResponse<CriteriaView.RowView> keep(@PathParam("id") UUID id, @Valid @NotNull KeepCriterion form) {
        return Once.inTransaction(() -> {
            var lead = me.person();
            var organisation = lead.requireLed();
            var known = Criterion.in(organisation, id).map(row -> row.sameAs(form, lead));
            var row = known.orElseGet(() -> Criterion.kept(id, organisation, form, lead, clock.today(), clock.now()));
            return RestResponse.status(
                    known.isPresent() ? RestResponse.Status.OK : RestResponse.Status.CREATED,
                    CriteriaView.RowView.of(row, lead));
        });
    }
}
