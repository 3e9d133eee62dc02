package org.openphb.request;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.openphb.budget.Budget;
import org.openphb.budget.LateReason;
import org.openphb.budget.Right;
import org.openphb.budget.SayWhyLate;
import org.openphb.budget.Thing;
import org.openphb.files.Filing;
import org.openphb.files.Upload;
import org.openphb.files.Uploads;
import org.openphb.people.AnswerBy;
import org.openphb.people.CurrentPerson;
import org.openphb.time.LondonClock;
import org.openphb.web.Cursor;
import org.openphb.web.NotFound;
import org.openphb.web.Once;
import org.openphb.web.Page;
import org.openphb.web.PageQuery;
import org.openphb.web.Version;

/** Asking, the thread, and the answer. */
@Path("/api/v1/budgets/{budget}/review-requests")
@Authenticated
@Tag(name = "Review requests", description = "Asking, the thread, and the answer")
public class ReviewRequestResource {
    @Inject
    CurrentPerson me;

    @Inject
    LondonClock clock;

    @Inject
    AnswerBy answerBy;

    @Inject
    Uploads uploads;

    @Inject
    Filing filing;

    @PathParam("budget")
    UUID budgetId;

    private Budget budget() {
        return Budget.seenBy(me.person(), budgetId, clock.today());
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = ReviewRequestForm.class)))
    public RestResponse<ReviewRequestView> send(
            @PathParam("id") UUID id, @HeaderParam("Content-Type") String contentType, @NotNull InputStream body) {
        QuarkusTransaction.requiringNew().run(() -> budget().requireAny(Right.MAKE_REQUESTS, Right.SEE_REQUESTS));
        var upload = uploads.read(contentType, body, "request", SendRequest.class);
        return Once.inTransaction(() -> send(id, upload));
    }

    private RestResponse<ReviewRequestView> send(UUID id, Upload<SendRequest> upload) {
        var budget = budget();
        // an id that somebody else gave to what one may not see is as good as new: a refusal would tell that it is
        // there
        var known = ReviewRequest.in(budget, id).filter(request -> request.isSeen(budget));
        if (known.isPresent()) {
            return answer(200, known.get().sameAs(upload.digest()), budget);
        }
        budget.require(Right.MAKE_REQUESTS);
        var promise = answerBy.inside(budget.organisation);
        var request = ReviewRequest.sent(id, budget, me.person(), upload, promise, clock.now());
        filing.keep(ReviewRequest.THING, request.id, upload, clock.now());
        return answer(201, request, budget);
    }

    @GET
    @Transactional
    public Page<ReviewRequestView> requests(@QueryParam("state") State state, @BeanParam @Valid PageQuery query) {
        var budget = budget();
        budget.requireAny(Right.MAKE_REQUESTS, Right.SEE_REQUESTS);
        budget.looked(Thing.REQUESTS, clock.now());
        var free = budget.freeStaff(clock.today());
        return Page.of(
                        RequestPage.of(budget, state, query.after(), query.limit),
                        query.limit,
                        request -> new Cursor(request.receivedAt, request.id))
                .map(request -> ReviewRequestView.inList(request, budget, clock.today(), free));
    }

    @GET
    @Path("{id}")
    @Transactional
    public RestResponse<ReviewRequestView> request(@PathParam("id") UUID id) {
        var budget = budget();
        return answer(200, shown(budget, id), budget);
    }

    @GET
    @Path("{id}/files/{n}")
    @Transactional
    public RestResponse<byte[]> file(@PathParam("id") UUID id, @PathParam("n") int n) {
        return filing.serve(ReviewRequest.THING, shown(budget(), id).id, n);
    }

    @GET
    @Path("{id}/files/{n}/thumbnail")
    @Transactional
    public RestResponse<byte[]> thumbnail(@PathParam("id") UUID id, @PathParam("n") int n) {
        return filing.serveThumbnail(ReviewRequest.THING, shown(budget(), id).id, n);
    }

    @PUT
    @Path("{id}/messages/{message}")
    public RestResponse<ReviewRequestView> say(
            @PathParam("id") UUID id, @PathParam("message") UUID messageId, @Valid @NotNull SendMessage form) {
        return Once.inTransaction(() -> {
            var budget = budget();
            var request = seen(budget, id);
            var known = Message.in(request, messageId);
            if (known.isPresent()) {
                known.get().requireSame(form.words(), me.person());
                return answer(200, request, budget);
            }
            budget.require(Right.MAKE_REQUESTS);
            Message.on(
                    request,
                    messageId,
                    form.words(),
                    me.person(),
                    budget.standing().isStaff(),
                    clock.now());
            return answer(201, request, budget);
        });
    }

    @PUT
    @Path("{id}/answer")
    public RestResponse<ReviewRequestView> answer(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull AnswerRequest form) {
        return Once.inTransaction(() -> {
            var budget = budget();
            seen(budget, id);
            budget.require(Right.ANSWER_REQUESTS);
            var request = ReviewRequest.held(budget, id).orElseThrow(NotFound::new);
            var known = request.answer();
            if (known == null || !known.repeats(form.answer(), null, form.reason(), me.person())) {
                request.requireNotOwn(me.person());
                Version.requireSeen(ifMatch, request.version());
                request.answer(form.answer(), form.reason(), budget.standing(), clock.now());
                form.shareOf(request, me.person(), clock.now());
            }
            return answer(200, request, budget);
        });
    }

    @PUT
    @Path("{id}/withdrawal")
    @Transactional
    public RestResponse<ReviewRequestView> withdraw(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        var budget = budget();
        seen(budget, id).requireSentBy(me.person());
        var request = ReviewRequest.held(budget, id).orElseThrow(NotFound::new);
        if (request.state() != State.WITHDRAWN) {
            Version.requireSeen(ifMatch, request.version());
            request.withdraw(me.person(), clock.now());
        }
        return answer(200, request, budget);
    }

    @PUT
    @Path("{id}/late-reasons/{reason}")
    public RestResponse<ReviewRequestView> sayWhyLate(
            @PathParam("id") UUID id, @PathParam("reason") UUID reasonId, @Valid @NotNull SayWhyLate form) {
        return Once.inTransaction(() -> {
            var budget = budget();
            seen(budget, id);
            budget.require(Right.SAY_WHY_LATE);
            var request = ReviewRequest.held(budget, id).orElseThrow(NotFound::new);
            var status = LateReason.say(request.promise(clock.now()), reasonId, form, clock.now());
            return answer(status, request, budget);
        });
    }

    private ReviewRequest shown(Budget budget, UUID id) {
        var request = seen(budget, id);
        budget.looked(Thing.REQUESTS, clock.now());
        return request;
    }

    private static ReviewRequest seen(Budget budget, UUID id) {
        budget.requireAny(Right.MAKE_REQUESTS, Right.SEE_REQUESTS);
        return ReviewRequest.in(budget, id)
                .filter(request -> request.isSeen(budget))
                .orElseThrow(NotFound::new);
    }

    private RestResponse<ReviewRequestView> answer(int status, ReviewRequest request, Budget budget) {
        ReviewRequest.flush();
        var view = ReviewRequestView.of(request, budget, clock.today());
        return Version.on(status, view, request.version());
    }
}
