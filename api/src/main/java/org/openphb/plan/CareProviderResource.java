package org.openphb.plan;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether an agency is registered with the Care Quality Commission: product rule 4. */
@Path("/api/v1/care-providers")
@Authenticated
@Tag(name = "Plans")
public class CareProviderResource {
    @Inject
    CareDirectory directory;

    /**
     * For everybody who is signed in: no person is in it.
     *
     * @param q a name or part of it, a location id or a postcode
     */
    @GET
    public CareProvidersView providers(
            @QueryParam("q") @DefaultValue("") @Size(max = 100, message = "Search for at most 100 letters") String q) {
        return CareProvidersView.of(directory, q.strip());
    }
}
