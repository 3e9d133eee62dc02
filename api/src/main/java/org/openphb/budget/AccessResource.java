package org.openphb.budget;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.openphb.files.Sha256;
import org.openphb.people.AnswerBy;
import org.openphb.people.CurrentPerson;
import org.openphb.time.LondonClock;
import org.openphb.web.NotAllowed;
import org.openphb.web.NotFound;
import org.openphb.web.Once;
import org.openphb.web.Page;
import org.openphb.web.Version;

/** Who is let in to a budget, as what, from when until when. */
@Path("/api/v1/budgets/{budget}/access")
@Authenticated
@Tag(name = "Access", description = "Who is let in to a budget, and the codes that let them in")
public class AccessResource {
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

    private Budget budget() {
        return Budget.seenBy(me.person(), budgetId, clock.today());
    }

    @GET
    @Transactional
    public Page<AccessView> all() {
        var budget = budget();
        budget.looked(Thing.ACCESS, clock.now());
        return new Page<>(AccessView.all(budget, clock.today()), null);
    }

    @GET
    @Path("{id}")
    @Transactional
    public RestResponse<AccessView> one(@PathParam("id") UUID id) {
        var budget = budget();
        var answer = asItIs(200, budget, id);
        budget.looked(Thing.ACCESS, clock.now());
        return answer;
    }

    /** The answer to the first call tells the code, where there is one; no later answer does. */
    @PUT
    @Path("{id}")
    public RestResponse<AccessView> grant(@PathParam("id") UUID id, @Valid @NotNull GrantAccess form)
            throws JsonProcessingException {
        var digest = Sha256.of(json.writeValueAsBytes(form));
        return Once.inTransaction(() -> {
            var own = Access.own(me.person(), budgetId, id)
                    .filter(access -> access.role == Role.PAID && me.person().is(access.grantedBy));
            if (own.isPresent()) {
                Invitation.<Invitation>findById(own.get().id).requireSame(digest);
                return answer(200, own.get(), Standing.none(me.person(), Role.PAID));
            }
            var budget = budget();
            var known = Invitation.in(budget, id);
            if (known.isPresent()) {
                budget.require(Right.SEE_ACCESS);
                known.get().requireSame(digest);
                return asItIs(200, budget, id);
            }
            if (!budget.standing().mayGrant(form.role())) {
                throw new NotAllowed();
            }
            var promise = answerBy.inside(budget.organisation);
            var invitation = Invitation.offered(id, budget, form, digest, promise, clock.now());
            if (form.isOfPaid()) {
                return answer(201, new PaidColleague(invitation, form.person()).access(clock.now()), budget.standing());
            }
            var code = invitation.state() == AccessState.INVITED
                    ? invitation.newCode(id, form.channel(), me.person(), clock.now())
                    : null;
            return answer(201, invitation, budget, code);
        });
    }

    @PUT
    @Path("{id}/appointment")
    @Transactional
    public RestResponse<AccessView> appoint(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull AppointNominee form) {
        var budget = budget();
        requireSeen(budget, id);
        budget.require(Right.APPOINT);
        var invitation = Invitation.held(budget, id).orElseThrow(NothingToDecide::new);
        var words = form.words();
        var known = invitation.decision();
        if (known != null && known.repeats(form.result(), null, words, me.person())) {
            return asItIs(200, budget, id);
        }
        Version.requireSeen(ifMatch, invitation.version());
        invitation.appoint(form.result(), words, budget.standing(), clock.now());
        var code = invitation.state() == AccessState.INVITED
                ? invitation.newCode(id, invitation.channel, me.person(), clock.now())
                : null;
        return answer(200, invitation, budget, code);
    }

    /** A new code for one that was lost or has run out; told once. */
    @PUT
    @Path("{id}/codes/{code}")
    public RestResponse<CodeView> makeCode(
            @PathParam("id") UUID id, @PathParam("code") UUID codeId, @Valid @NotNull MakeCode form) {
        return Once.inTransaction(() -> {
            var budget = budget();
            requireSeen(budget, id);
            var invitation = Invitation.held(budget, id).orElseThrow(NoCodeNeeded::new);
            if (!budget.standing().mayMakeCode(invitation.role)) {
                throw new NotAllowed();
            }
            var by = form.by() == null ? invitation.channel : form.by();
            var known = AccessCode.in(invitation, codeId);
            if (known.isPresent()) {
                return RestResponse.ok(new CodeView(null, known.get().requireSame(by).lastDay));
            }
            var code = invitation.newCode(codeId, by, me.person(), clock.now());
            var until = clock.today().plusDays(by.days);
            return RestResponse.status(RestResponse.Status.CREATED, new CodeView(code.toString(), until));
        });
    }

