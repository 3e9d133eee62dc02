package org.openphb.people;

import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.openphb.web.Words;

/**
 * Where a browser goes to add a way to sign in, and where it comes back to. The session here is neither asked for again
 * nor touched, so it is there whatever becomes of it: Keycloak is asked for no code, and answers with one word.
 */
@Path("/auth")
public class WayInResource {
    /** Keycloak's word, its {@code kc_action_status}, and ours; what it says otherwise is that it failed. */
    private static final Map<String, String> OUTCOMES = Map.of("success", "added", "cancelled", "cancelled");

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    OidcConfigurationMetadata keycloak;

    @ConfigProperty(name = "quarkus.oidc.client-id")
    String client;

    @ConfigProperty(name = "quarkus.oidc.authentication.force-redirect-https-scheme", defaultValue = "false")
    boolean https;

    @GET
    @Path("passkey")
    @Authenticated
    @Operation(hidden = true)
    public Response passkey(@Context UriInfo here) {
        return add(WayIn.PASSKEY, here);
    }

    @GET
    @Path("security-key")
    @Authenticated
    @Operation(hidden = true)
    public Response securityKey(@Context UriInfo here) {
        return add(WayIn.SECURITY_KEY, here);
    }

    @GET
    @Path("passkey/back")
    @PermitAll
    @Operation(hidden = true)
    public Response passkeyBack(@QueryParam("kc_action_status") String status) {
        return back(WayIn.PASSKEY, status);
    }

    @GET
    @Path("security-key/back")
    @PermitAll
    @Operation(hidden = true)
    public Response securityKeyBack(@QueryParam("kc_action_status") String status) {
        return back(WayIn.SECURITY_KEY, status);
    }

    private Response add(WayIn way, UriInfo here) {
        var back = here.getBaseUriBuilder().path("auth").path(Words.of(way)).path("back");
        return to(UriBuilder.fromUri(keycloak.getAuthorizationUri())
                .queryParam("response_type", "none")
                .queryParam("scope", "openid")
                .queryParam("client_id", client)
                .queryParam("redirect_uri", https ? back.scheme("https").build() : back.build())
                .queryParam("code_challenge_method", "S256")
                .queryParam("code_challenge", challenge())
                .queryParam("kc_action", way.action)
                .build()
                .toString());
    }

    /** Keycloak wants one of this client though it asks for no code, so nobody ever needs the answer. */
    private static String challenge() {
        var random = new byte[32];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    private static Response back(WayIn way, String status) {
        return to(
                "/preferences?" + Words.of(way) + "=" + OUTCOMES.getOrDefault(status == null ? "" : status, "failed"));
    }

    private static Response to(String address) {
        return Response.status(Response.Status.SEE_OTHER)
                .header("Location", address)
                .build();
    }
}
