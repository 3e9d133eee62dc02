package org.openphb.budget;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.openphb.people.CurrentPerson;
import org.openphb.time.LondonClock;
import org.openphb.web.NotAllowed;
import org.openphb.web.Once;

/** Who has one budget's work while its contact is away. */
@Path("/api/v1/budgets/{budget}/cover/{id}")
@Authenticated
@Tag(name = "Staff")
public class CoverResource {
    @Inject
    CurrentPerson me;

    @Inject
    LondonClock clock;

    @PUT
    public RestResponse<HandOverView> cover(
            @PathParam("budget") UUID budgetId, @PathParam("id") UUID id, @Valid @NotNull SetCover form) {
        return Once.inTransaction(() -> {
            var asking = me.person();
            var budget = Budget.seenBy(asking, budgetId, clock.today());
            HandOver.hold(budget);
            if (!budget.standing().isStaff() || !asking.leads() && !budget.contact.is(asking)) {
                throw new NotAllowed();
            }
            var organisation = budget.organisation;
            var known = HandOver.in(organisation, id).map(done -> done.sameAs(form, budget.id, asking));
            var done = known.orElseGet(
                    () -> new HandOver(id, organisation, budget.contact, asking, form.reason(), clock.now())
                            .only(budget.id)
                            .covered(List.of(budget), form, clock.today()));
            return RestResponse.status(
                    known.isPresent() ? RestResponse.Status.OK : RestResponse.Status.CREATED,
                    HandOverView.of(done, asking));
        });
    }
}
