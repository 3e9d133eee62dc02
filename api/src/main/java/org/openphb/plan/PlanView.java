package org.openphb.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A version of the plan, whole. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanView(
        int version,
        LocalDate agreedOn,
        String aboutMe,
        List<GoalView> goals,
        List<PlanItemView> items,
        String risks,
        String ifThingsGoWrong) {
    public record GoalView(UUID id, String words) {}

    static PlanView of(Plan plan, List<PlanItem> items) {
        return new PlanView(
                plan.version,
                plan.agreedOn,
                plan.aboutMe,
                Goal.of(plan).stream()
                        .map(goal -> new GoalView(goal.id, goal.words))
                        .toList(),
                items.stream().map(PlanItemView::of).toList(),
                plan.risks,
                plan.ifThingsGoWrong);
    }

    /** For an organisation that holds part of the money: its items, and nothing of what the person wrote. */
    static PlanView ofHeldLines(Plan plan, List<PlanItem> items) {
        return new PlanView(
                plan.version,
                plan.agreedOn,
                null,
                List.of(),
                items.stream().map(PlanItemView::of).toList(),
                null,
                null);
    }
}
