package org.openphb.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.openphb.budget.Budget;
import org.openphb.budget.LateReason;
import org.openphb.budget.Right;
import org.openphb.budget.SayWhyLate;
import org.openphb.files.Sha256;
import org.openphb.people.AnswerBy;
import org.openphb.people.CurrentPerson;
import org.openphb.time.LondonClock;
import org.openphb.web.NotFound;
import org.openphb.web.Once;
import org.openphb.web.Version;

/** A plan that is written is sent, and decided by somebody who wrote none of it. */
@Path("/api/v1/budgets/{budget}/draft/sending/{id}")
@Authenticated
@Tag(name = "Plans")
public class SendingResource {
    @Inject
    CurrentPerson me;

    @Inject
    LondonClock clock;

    @Inject
    AnswerBy answerBy;

    @Inject
    ObjectMapper json;

    @PathParam("budget")
    UUID budgetId;

    @PathParam("id")
    UUID id;

    @PUT
    public RestResponse<SendingView> send(@HeaderParam("If-Match") String ifMatch, @Valid @NotNull Remove form) {
        return oneAfterAnother(budget -> {
            budget.require(Right.WRITE_PLAN);
            var known = Sending.in(budget, id);
            if (known.isPresent()) {
                return answer(200, known.get().sameAs(me.person()));
            }
            var draft = Draft.openOf(budget).orElseGet(() -> Draft.blank(budget));
            Version.requireSeen(ifMatch, draft.version());
            var decideBy = answerBy.inside(budget.organisation);
            return answer(201, Sending.sent(id, draft, budget, decideBy, clock.now()));
        });
    }

    @PUT
    @Path("withdrawal")
    public RestResponse<SendingView> withdraw(@Valid @NotNull Remove form) {
        return oneAfterAnother(budget -> {
            budget.require(Right.WRITE_PLAN);
            var sending = Sending.in(budget, id).orElseThrow(NotFound::new);
            sending.withdraw(budget.standing(), clock.now());
            return answer(200, sending);
        });
    }

    @PUT
    @Path("decision")
    public RestResponse<SendingView> decide(@HeaderParam("If-Match") String ifMatch, @Valid @NotNull DecidePlan form) {
        return oneAfterAnother(budget -> {
            budget.require(Right.DECIDE_PLANS);
            var sending = Sending.in(budget, id).orElseThrow(NotFound::new);
            var digest = digest(form);
            if (!sending.repeats(digest, me.person())) {
                sending.requireOpenFor(me.person());
                Version.requireSeen(ifMatch, sending.draft.version());
                sending.decide(form, digest, budget.standing(), clock.now());
            }
            return answer(200, sending);
        });
    }

    @PUT
    @Path("late-reasons/{reason}")
    public RestResponse<SendingView> sayWhyLate(@PathParam("reason") UUID reasonId, @Valid @NotNull SayWhyLate form) {
        return oneAfterAnother(budget -> {
            budget.require(Right.SAY_WHY_LATE);
            var sending = Sending.in(budget, id).orElseThrow(NotFound::new);
            return answer(LateReason.say(sending.promise(clock.now()), reasonId, form, clock.now()), sending);
        });
    }

    private RestResponse<SendingView> oneAfterAnother(Function<Budget, RestResponse<SendingView>> work) {
        var person = me.person();
        return Once.inTransaction(() -> {
            Draft.hold(budgetId);
            var budget = Budget.seenBy(person, budgetId, clock.today());
            budget.require(Right.SEE_BUDGET);
            return work.apply(budget);
        });
    }

    private String digest(DecidePlan form) {
        try {
            return Sha256.of(json.writeValueAsBytes(form));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was read can be written", e);
        }
    }

    private static RestResponse<SendingView> answer(int status, Sending sending) {
        Sending.flush();
        return Version.on(status, SendingView.of(sending), sending.draft.version());
    }
}
