package org.openphb.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openphb.budget.Budget;
import org.openphb.budget.LateReason;
import org.openphb.budget.LateReasonView;
import org.openphb.budget.Right;
import org.openphb.decision.DecisionView;
import org.openphb.files.FileView;
import org.openphb.money.Money;
import org.openphb.people.Person;
import org.openphb.people.PersonView;
import org.openphb.plan.Criteria;
import org.openphb.plan.CriterionView;
import org.openphb.plan.IndicativeSumView;

/**
 * A request as somebody sees it; in a list without its files and messages.
 *
 * @param criteria of <em>may I buy this?</em>, for who may answer it: what the list says today about its words
 * @param lateReasons why it is not answered by the day promised, the newest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReviewRequestView(
        UUID id,
        UUID budget,
        String holder,
        Kind kind,
        String words,
        Money pricePence,
        String link,
        UUID decision,
        IndicativeSumView.LineView indicativeLine,
        @JsonProperty("private") boolean isPrivate,
        PersonView sentBy,
        boolean onBehalf,
        Instant receivedAt,
        LocalDate answerBy,
        State state,
        boolean overdue,
        HasIt hasIt,
        int fileCount,
        List<FileView> files,
        List<MessageView> messages,
        DecisionView answer,
        GoAheadView goAhead,
        WithdrawalView withdrawal,
        List<CriterionView> criteria,
        boolean mayAnswer,
        boolean mayMessage,
        boolean mayWithdraw,
        boolean maySayWhyLate,
        List<LateReasonView> lateReasons) {
    /** One person, or the lead's queue when nobody is free. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record HasIt(String name, String team) {}

    /** What was said, by whom. */
    public record MessageView(UUID id, String words, PersonView by, boolean fromStaff, Instant at) {}

    @Schema(name = "RequestWithdrawal")
    public record WithdrawalView(Instant at) {}

    /** Whole: with files, messages and the go-ahead. */
    static ReviewRequestView of(ReviewRequest request, Budget budget, LocalDate today) {
        var asking = budget.standing().person();
        var messages = Message.of(request).stream()
                .map(message -> new MessageView(
                        message.phoneId,
                        message.words,
                        PersonView.of(message.person, asking),
                        message.fromStaff,
                        message.receivedAt))
                .toList();
        var goAhead = GoAhead.of(request)
                .map(yes -> GoAheadView.of(yes, budget, today))
                .orElse(null);
        var files = FileView.of(ReviewRequest.THING, request.id);
        var criteria = request.kind == Kind.MAY_I_BUY && mayAnswer(request, budget)
                ? Criteria.of(budget.organisation, today).matching(request.words)
                : null;
        var late = LateReasonView.of(request.id);
        return of(request, budget, today, budget.freeStaff(today), files, messages, goAhead, criteria, late);
    }

    static ReviewRequestView inList(ReviewRequest request, Budget budget, LocalDate today, List<Person> free) {
        return of(request, budget, today, free, null, null, null, null, null);
    }

    private static ReviewRequestView of(
            ReviewRequest request,
            Budget budget,
            LocalDate today,
            List<Person> free,
            List<FileView> files,
            List<MessageView> messages,
            GoAheadView goAhead,
            List<CriterionView> criteria,
            List<LateReasonView> late) {
        var asking = budget.standing().person();
        var waiting = request.state() == State.WAITING;
        return new ReviewRequestView(
                request.idFor(asking),
                budget.id,
                budget.holder.name,
                request.kind,
                request.words,
                request.price,
                request.link,
                request.aboutDecision == null ? null : request.aboutDecision.id,
                request.aboutLine == null || !budget.lets(Right.SEE_BUDGET)
                        ? null
                        : IndicativeSumView.LineView.of(request.aboutLine),
                request.isPrivate,
                PersonView.of(request.sentBy, asking),
                request.onBehalf,
                request.receivedAt,
                request.answerBy,
                request.state(),
                request.isOverdue(today),
                waiting ? hasIt(request, budget, free, today) : null,
                request.fileCount,
                files,
                messages,
                DecisionView.of(request.answer()),
                goAhead,
                request.withdrawal() == null ? null : new WithdrawalView(request.withdrawal().at),
                criteria,
                mayAnswer(request, budget),
                request.state() != State.WITHDRAWN && budget.lets(Right.MAKE_REQUESTS),
                waiting && request.sentBy.is(asking),
                waiting && LateReason.isFor(budget, request.answerBy, today) && !request.isOwn(asking),
                late);
    }

    private static boolean mayAnswer(ReviewRequest request, Budget budget) {
        return request.state() == State.WAITING
                && budget.lets(Right.ANSWER_REQUESTS)
                && !request.isOwn(budget.standing().person());
    }

    private static HasIt hasIt(ReviewRequest request, Budget budget, List<Person> free, LocalDate today) {
        return request.hasIt(free, today)
                .map(person -> new HasIt(person.name, null))
                .orElseGet(
                        () -> new HasIt(null, "The lead's queue at " + budget.organisation.name + ": nobody is free"));
    }
}
