package org.openphb.plan;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openphb.budget.Budget;
import org.openphb.budget.Right;
import org.openphb.budget.Thing;
import org.openphb.people.CurrentPerson;
import org.openphb.time.LondonClock;
import org.openphb.web.NotFound;

/** The plan to be kept and read without this product; printed after the transaction, for that takes a while. */
@Path("/api/v1/budgets/{budget}")
@Authenticated
@Tag(name = "Plans")
public class PlanPaperResource {
    private static final String PDF = "application/pdf";

    /** Whoever does not say what they want gets JSON. */
    private static final String RATHER_NOT = ";qs=0.5";

    @Inject
    CurrentPerson me;

    @Inject
    LondonClock clock;

    /** PDF/A-2a, tagged. */
    @GET
    @Path("plan")
    @Produces(PDF + RATHER_NOT)
    public Response pdf(@PathParam("budget") UUID id, @QueryParam("version") Integer version) {
        var paper = paper(id, version);
        return answer(paper.pdf(), PDF, "attachment", paper, "pdf");
    }

    /** A whole page. */
    @GET
    @Path("plan")
    @Produces(MediaType.TEXT_HTML + RATHER_NOT)
    public Response page(@PathParam("budget") UUID id, @QueryParam("version") Integer version) {
        var paper = paper(id, version);
        return answer(paper.page(), MediaType.TEXT_HTML + ";charset=UTF-8", "inline", paper, "html");
    }

    private PlanPaper paper(UUID id, Integer version) {
        var person = me.person();
        return QuarkusTransaction.requiringNew().call(() -> {
            var budget = Budget.seenBy(person, id, clock.today());
            budget.requireAny(Right.SEE_BUDGET, Right.SEE_HELD_LINES);
            budget.looked(Thing.PLAN, clock.now());
            var plan = Plan.of(budget, version, clock.today()).orElseThrow(NotFound::new);
            var holder = budget.lets(Right.SEE_BUDGET) ? budget.holder.name : null;
            return PlanPaper.of(PlanView.of(plan, budget), budget.organisation, holder);
        });
    }

    /** Nobody's name stands in the name of the file. */
    private static Response answer(Object content, String type, String how, PlanPaper paper, String ending) {
        var name = "plan-version-" + paper.plan().version() + "." + ending;
        return Response.ok(content, type)
                .header("Content-Disposition", how + "; filename=\"" + name + "\"")
                .build();
    }
}
