package org.openphb.receipt;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.openphb.budget.Budget;
import org.openphb.budget.Right;
import org.openphb.people.CurrentPerson;
import org.openphb.time.LondonClock;
import org.openphb.web.NotFound;
import org.openphb.web.Once;
import org.openphb.web.Version;

/** A receipt that was sent without naming its go-ahead is matched to it by staff. */
@Path("/api/v1/budgets/{budget}/receipts/{id}/go-ahead")
@Authenticated
@Tag(name = "Receipts")
public class MatchResource {
    @Inject
    CurrentPerson me;

    @Inject
    LondonClock clock;

    @PUT
    public RestResponse<ReceiptView> match(
            @PathParam("budget") UUID budgetId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull MatchGoAhead form) {
        return Once.inTransaction(() -> {
            var budget = Budget.seenBy(me.person(), budgetId, clock.today());
            var sent = ReceiptResource.seen(budget, id);
            budget.require(Right.DECIDE_RECEIPTS);
            sent.requireNotSentBy(me.person());
            var receipt = Receipt.held(budget, id).orElseThrow(NotFound::new);
            var match = Match.of(receipt);
            if (!match.isTo(form.goAhead())) {
                Version.requireSeen(ifMatch, receipt.version());
                match.to(form.goAhead(), budget, clock.now());
            }
            Receipt.flush();
            return Version.on(200, ReceiptView.of(receipt, budget, clock.today()), receipt.version());
        });
    }
}
