package org.openphb.budget;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openphb.people.CurrentPerson;
import org.openphb.time.LondonClock;
import org.openphb.web.Cursor;
import org.openphb.web.Page;
import org.openphb.web.PageQuery;

/** Who looked at a budget, for the person it is about. */
@Path("/api/v1/budgets/{budget}/lookups")
@Authenticated
@Tag(name = "Lookups", description = "Who looked at a budget, and when")
public class LookupResource {
    @Inject
    CurrentPerson me;

    @Inject
    LondonClock clock;

    @GET
    @Transactional
    public Page<LookupView> lookups(@PathParam("budget") UUID id, @BeanParam @Valid PageQuery query) {
        var budget = Budget.seenBy(me.person(), id, clock.today());
        budget.require(Right.SEE_LOOKUPS);
        budget.looked(Thing.LOOKUPS, clock.now());
        return Page.of(
                        Lookup.page(budget, query.after(), query.limit + 1),
                        query.limit,
                        lookup -> new Cursor(lookup.lookedAt, lookup.id))
                .map(lookup -> LookupView.of(lookup, me.person()));
    }
}
