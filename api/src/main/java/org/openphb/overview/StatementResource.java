package org.openphb.overview;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openphb.budget.Bucket;
import org.openphb.budget.Budget;
import org.openphb.budget.Right;
import org.openphb.budget.Thing;
import org.openphb.people.CurrentPerson;
import org.openphb.time.LondonClock;
import org.openphb.web.Cursor;
import org.openphb.web.Page;
import org.openphb.web.PageQuery;

/** Every line that a figure is made of. */
@Path("/api/v1/budgets/{budget}/entries")
@Authenticated
@Tag(name = "Balance and statement")
public class StatementResource {
    @Inject
    CurrentPerson me;

    @Inject
    LondonClock clock;

    @Inject
    EntityManager entities;

    private Budget budget(UUID id) {
        var budget = Budget.seenBy(me.person(), id, clock.today());
        budget.requireAny(Right.SEE_BUDGET, Right.SEE_HELD_LINES);
        budget.looked(Thing.STATEMENT, clock.now());
        return budget;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    public Page<EntryRow> entries(
            @PathParam("budget") UUID id,
            @QueryParam("bucket") Bucket bucket,
            @QueryParam("planItem") UUID line,
            @BeanParam @Valid PageQuery query) {
        var rows = EntryRow.of(budget(id), bucket, line, clock.today(), query.after(), query.limit + 1, entities);
        return Page.of(rows, query.limit, EntryRow::cursor);
    }

    /** All of them, for a spreadsheet. */
    @GET
    @Produces(Csv.MEDIA_TYPE)
    @Transactional
    public Response spreadsheet(
            @PathParam("budget") UUID id, @QueryParam("bucket") Bucket bucket, @QueryParam("planItem") UUID line) {
        var rows = EntryRow.of(budget(id), bucket, line, clock.today(), Cursor.START, Integer.MAX_VALUE, entities);
        return Response.ok(Csv.of(rows), Csv.MEDIA_TYPE + ";charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"statement-" + clock.today() + ".csv\"")
                .build();
    }
}
