package org.openphb.people;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.openphb.time.LondonClock;
import org.openphb.web.BadForm;
import org.openphb.web.NotFound;
import org.openphb.web.Once;

/** What a worker may grant alone: one lead lowers it, two raise it, nobody changes their own. */
@Path("/api/v1/staff/{person}/limits/{id}")
@Authenticated
@Tag(name = "Staff")
public class LimitResource {
    @Inject
    CurrentPerson me;

    @Inject
    LondonClock clock;

    @PathParam("person")
    UUID personId;

    @PathParam("id")
    UUID id;

    @PUT
    public RestResponse<LimitView> propose(@Valid @NotNull ChangeLimit form) {
        return Once.inTransaction(() -> {
            var lead = me.person();
            var organisation = lead.requireLed();
            var known = WorkingLimit.in(organisation, personId, id).map(limit -> limit.sameAs(form, lead));
            var limit = known.orElseGet(
                    () -> WorkingLimit.proposed(id, answering(organisation, lead), form, lead, clock.now()));
            return RestResponse.status(
                    known.isPresent() ? RestResponse.Status.OK : RestResponse.Status.CREATED,
                    LimitView.of(limit, lead));
        });
    }

    @PUT
    @Path("confirmation")
    public LimitView confirm() {
        return Once.inTransaction(() -> {
            var lead = me.person();
            var limit = WorkingLimit.in(lead.requireLed(), personId, id).orElseThrow(NotFound::new);
            limit.confirm(lead, clock.now());
            return LimitView.of(limit, lead);
        });
    }

    /** A post in which requests are answered. */
    private Staff answering(Organisation organisation, Person lead) {
        var posts = Staff.today(organisation, personId, clock.today());
        if (posts.isEmpty()) {
            throw new NotFound();
        }
        return posts.stream()
                .filter(staff -> staff.post != Post.LEAD || staff.person.is(lead))
                .findFirst()
                .orElseThrow(() -> new BadForm("limitPence", "A lead answers no requests, so has no limit"));
    }
}
