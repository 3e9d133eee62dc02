package org.openphb.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.openphb.files.Sha256;
import org.openphb.people.CurrentPerson;
import org.openphb.people.Organisation;
import org.openphb.people.Post;
import org.openphb.time.LondonClock;
import org.openphb.web.NotAllowed;
import org.openphb.web.Once;

/** Taking in agreed budgets from another system; for staff. */
@Path("/api/v1/imports")
@Authenticated
@Tag(name = "Imports", description = "Agreed budgets from another system")
public class ImportResource {
    @Inject
    CurrentPerson me;

    @Inject
    LondonClock clock;

    @Inject
    ObjectMapper json;

    /** @param budgets how many were taken */
    public record ImportView(UUID id, int budgets, Instant importedAt) {}

    @PUT
    @Path("{id}")
    public RestResponse<ImportView> take(@PathParam("id") UUID id, @Valid @NotNull Import whole)
            throws JsonProcessingException {
        var digest = Sha256.of(json.writeValueAsBytes(whole));
        return Once.inTransaction(() -> {
            var organisation = employer();
            var known = ImportFile.known(id, organisation);
            if (known.isPresent() && !known.get().digest.equals(digest)) {
                throw new ImportIdTaken();
            }
            var file =
                    known.orElseGet(() -> ImportFile.taken(id, whole, digest, organisation, me.person(), clock.now()));
            return RestResponse.ResponseBuilder.<ImportView>create(known.isPresent() ? 200 : 201)
                    .entity(new ImportView(file.id, file.budgets, file.importedAt))
                    .build();
        });
    }

    private Organisation employer() {
        return me.person().posts().stream()
                .filter(staff -> staff.post == Post.STAFF)
                .map(staff -> staff.organisation)
                .findFirst()
                .orElseThrow(NotAllowed::new);
    }
}
