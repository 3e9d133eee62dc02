package org.openphb.attack;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.openphb.budget.Budget;
import org.openphb.web.NotFound;

/** What somebody in a hurry might write: a budget by its id, without a look at who asks. The attack must find it. */
@Path("/api/v1/open-door/{budget}")
@PermitAll
@IfBuildProperty(name = UnderAttack.OPEN_DOOR, stringValue = "true")
public class OpenDoor {
    @GET
    @Transactional
    @Operation(hidden = true)
    public Map<String, String> budget(@PathParam("budget") UUID id) {
        return Budget.<Budget>findByIdOptional(id)
                .map(budget -> Map.of("holder", budget.holder.name))
                .orElseThrow(NotFound::new);
    }
}