    /** Why a nominee who was asked for is not answered by the day promised. */
    @PUT
    @Path("{id}/late-reasons/{reason}")
    public RestResponse<AccessView> sayWhyLate(
            @PathParam("id") UUID id, @PathParam("reason") UUID reasonId, @Valid @NotNull SayWhyLate form) {
        return Once.inTransaction(() -> {
            var budget = budget();
            requireSeen(budget, id);
            budget.require(Right.SAY_WHY_LATE);
            var asked = Invitation.held(budget, id)
                    .filter(invitation -> invitation.answerBy != null)
                    .orElseThrow(NothingToDecide::new);
            var status = LateReason.say(asked.promise(clock.now()), reasonId, form, clock.now());
            return asItIs(status, budget, id);
        });
    }

    @PUT
    @Path("{id}/terms")
    public RestResponse<AccessView> change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ChangeTerms form) {
        return Once.inTransaction(() -> {
            var budget = budget();
            requireSeen(budget, id);
            budget.require(Right.GRANT_CARERS);
            var access = Access.in(budget, id)
                    .filter(known -> known.role == Role.CARER)
                    .orElseThrow(NotAllowed::new);
            var rights = form.chosen(access, clock.today());
            if (access.terms == null || !access.terms.repeats(rights, form.lastDay(), null, me.person())) {
                Version.requireSeen(ifMatch, access.version());
                access.change(rights, form.lastDay(), me.person(), clock.now());
            }
            return answer(200, access, budget.standing());
        });
    }

    @PUT
    @Path("{id}/authority")
    public RestResponse<AccessView> recordAuthority(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull RecordAuthority form) {
        return Once.inTransaction(() -> {
            var budget = budget();
            requireSeen(budget, id);
            budget.require(Right.APPOINT);
            var access = Access.in(budget, id).orElseThrow(NothingToDecide::new);
            if (!access.goesOnUnder(form.document(), me.person())) {
                Version.requireSeen(ifMatch, access.version());
                access.recordAuthority(form.document(), me.person(), clock.now());
            }
            return answer(200, access, budget.standing());
        });
    }

    /** At once. Whoever leaves sees nothing of the budget any more but this answer. */
    @PUT
    @Path("{id}/end")
    public RestResponse<AccessView> end(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull EndAccess form) {
        return Once.inTransaction(() -> {
            var left = Access.own(me.person(), budgetId, id)
                    .filter(own -> own.ending != null && own.ending.repeats(form.reason(), me.person()));
            if (left.isPresent()) {
                return answer(200, left.get(), Standing.none(me.person(), left.get().role));
            }
            var budget = budget();
            var access = Access.in(budget, id).filter(known -> known.isSeen(budget));
            return access.isPresent() ? end(access.get(), budget, ifMatch, form) : takeBack(budget, id, ifMatch, form);
        });
    }

    private RestResponse<AccessView> end(Access access, Budget budget, String ifMatch, EndAccess form) {
        var standing = budget.standing();
        if (!access.person.is(me.person()) && !standing.mayEnd(access.role)) {
            throw new NotAllowed();
        }
        form.requireReason(standing.isStaff());
        if (access.ending == null || !access.ending.repeats(form.reason(), me.person())) {
            Version.requireSeen(ifMatch, access.version());
            access.end(me.person(), standing.isStaff(), form.reason(), clock.now());
        }
        return answer(200, access, standing);
    }

    private RestResponse<AccessView> takeBack(Budget budget, UUID id, String ifMatch, EndAccess form) {
        var standing = budget.standing();
        requireSeen(budget, id);
        var invitation = Invitation.held(budget, id).orElseThrow(NotFound::new);
        if (!standing.mayEnd(invitation.role)) {
            throw new NotAllowed();
        }
        form.requireReason(standing.isStaff());
        if (!invitation.endRepeats(form.reason(), me.person())) {
            Version.requireSeen(ifMatch, invitation.version());
            invitation.end(me.person(), standing.isStaff(), form.reason(), clock.now());
        }
        return answer(200, invitation, budget, null);
    }

    private static void requireSeen(Budget budget, UUID id) {
        var seen = Access.in(budget, id)
                .map(access -> access.isSeen(budget))
                .orElseGet(() -> budget.lets(Right.SEE_ACCESS)
                        && Invitation.in(budget, id).isPresent());
        if (!seen) {
            throw new NotFound();
        }
    }

    private RestResponse<AccessView> asItIs(int status, Budget budget, UUID id) {
        requireSeen(budget, id);
        var access = Access.in(budget, id);
        return access.isPresent()
                ? answer(status, access.get(), budget.standing())
                : answer(status, Invitation.in(budget, id).orElseThrow(NotFound::new), budget, null);
    }

    private RestResponse<AccessView> answer(int status, Access access, Standing standing) {
        return Version.on(status, AccessView.of(access, standing, clock.today()), access.version());
    }

    private RestResponse<AccessView> answer(int status, Invitation invitation, Budget budget, Code code) {
        Invitation.flush();
        var late = invitation.answerBy == null ? null : LateReasonView.of(invitation.id);
        var view = AccessView.of(invitation, budget, clock.today(), code, late);
        return Version.on(status, view, invitation.version());
    }
}
