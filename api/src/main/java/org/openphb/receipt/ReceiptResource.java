package org.openphb.receipt;

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
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
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

/** Sending receipts, looking at them, deciding about them. */
@Path("/api/v1/budgets/{budget}/receipts")
@Authenticated
@Tag(name = "Receipts", description = "Money spent, and what proves it")
public class ReceiptResource {
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
                            schema = @Schema(implementation = ReceiptForm.class)))
    @APIResponse(
            responseCode = "200",
            description = "The receipt; its id and that it waits, for somebody whose access is over",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(anyOf = {ReceiptView.class, LateReceiptView.class})))
    public RestResponse<?> send(
            @PathParam("id") UUID id, @HeaderParam("Content-Type") String contentType, @NotNull InputStream body) {
        QuarkusTransaction.requiringNew()
                .run(() -> budgetToSendTo(null).requireAny(Right.SEND_RECEIPTS, Right.SEE_OWN_RECEIPTS));
        var upload = uploads.read(contentType, body, "receipt", SendReceipt.class);
        return Once.inTransaction(() -> send(id, upload));
    }

    private Budget budgetToSendTo(Instant capturedAt) {
        return Budget.sentTo(me.person(), budgetId, capturedAt, clock.now());
    }

    private RestResponse<?> send(UUID id, Upload<SendReceipt> upload) {
        var captured = upload.form().capturedAt();
        var budget = budgetToSendTo(captured == null ? clock.now() : captured);
        var known = Receipt.in(budget, id);
        if (known.isPresent()) {
            requireSeen(known.get(), budget);
            return received(200, known.get().sameAs(upload.digest()), budget);
        }
        budget.require(Right.SEND_RECEIPTS);
        var receipt = Receipt.sent(id, budget, me.person(), upload, answerBy.inside(budget.organisation), clock.now());
        filing.keep(Receipt.THING, receipt.id, upload, receipt.receivedAt);
        return received(201, receipt, budget);
    }

    private RestResponse<?> received(int status, Receipt receipt, Budget budget) {
        return budget.standing().ended()
                ? RestResponse.ResponseBuilder.create(
                                RestResponse.Status.fromStatusCode(status), LateReceiptView.of(receipt))
                        .build()
                : answer(status, receipt, budget);
    }

    @GET
    @Transactional
    public Page<ReceiptView> receipts(
            @QueryParam("state") State state, @QueryParam("planItem") UUID line, @BeanParam @Valid PageQuery query) {
        var budget = budget();
        budget.requireAny(Right.SEE_RECEIPTS, Right.SEE_OWN_RECEIPTS);
        budget.looked(Thing.RECEIPTS, clock.now());
        var page = Page.of(
                ReceiptPage.of(budget, state, line, query.after(), query.limit),
                query.limit,
                receipt -> new Cursor(receipt.receivedAt, receipt.id));
        var parts = ReceiptPart.named(page.items());
        return page.map(receipt -> ReceiptView.inList(receipt, budget, parts.get(receipt.id)));
    }

    @GET
    @Path("{id}")
    @Transactional
    public RestResponse<ReceiptView> receipt(@PathParam("id") UUID id) {
        var budget = budget();
        return answer(200, shown(budget, id), budget);
    }

    @GET
    @Path("{id}/files/{n}")
    @Transactional
    public RestResponse<byte[]> file(@PathParam("id") UUID id, @PathParam("n") int n) {
        return filing.serve(Receipt.THING, withFiles(id).id, n);
    }

    @GET
    @Path("{id}/files/{n}/thumbnail")
    @Transactional
    public RestResponse<byte[]> thumbnail(@PathParam("id") UUID id, @PathParam("n") int n) {
        return filing.serveThumbnail(Receipt.THING, withFiles(id).id, n);
    }

    @PUT
    @Path("{id}/decision")
    public RestResponse<ReceiptView> decide(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull DecideReceipt form) {
        return Once.inTransaction(() -> {
            var budget = budget();
            seen(budget, id);
            budget.require(Right.DECIDE_RECEIPTS);
            var receipt = Receipt.held(budget, id).orElseThrow(NotFound::new);
            var accepted = form.accepted(receipt.amount);
            var known = receipt.decision();
            if (known == null || !known.repeats(form.result(), accepted, form.reason(), me.person())) {
                receipt.requireNotSentBy(me.person());
                Version.requireSeen(ifMatch, receipt.version());
                receipt.decide(form.result(), accepted, form.reason(), budget.standing(), clock.now());
            }
            return answer(200, receipt, budget);
        });
    }

    @PUT
    @Path("{id}/withdrawal")
    @Transactional
    public RestResponse<ReceiptView> withdraw(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull WithdrawReceipt form) {
        var budget = budget();
        seen(budget, id).requireSentBy(me.person());
        var receipt = Receipt.held(budget, id).orElseThrow(NotFound::new);
        if (receipt.withdrawnReason() != form.reason()) {
            Version.requireSeen(ifMatch, receipt.version());
            receipt.withdraw(form.reason(), me.person(), clock.now());
        }
        return answer(200, receipt, budget);
    }

    private Receipt shown(Budget budget, UUID id) {
        var receipt = seen(budget, id);
        budget.looked(Thing.RECEIPTS, clock.now());
        return receipt;
    }

    @PUT
    @Path("{id}/corrections/{correction}")
    public RestResponse<ReceiptView> correct(
            @PathParam("id") UUID id,
            @PathParam("correction") UUID correctionId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull CorrectReceipt form) {
        return Once.inTransaction(() -> putRight(id, correctionId, ifMatch, form::of));
    }

    @PUT
    @Path("{id}/refunds/{refund}")
    public RestResponse<ReceiptView> refund(
            @PathParam("id") UUID id,
            @PathParam("refund") UUID refundId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull RecordRefund form) {
        return Once.inTransaction(() -> putRight(id, refundId, ifMatch, form::of));
    }

    private RestResponse<ReceiptView> putRight(
            UUID id, UUID correctionId, String ifMatch, Function<Receipt, Correction.Asked> form) {
        var budget = budget();
        var sent = seen(budget, id);
        budget.require(Right.DECIDE_RECEIPTS);
        sent.requireNotSentBy(me.person());
        var receipt = Receipt.held(budget, id).orElseThrow(NotFound::new);
        var asked = form.apply(receipt);
        var known = Correction.in(receipt, correctionId);
        if (known.isPresent()) {
            known.get().requireSame(asked, me.person());
            return answer(200, receipt, budget);
        }
        Version.requireSeen(ifMatch, receipt.version());
        Correction.on(receipt, correctionId, asked, me.person(), clock.now());
        return answer(201, receipt, budget);
    }

    @PUT
    @Path("{id}/parts")
    public RestResponse<ReceiptView> assign(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull AssignParts form) {
        return Once.inTransaction(() -> {
            var budget = budget();
            seen(budget, id);
            budget.require(Right.ASSIGN_PARTS);
            var receipt = Receipt.held(budget, id).orElseThrow(NotFound::new);
            var parts = Parts.of(receipt);
            if (!parts.repeats(form, me.person())) {
                parts.requireNotOwn(budget);
                Version.requireSeen(ifMatch, receipt.version());
                parts.assign(form, budget, clock.now());
            }
            return answer(200, receipt, budget);
        });
    }

    @PUT
    @Path("{id}/late-reasons/{reason}")
    public RestResponse<ReceiptView> sayWhyLate(
            @PathParam("id") UUID id, @PathParam("reason") UUID reasonId, @Valid @NotNull SayWhyLate form) {
        return Once.inTransaction(() -> {
            var budget = budget();
            var sent = seen(budget, id);
            budget.require(Right.SAY_WHY_LATE);
            sent.requireNotSentBy(me.person());
            var receipt = Receipt.held(budget, id).orElseThrow(NotFound::new);
            var status = LateReason.say(receipt.promise(clock.now()), reasonId, form, clock.now());
            return answer(status, receipt, budget);
        });
    }

    static Receipt seen(Budget budget, UUID id) {
        budget.requireAny(Right.SEE_RECEIPTS, Right.SEE_OWN_RECEIPTS);
        var receipt = Receipt.in(budget, id).orElseThrow(NotFound::new);
        requireSeen(receipt, budget);
        return receipt;
    }

    private static void requireSeen(Receipt receipt, Budget budget) {
        if (!receipt.isSeen(budget)) {
            throw new NotFound();
        }
    }

    private Receipt withFiles(UUID id) {
        var receipt = shown(budget(), id);
        if (receipt.hidesFiles()) {
            throw new NotFound();
        }
        return receipt;
    }

    private RestResponse<ReceiptView> answer(int status, Receipt receipt, Budget budget) {
        Receipt.flush();
        return Version.on(status, ReceiptView.of(receipt, budget, clock.today()), receipt.version());
    }
}
