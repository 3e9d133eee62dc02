package org.openphb.budget;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.openphb.files.Sha256;
import org.openphb.people.CurrentPerson;
import org.openphb.people.Holder;
import org.openphb.people.NhsNumber;
import org.openphb.time.LondonClock;
import org.openphb.web.BadForm;
import org.openphb.web.NotFound;
import org.openphb.web.Once;
import org.openphb.web.Page;

/** Opening a budget: find its holder or write them down, then open it. For staff; approvers and leads do not. */
@Path("/api/v1/holders")
@Authenticated
@Tag(name = "Opening a budget", description = "For staff: whose it is, and the budget before anything is agreed")
public class HolderResource {
    @Inject
    CurrentPerson me;

    @Inject
    LondonClock clock;

    @Inject
    ObjectMapper json;

    /** The one with this NHS number; none for who helps them in private life. */
    @GET
    @Transactional
    public Page<KnownHolder> find(@QueryParam("nhsNumber") @DefaultValue("") String asked) {
        var organisation = Opening.at(me.person());
        var number = asked.replace(" ", "");
        if (!NhsNumber.Check.isNhsNumber(number)) {
            throw new BadForm("nhsNumber", "Enter a real NHS number: 10 digits");
        }
        new SearchLookup(me.person(), organisation, number, clock.now()).persist();
        var found = Holder.known(organisation, number)
                .filter(holder -> !Opening.helps(me.person(), holder))
                .map(holder -> KnownHolder.of(holder, clock.today()));
        return new Page<>(found.stream().toList(), null);
    }

    @PUT
    @Path("{id}")
    public RestResponse<KnownHolder> record(@PathParam("id") UUID id, @Valid @NotNull RecordHolder form) {
        return Once.inTransaction(() -> {
            var organisation = Opening.at(me.person());
            var asked = form.whole(clock.today());
            var known = Holder.known(id);
            if (known.isPresent()) {
                var same = known.get()
                        .sameAs(organisation, asked.name(), asked.nhsNumber(), asked.dateOfBirth(), me.person());
                return RestResponse.ok(KnownHolder.of(same, clock.today()));
            }
            if (Holder.known(organisation, asked.nhsNumber()).isPresent()) {
                throw new HolderAlreadyKnown();
            }
            var holder = new Holder(organisation, asked.name(), asked.nhsNumber(), asked.dateOfBirth())
                    .recorded(id, me.person(), clock.now());
            return RestResponse.status(RestResponse.Status.CREATED, KnownHolder.of(holder, clock.today()));
        });
    }

    @PUT
    @Path("{holder}/budgets/{id}")
    public RestResponse<BudgetView> open(
            @PathParam("holder") UUID holderId, @PathParam("id") UUID id, @Valid @NotNull OpenBudget form)
            throws JsonProcessingException {
        var digest = Sha256.of(json.writeValueAsBytes(List.of(holderId, form)));
        return Once.inTransaction(() -> {
            var organisation = Opening.at(me.person());
            var holder = Holder.known(holderId)
                    .filter(one -> one.organisation.code.equals(organisation.code))
                    .filter(one -> !Opening.helps(me.person(), one))
                    .orElseThrow(NotFound::new);
            var known = Opening.known(id);
            if (known.isPresent()) {
                Opening.requireSame(id, digest, me.person());
            } else {
                Opening.opened(id, holder, form, digest, me.person(), clock.now());
            }
            var budget = Budget.seenBy(me.person(), id, clock.today());
            return RestResponse.status(
                    known.isPresent() ? RestResponse.Status.OK : RestResponse.Status.CREATED,
                    BudgetView.of(budget, clock.today()));
        });
    }
}
