package org.openphb.people;

import io.quarkus.oidc.OidcSession;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where a browser goes to sign in; by the time this runs, it has. */
@Path("/auth")
@Authenticated
public class SignInResource {
    @Inject
    CurrentPerson me;

    @Inject
    OidcSession session;

    @GET
    @Path("login")
    @Transactional
    @Operation(hidden = true)
    public Response login(@QueryParam("to") @DefaultValue("/") String to) {
        var address = isOurs(to) ? to : "/";
        if (me.needsPassword()) {
            session.logout().await().indefinitely();
            return Response.seeOther(UriBuilder.fromPath("/auth/login")
                            .queryParam("prompt", "login")
                            .queryParam("to", address)
                            .build())
                    .build();
        }
        return Response.seeOther(URI.create(address)).build();
    }

    /** An address in this application, never somebody else's. */
    private static boolean isOurs(String to) {
        return to.matches("/(?!/)[\\w\\-./?=&%]*");
    }
}
