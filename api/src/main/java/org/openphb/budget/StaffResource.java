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
import org.jboss.resteasy.reactive.RestResponse;
import org.openphb.people.CurrentPerson;
import org.openphb.people.Person;
import org.openphb.people.Staff;
import org.openphb.time.LondonClock;
import org.openphb.web.NotAllowed;
import org.openphb.web.NotFound;
import org.openphb.web.Once;
import org.openphb.web.Page;

/** The team: who is there for what, and passing all of somebody's budgets to a colleague. */
@Path("/api/v1/staff")
@Authenticated
@Tag(name = "Staff", description = "The team: limits, handing over, cover")
public class StaffResource {
    @Inject
    CurrentPerson me;

    @Inject
    LondonClock clock;

    @GET
    @Transactional
    public Page<ColleagueView> staff() {
        var asking = me.person();
        return new Page<>(ColleagueView.of(asking.requireEmployer(), asking, clock.today()), null);
    }

    @PUT
    @Path("{person}/handover/{id}")
    public RestResponse<HandOverView> handOver(
            @PathParam("person") UUID personId, @PathParam("id") UUID id, @Valid @NotNull HandOverBudgets form) {
        return Once.inTransaction(() -> {
            var from = contact(personId);
            var organisation = me.person().requireEmployer();
            var known = HandOver.in(organisation, id).map(done -> done.sameAs(form, from.id, me.person()));
            return answer(
                    known.isPresent(),
                    known.orElseGet(() -> new HandOver(id, organisation, from, me.person(), form.reason(), clock.now())
                            .forGood(form.to(), clock.today())));
        });
    }

    @PUT
    @Path("{person}/cover/{id}")
    public RestResponse<HandOverView> cover(
            @PathParam("person") UUID personId, @PathParam("id") UUID id, @Valid @NotNull SetCover form) {
        return Once.inTransaction(() -> {
            var from = contact(personId);
            var organisation = me.person().requireEmployer();
            var known = HandOver.in(organisation, id).map(done -> done.sameAs(form, from.id, me.person()));
            return answer(
                    known.isPresent(),
                    known.orElseGet(() -> new HandOver(id, organisation, from, me.person(), form.reason(), clock.now())
                            .covered(HandOver.heldOf(from, organisation), form, clock.today())));
        });
    }

    /** For leads whoever works here, or did; for everybody else themselves. */
    private Person contact(UUID id) {
        var asking = me.person();
        var organisation = asking.requireEmployer();
        if (!asking.id.equals(id) && !asking.leads()) {
            throw new NotAllowed();
        }
        return Staff.ever(organisation, id).orElseThrow(NotFound::new);
    }

    private RestResponse<HandOverView> answer(boolean again, HandOver done) {
        return RestResponse.status(
                again ? RestResponse.Status.OK : RestResponse.Status.CREATED, HandOverView.of(done, me.person()));
    }
}
