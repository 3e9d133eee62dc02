package org.openphb.overview;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openphb.people.CurrentPerson;
import org.openphb.time.LondonClock;
import org.openphb.web.NotAllowed;
import org.openphb.web.Page;
import org.openphb.web.PageQuery;

/** What waits for staff, oldest promise first. */
@Path("/api/v1/queue")
@Authenticated
@Tag(name = "Queue and search", description = "What waits for staff, and finding a budget")
public class QueueResource {
    @Inject
    CurrentPerson me;

    @Inject
    LondonClock clock;

    @Inject
    EntityManager entities;

    /** Whose work is asked for. */
    @Schema(name = "WhoseWork")
    public enum Contact {
        ME,
        ALL
    }

    @GET
    @Transactional
    public Page<QueueItem> queue(
            @QueryParam("kind") QueueItem.Kind kind,
            @QueryParam("contact") @DefaultValue("me") Contact contact,
            @QueryParam("overdue") @DefaultValue("false") boolean overdue,
            @QueryParam("nobodyFree") @DefaultValue("false") boolean nobodyFree,
            @BeanParam @Valid PageQuery query) {
        var person = me.person();
        if (!person.isStaff()) {
            throw new NotAllowed();
        }
        var queue = new Queue(person, clock.today(), contact == Contact.ME, overdue, nobodyFree);
        return Page.of(queue.page(kind, query.after(), query.limit + 1, entities), query.limit, QueueItem::cursor);
    }
}
