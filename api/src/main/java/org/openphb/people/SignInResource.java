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
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where a browser goes to sign in; by the time this runs, it has. */
@Path("/auth")
@Authenticated
public class SignInResource {
    /** For the page that comes next, which cannot read the session: that it is worth asking who is signed in. It says nothing else. */
    private static final String JUST_SIGNED_IN = "openphb_signed_in=yes; Path=/; Max-Age=300; SameSite=Lax";

    @Inject
    CurrentPerson me;

    @Inject
    OidcSession session;

    @GET
    @Path("login")
    @Transactional
    @Operation(hidden = true)
    public Response login(@QueryParam("to") @DefaultValue("/") String to, @QueryParam("acr_values") String asked) {
        var address = isOurs(to) ? to : "/";
        var missing = me.missingAcr();
        if (missing.isPresent() && asked == null) {
            return again("acr_values", missing.get(), address);
        }
        if (missing.isEmpty() && me.needsPassword()) {
            return again("prompt", "login", address);
        }
        return Response.fromResponse(to(address))
                .header("Set-Cookie", JUST_SIGNED_IN)
                .build();
    }

    /** Within this site, whatever the request calls it: the header Host is the caller's word. */
    private static Response to(String address) {
        return Response.status(Response.Status.SEE_OTHER)
                .header("Location", address)
                .build();
    }

    /** The session ends here; Keycloak still knows who it is, and asks for what is missing. */
    private Response again(String parameter, String value, String address) {
        session.logout().await().indefinitely();
        return to(UriBuilder.fromPath("/auth/login")
                .queryParam(parameter, value)
                .queryParam("to", address)
                .build()
                .toString());
    }

    /** An address in this application, never somebody else's. */
    private static boolean isOurs(String to) {
        return to.matches("/(?!/)[\\w\\-./?=&%]*");
    }
}
