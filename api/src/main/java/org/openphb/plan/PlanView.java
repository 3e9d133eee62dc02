package org.openphb.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openphb.money.Money;

/**
 * A version of the plan, whole.
 *
 * @param startsOn the first day it counts for; absent for a first one that was agreed elsewhere
 * @param noticeDays before the money is cut or stopped
 * @param agreedPence for all of the budget's period
 * @param decision in which this version, or the one it follows, was agreed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanView(
        int version,
        LocalDate agreedOn,
        LocalDate startsOn,
        String aboutMe,
        List<GoalView> goals,
        List<PlanItemView> items,
        String risks,
        String ifThingsGoWrong,
        String whoLooksAfter,
        LocalDate firstReviewOn,
        Integer noticeDays,
        Money agreedPence,
        PlanDecisionView decision,
        List<RefusedView> refused) {
    public record GoalView(UUID id, String words) {}

    /** Asked for, and not agreed; it stays to be read. */
    @Schema(name = "RefusedPlanItem")
    public record RefusedView(UUID id, String name, Money costPence, ItemDecisionView decision) {
        static RefusedView of(DecidedItem item) {
            return new RefusedView(item.line, item.name, item.asked, ItemDecisionView.of(item));
        }
    }

    static PlanView of(Plan plan, List<PlanItem> items, boolean seesPersonalDetails) {
        var decided = DecidedItem.of(plan.sending);
        var byLine = decided.stream().collect(Collectors.toMap(item -> item.line, item -> item));
        return new PlanView(
                plan.version,
                plan.agreedOn,
                plan.startsOn,
                plan.aboutMe,
                Goal.of(plan).stream()
                        .map(goal -> new GoalView(goal.id, goal.words))
                        .toList(),
                items.stream()
                        .map(item -> PlanItemView.of(item, byLine.get(item.line)))
                        .toList(),
                plan.risks,
                plan.ifThingsGoWrong,
                plan.whoLooksAfter,
                plan.firstReviewOn,
                plan.noticeDays,
                plan.agreed,
                PlanDecisionView.of(plan.sending, seesPersonalDetails),
                decided.stream()
                        .filter(item -> item.word() == DecidePlan.ItemWord.REFUSED)
                        .map(RefusedView::of)
                        .toList());
    }

    /** For an organisation that holds part of the money: its items, and nothing of what the person wrote. */
    static PlanView ofHeldLines(Plan plan, List<PlanItem> items) {
        return new PlanView(
                plan.version,
                plan.agreedOn,
                plan.startsOn,
                null,
                List.of(),
                items.stream().map(PlanItemView::of).toList(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
