package org.openphb.overview;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openphb.budget.Access;
import org.openphb.people.CurrentPerson;
import org.openphb.time.LondonClock;

/** Who am I, and what is mine to look after. */
@Path("/api/v1/me")
@Authenticated
@Tag(name = "Me", description = "Who is asking")
public class MeResource {
    @Inject
    CurrentPerson me;

    @Inject
    LondonClock clock;

    @GET
    @Transactional
    public MeView me() {
        return MeView.of(me.person(), Access.inForce(me.person(), clock.today()), clock.today());
    }
}
