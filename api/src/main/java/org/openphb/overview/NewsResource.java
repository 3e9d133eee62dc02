package org.openphb.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openphb.budget.Access;
import org.openphb.notice.NewsSeen;
import org.openphb.people.CurrentPerson;
import org.openphb.time.LondonClock;
import org.openphb.web.Page;
import org.openphb.web.PageQuery;

/** What is new for whoever asks, since they last looked. */
@Path("/api/v1/news")
@Authenticated
@Tag(name = "News", description = "What is new since one last looked")
public class NewsResource {
    @Inject
    CurrentPerson me;

    @Inject
    LondonClock clock;

    @Inject
    EntityManager entities;

    /** @param unseen how many are new in the whole list, not on this page alone */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NewsView(long unseen, List<NewsItem> items, String next) {}

    /** @param until all news at or before it */
    public record SeenNews(
            @NotNull(message = "Say up to when you have seen your news")
            Instant until) {}

    public record UnseenView(long unseen) {}

    @GET
    @Transactional
    public NewsView news(@BeanParam @Valid PageQuery query) {
        var after = query.after();
        var latest = latest();
        var page = Page.of(latest.page(after, query.limit + 1, entities), query.limit, NewsItem::cursor);
        return new NewsView(latest.unseen(entities), page.items(), page.next());
    }

    /** What is still to come cannot have been seen: a time after now counts as now. */
    @PUT
    @Path("seen")
    @Transactional
    public UnseenView seen(@Valid @NotNull SeenNews form) {
        var now = clock.now();
        NewsSeen.upTo(form.until().isAfter(now) ? now : form.until(), me.person());
        return new UnseenView(latest().unseen(entities));
    }

    private Latest latest() {
        return new Latest(me.person(), Access.inForce(me.person(), clock.today()));
    }
}
