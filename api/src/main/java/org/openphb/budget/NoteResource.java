package org.openphb.budget;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.openphb.people.CurrentPerson;
import org.openphb.time.LondonClock;
import org.openphb.web.Cursor;
import org.openphb.web.NotFound;
import org.openphb.web.Once;
import org.openphb.web.Page;
import org.openphb.web.PageQuery;

/** Staff notes. For everybody else there is nothing here: 404, never 403. */
@Path("/api/v1/budgets/{budget}/notes")
@Authenticated
@Tag(name = "Staff notes", description = "What staff write down for one another")
public class NoteResource {
    @Inject
    CurrentPerson me;

    @Inject
    LondonClock clock;

    @PathParam("budget")
    UUID budgetId;

    private Budget budget() {
        var budget = Budget.seenBy(me.person(), budgetId, clock.today());
        if (!budget.lets(Right.KEEP_NOTES)) {
            throw new NotFound();
        }
        return budget;
    }

    @GET
    @Transactional
    public Page<NoteView> notes(@BeanParam @Valid PageQuery query) {
        var budget = budget();
        var notes = StaffNote.page(budget, query.after(), query.limit);
        budget.looked(Thing.BUDGET, clock.now());
        return Page.of(notes, query.limit, note -> new Cursor(note.at, note.id))
                .map(note -> NoteView.of(note, me.person()));
    }

    @PUT
    @Path("{id}")
    public RestResponse<NoteView> keep(@PathParam("id") UUID id, @Valid @NotNull KeepNote form) {
        return Once.inTransaction(() -> {
            var budget = budget();
            var known = StaffNote.in(budget, id);
            if (known.isPresent()) {
                var same = known.get().sameAs(form.words(), me.person());
                return RestResponse.ok(NoteView.of(same, me.person()));
            }
            var note = StaffNote.on(budget, id, form.words(), clock.now());
            return RestResponse.status(RestResponse.Status.CREATED, NoteView.of(note, me.person()));
        });
    }
}
