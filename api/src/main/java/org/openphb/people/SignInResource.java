package org.openphb.people;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where a browser goes to sign in; by the time this runs, it has. */
@Path("/auth")
@Authenticated
public class SignInResource {
    @GET
    @Path("login")
    @Operation(hidden = true)
    public Response login(@QueryParam("to") @DefaultValue("/") String to) {
        return Response.seeOther(URI.create(isOurs(to) ? to : "/")).build();
    }

    /** An address in this application, never somebody else's. */
    private static boolean isOurs(String to) {
        return to.matches("/(?!/)[\\w\\-./?=&%]*");
    }
}
