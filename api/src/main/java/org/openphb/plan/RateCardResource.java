package org.openphb.plan;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.openphb.people.CurrentPerson;
import org.openphb.time.LondonClock;
import org.openphb.web.Once;

/** What packages of care are reckoned at: staff read it, leads keep it. Nothing of a person is in it. */
@Path("/api/v1/rate-cards")
@Authenticated
@Tag(name = "Rate cards", description = "What packages of care are reckoned at, before a budget is planned")
public class RateCardResource {
    @Inject
    CurrentPerson me;

    @Inject
    LondonClock clock;

    /** @param on the day they hold; without it, today */
    @GET
    @Transactional
    public RateCardsView rateCards(@QueryParam("on") LocalDate on) {
        var employer = me.person().requireEmployer();
        return RateCardsView.of(RateCard.everOf(employer), on == null ? clock.today() : on, me.person());
    }

    @PUT
    @Path("{id}")
    public RestResponse<RateCardView> keep(@PathParam("id") UUID id, @Valid @NotNull KeepRateCard form) {
        return Once.inTransaction(() -> {
            var lead = me.person();
            var organisation = lead.requireLed();
            var known = RateCard.in(organisation, id).map(card -> card.sameAs(form, lead));
            var card = known.orElseGet(() -> RateCard.kept(id, organisation, form, lead, clock.today(), clock.now()));
            return RestResponse.status(
                    known.isPresent() ? RestResponse.Status.OK : RestResponse.Status.CREATED,
                    RateCardView.of(card, lead));
        });
    }
}
