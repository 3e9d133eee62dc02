package org.openphb.plan;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openphb.people.CurrentPerson;
import org.openphb.time.LondonClock;
import org.openphb.web.NotFound;
import org.openphb.web.Once;

/** What was answered to others who asked before they bought; read with the criteria. */
@Path("/api/v1/past-answers")
@Authenticated
@Tag(name = "Criteria")
public class PastAnswerResource {
    @Inject
    CurrentPerson me;

    @Inject
    LondonClock clock;

    /** A lead takes one back; again is nothing more. */
    @PUT
    @Path("{id}/removal")
    public PastAnswerView remove(@PathParam("id") UUID id, @Valid @NotNull RemovePastAnswer form) {
        return Once.inTransaction(() -> {
            var lead = me.person();
            var answer = PastAnswer.in(lead.requireLed(), id).orElseThrow(NotFound::new);
            answer.remove(lead, form.reason(), clock.now());
            return PastAnswerView.of(answer, null);
        });
    }
}
