package org.openphb.budget;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.openphb.people.CurrentPerson;
import org.openphb.time.LondonClock;
import org.openphb.web.Once;

/** Using a code. */
@Path("/api/v1/codes/{code}")
@Authenticated
@Tag(name = "Access")
public class CodeResource {
    @Inject
    CurrentPerson me;

    @Inject
    LondonClock clock;

    @PUT
    public RestResponse<AccessView> redeem(@PathParam("code") String code, @Valid @NotNull RedeemCode form) {
        var person = me.person();
        var now = clock.now();
        var redemption = new Redemption(person, me.verifiedEmail(), code, form.dateOfBirth(), now);
        return Once.inTransaction(() -> redemption
                        .access()
                        .map(access -> RestResponse.status(
                                RestResponse.Status.fromStatusCode(access.redeemedAt.equals(now) ? 201 : 200),
                                AccessView.of(access, Standing.none(person, access.role), clock.today()))))
                .orElseThrow(CodeNotFound::new);
    }
}
