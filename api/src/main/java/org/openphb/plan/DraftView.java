package org.openphb.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openphb.budget.LateReason;
import org.openphb.budget.LateReasonView;
import org.openphb.budget.Right;
import org.openphb.decision.DecisionView;
import org.openphb.money.Money;
import org.openphb.time.LondonClock;
import org.openphb.web.Violation;

/**
 * A plan that is being written, whole; before the first write, as that would find it.
 *
 * @param base the agreed version that it changes
 * @param sumPence what was told; absent while nothing is
 * @param itemsPence what its items cost together; it may be more than the sum
 * @param missing what must be there before it is sent
 * @param sentBack who sent it back last, and why, while it is written again
 */
@Schema(name = "Draft")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DraftView(
        DraftState state,
        Integer base,
        Money sumPence,
        Money itemsPence,
        List<SectionView> sections,
        List<GoalView> goals,
        List<ItemView> items,
        TermsView terms,
        ChoiceView choice,
        List<Violation> missing,
        SentView sent,
        DecisionView sentBack,
        boolean mayWrite,
        boolean maySend,
        boolean mayDecide) {
    /** @param by who wrote it last; absent where it stands as it was agreed before */
    @Schema(name = "DraftSection")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SectionView(SectionName name, String words, String by, Instant at, int version) {
        static SectionView of(DraftSection section) {
            var written = section.written;
            return new SectionView(section.name, section.words, written.name(), written.at, written.version);
        }
    }

    @Schema(name = "DraftGoal")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record GoalView(UUID id, String words, int version, String by, Instant at) {
        static GoalView of(DraftGoal goal) {
            return new GoalView(goal.phoneId, goal.words, goal.written.version, goal.written.name(), goal.written.at);
        }
    }

    /**
     * @param id the lasting one, which receipts name once it is agreed
     * @param goal absent also where the goal was removed
     * @param says the strictest of the criteria that know its name or words
     */
    @Schema(name = "DraftItem")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ItemView(
            UUID id,
            String name,
            String what,
            UUID goal,
            String payee,
            Payee.Kind payeeKind,
            boolean personalCare,
            String cqcLocation,
            boolean sameHousehold,
            Money costPence,
            HowOften howOften,
            ManagementOption option,
            LocalDate firstDay,
            LocalDate lastDay,
            int version,
            String by,
            Instant at,
            Says says) {
        static ItemView of(DraftItem item, Criteria criteria) {
            return new ItemView(
                    item.line,
                    item.name,
                    item.what,
                    item.draft.goals().stream()
                            .map(goal -> goal.phoneId)
                            .filter(goal -> goal.equals(item.goal))
                            .findFirst()
                            .orElse(null),
                    item.payee,
                    item.paid.kind(),
                    item.paid.personalCare(),
                    item.paid.cqcLocation(),
                    item.paid.sameHousehold(),
                    item.cost,
                    item.howOften,
                    item.option,
                    item.period.start(),
                    item.period.end(),
                    item.written.version,
                    item.written.name(),
                    item.written.at,
                    criteria.strictest(item.wording()).orElse(null));
        }
    }

    @Schema(name = "DraftTerms")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TermsView(LocalDate firstReviewOn, Integer noticeDays, String by, Instant at, int version) {
        static TermsView of(Draft draft) {
            var terms = draft.terms;
            var written = terms.written;
            return new TermsView(terms.firstReviewOn, terms.noticeDays, written.name(), written.at, written.version);
        }
    }

    @Schema(name = "DraftChoice")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ChoiceView(boolean sumTold, boolean optionsTold, String by, Instant at, int version) {
        static ChoiceView of(Draft draft) {
            var choice = draft.choice;
            var written = choice.written;
            return new ChoiceView(choice.sumTold, choice.optionsTold, written.name(), written.at, written.version);
        }
    }

    /**
     * @param own whoever asks sent it, or wrote some of it, and so does not decide
     * @param lateReasons why it is not decided by the day promised, the newest first
     */
    @Schema(name = "DraftSent")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SentView(
            UUID id,
            String by,
            Instant at,
            LocalDate decideBy,
            boolean own,
            boolean maySayWhyLate,
            List<LateReasonView> lateReasons) {
        static SentView of(Draft draft, LocalDate today) {
            if (draft.state() != DraftState.SENT) {
                return null;
            }
            var own = draft.isOwn(draft.budget.standing().person());
            return new SentView(
                    draft.sentId,
                    draft.sentBy.name,
                    draft.sentAt,
                    draft.decideBy,
                    own,
                    !own && LateReason.isFor(draft.budget, draft.decideBy, today),
                    Sending.in(draft.budget, draft.sentId)
                            .map(sending -> LateReasonView.of(sending.id))
                            .orElse(null));
        }
    }

    static DraftView of(Draft draft, Instant now) {
        var budget = draft.budget;
        var today = LondonClock.dayOf(now);
        var person = budget.standing().person();
        var told = IndicativeSum.newestOf(budget);
        var criteria = Criteria.of(budget.organisation, today);
        var missing = Missing.of(draft, told, today);
        var writes = budget.lets(Right.WRITE_PLAN);
        var state = draft.state();
        return new DraftView(
                state,
                draft.base,
                told.map(IndicativeSum::sum).orElse(null),
                draft.cost(),
                Arrays.stream(SectionName.values())
                        .map(draft::section)
                        .map(SectionView::of)
                        .toList(),
                draft.goals().stream().map(GoalView::of).toList(),
                draft.items().stream().map(item -> ItemView.of(item, criteria)).toList(),
                TermsView.of(draft),
                ChoiceView.of(draft),
                missing,
                SentView.of(draft, today),
                state == DraftState.OPEN
                        ? Sending.sentBack(draft)
                                .map(sending -> DecisionView.of(sending.decision))
                                .orElse(null)
                        : null,
                writes && state != DraftState.SENT,
                writes && state == DraftState.OPEN && missing.isEmpty(),
                budget.lets(Right.DECIDE_PLANS) && state == DraftState.SENT && !draft.isOwn(person));
    }
}
