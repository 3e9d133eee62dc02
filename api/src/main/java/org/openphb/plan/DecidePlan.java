package org.openphb.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openphb.money.Money;
import org.openphb.web.BadForm;

/**
 * A decision about a plan: agreed item by item, or sent back with the reason.
 *
 * @param startsOn the first day it counts for; today, or the budget's first day if that is later, where it is missing
 * @param agreedPence for all of the budget's period; what the plan items cost, where it is missing
 * @param items every item once; only for a plan that is agreed
 * @param clinicalReason where it is more than a worker may agree, or than the criteria let
 */
public record DecidePlan(
        @NotNull(message = "Choose whether you agree this plan or send it back")
        Word result,

        LocalDate startsOn,

        @Positive(message = "The amount must be more than nothing")
        @Max(value = Money.MOST_PENCE, message = "Check the amount")
        Long agreedPence,

        @Size(max = 100, message = "A plan has at most 100 items")
        List<@Valid @NotNull(message = "Decide the item") Item> items,

        @Size(max = 5000, message = "Write at most 5,000 letters")
        String reason,

        @Size(max = 5000, message = "Write at most 5,000 letters")
        String clinicalReason) {

    /** What is said of the whole plan. */
    @Schema(name = "PlanResult")
    public enum Word {
        AGREED,
        SENT_BACK
    }

    /** What is said of one item. */
    @Schema(name = "PlanItemResult")
    public enum ItemWord {
        AGREED,
        /** For another cost. */
        CHANGED,
        REFUSED
    }

    /**
     * @param item its lasting id
     * @param costPence of one that is changed
     * @param reason of one that is changed or refused
     */
    @Schema(name = "DecidePlanItem")
    public record Item(
            @NotNull(message = "Choose an item of this plan")
            UUID item,

            @NotNull(message = "Choose whether you agree, change or refuse this")
            ItemWord result,

            @Positive(message = "The cost must be more than nothing")
            @Max(value = Money.MOST_PENCE, message = "Check the cost")
            Long costPence,

            @Size(max = 5000, message = "Write at most 5,000 letters")
            String reason) {}

    List<Item> allItems() {
        return items == null ? List.of() : items;
    }

    /** @throws BadForm where none is written */
    String requiredReason() {
        if (isBlank(reason)) {
            throw new BadForm("reason", "Write what has to change, in words the person can use");
        }
        return reason;
    }

    static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
