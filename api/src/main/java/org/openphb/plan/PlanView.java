package org.openphb.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.openphb.money.Money;

/**
 * A version of the plan, whole.
 *
 * @param startsOn the first day it counts for; absent for a first one that was agreed elsewhere
 * @param noticeDays before the money is cut or stopped
 * @param agreedPence for all of the budget's period
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
        Money agreedPence) {
    public record GoalView(UUID id, String words) {}

    static PlanView of(Plan plan, List<PlanItem> items) {
        return new PlanView(
                plan.version,
                plan.agreedOn,
                plan.startsOn,
                plan.aboutMe,
                Goal.of(plan).stream()
                        .map(goal -> new GoalView(goal.id, goal.words))
                        .toList(),
                items.stream().map(PlanItemView::of).toList(),
                plan.risks,
                plan.ifThingsGoWrong,
                plan.whoLooksAfter,
                plan.firstReviewOn,
                plan.noticeDays,
                plan.agreed);
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
                null);
    }
}
