package org.openphb.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.openphb.budget.Budget;
import org.openphb.budget.Entry;
import org.openphb.budget.Right;
import org.openphb.decision.AboveYourLimit;
import org.openphb.money.Money;
import org.openphb.time.LondonClock;
import org.openphb.web.BadForm;
import org.openphb.web.Violation;

/**
 * A plan as somebody would agree it: every item decided once, the full cost of all of them covered (National Health Service
 * (Direct Payments) Regulations 2013, regulation 13(1)), and no more than whoever decides may agree.
 */
final class Deciding {
    /** @param cost what is agreed for it; none where it is refused */
    record Item(DraftItem asked, Money cost, String reason) {
        boolean isRefused() {
            return cost == null;
        }
    }

    private final Draft draft;
    private final DecidePlan form;
    private final Budget budget;
    private final Instant at;
    private final LocalDate today;
    private final LocalDate startsOn;
    private final List<HouseholdPayment> household;
    private final List<Item> items = new ArrayList<>();
    private final List<Violation> violations = new ArrayList<>();
    private Money agreed;

    private Deciding(Draft draft, DecidePlan form, Budget budget, Instant at) {
        this.draft = draft;
        this.form = form;
        this.budget = budget;
        this.at = at;
        this.today = LondonClock.dayOf(at);
        this.household = HouseholdPayment.of(budget);
        this.startsOn = form.startsOn() == null ? draft.begins(today) : form.startsOn();
    }

    /** @throws BadForm with everything that needs another look @throws AboveYourLimit */
    static Deciding whole(Draft draft, DecidePlan form, Budget budget, Instant at) {
        var deciding = new Deciding(draft, form, budget, at);
        deciding.start();
        deciding.everyItem();
        deciding.requireNone();
        deciding.cover();
        deciding.requireNone();
        deciding.requireAuthority();
        return deciding;
    }

    List<Item> items() {
        return items;
    }

    Money agreed() {
        return agreed;
    }

    private void start() {
        if (startsOn.isBefore(draft.begins(today))) {
            no(
                    "startsOn",
                    "The plan can begin " + (draft.begins(today).equals(today) ? "today" : "with the budget")
                            + " or later");
        } else if (startsOn.isAfter(budget.period.end())) {
            no("startsOn", "The budget does not run on this day");
        } else if (draft.terms.firstReviewOn.isBefore(startsOn)) {
            no(
                    "startsOn",
                    "The first review would be before the plan begins. Choose an earlier day, or send the plan back");
        }
    }

    private void everyItem() {
        var asked = new HashMap<UUID, DraftItem>();
        draft.items().forEach(item -> asked.put(item.line, item));
        var seen = new HashSet<UUID>();
        for (var i = 0; i < form.allItems().size(); i++) {
            var said = form.allItems().get(i);
            var item = asked.get(said.item());
            if (item == null) {
                no("items[" + i + "].item", "Choose an item of this plan");
            } else if (!seen.add(said.item())) {
                no("items[" + i + "].item", "This is in the list twice");
            } else {
                item(item, said, "items[" + i + "].");
            }
        }
        draft.items().stream()
                .filter(item -> !seen.contains(item.line))
                .forEach(item -> no("items", "Decide about “" + item.name + "” too"));
        if (violations.isEmpty() && items.stream().allMatch(Item::isRefused)) {
            no("items", "Agree to at least one item, or send the plan back");
        }
    }

    private void item(DraftItem item, DecidePlan.Item said, String field) {
        var changed = said.result() == DecidePlan.ItemWord.CHANGED;
        if (changed && (said.costPence() == null || said.costPence() == item.cost.pence())) {
            no(field + "costPence", "Enter what you agree to instead of " + item.cost);
        } else if (!changed && said.costPence() != null) {
            no(field + "costPence", "Enter a cost only for what you change");
        }
        if (said.result() != DecidePlan.ItemWord.AGREED && DecidePlan.isBlank(said.reason())) {
            no(field + "reason", "Write the reason, in words the person can use");
        }
        if (said.result() != DecidePlan.ItemWord.REFUSED && !mayBePaid(item)) {
            no(
                    field + "result",
                    "“" + item.payee + "” lives in the same home. First write down the decision that they may be paid");
        }
        items.add(new Item(
                item,
                switch (said.result()) {
                    case AGREED -> item.cost;
                    case CHANGED -> Money.ofNullable(said.costPence());
                    case REFUSED -> null;
                },
                said.reason()));
    }

    /** Somebody in the same home only where that was decided (NHS (Direct Payments) Regulations 2013, regulation 8). */
    private boolean mayBePaid(DraftItem item) {
        var first = item.period.start().isBefore(startsOn) ? startsOn : item.period.start();
        return !item.paid.sameHousehold()
                || HouseholdPayment.inForce(household, item.payee, first).isPresent();
    }

    /** All that the plan items cost over the budget's period, with what versions before this one cost up to its day. */
    private void cover() {
        var versions = Stream.concat(
                        itemsIn(Plan.next(budget, startsOn, terms(), form.reason(), null, at), Map.of()).stream(),
                        PlanItem.everOf(budget).stream())
                .toList();
        var cost = new Versions(versions).agreed(Entry.used(budget));
        agreed = form.agreedPence() == null ? cost : Money.of(form.agreedPence());
        if (cost.isMoreThan(agreed)) {
            no("agreedPence", "The plan items cost " + cost + " over the whole budget. All of it has to be covered");
        }
    }

    /** Above the worker's limit or what was told, or against the criteria, only an approver agrees, and says why. */
    private void requireAuthority() {
        var above = new ArrayList<String>();
        var limit = budget.standing().limit();
        if (agreed.isMoreThan(limit)) {
            above.add("You can agree to at most " + limit + ".");
        }
        IndicativeSum.newestOf(budget)
                .map(IndicativeSum::sum)
                .filter(agreed::isMoreThan)
                .ifPresent(told -> above.add("This is more than the " + told + " that were told."));
        var criteria = Criteria.of(budget.organisation, today);
        items.stream()
                .filter(item -> !item.isRefused())
                .map(Item::asked)
                .filter(item -> criteria.strictest(item.wording())
                        .filter(says -> says == Says.NOT_POSSIBLE)
                        .isPresent())
                .forEach(item -> above.add("The list says that “" + item.name + "” is not possible."));
        if (above.isEmpty()) {
            return;
        }
        if (!budget.lets(Right.ANSWER_ABOVE_LIMIT)) {
            throw new AboveYourLimit(String.join(" ", above));
        }
        if (DecidePlan.isBlank(form.clinicalReason())) {
            throw new BadForm("clinicalReason", "Write the clinical reason. " + String.join(" ", above));
        }
    }

    /** The version that counts from its day on. */
    Plan plan(Sending sending) {
        var plan = Plan.next(budget, startsOn, terms(), form.reason(), sending, at);
        plan.persistAndFlush();
        var goals = new HashMap<UUID, Goal>();
        draft.goals().forEach(goal -> goals.put(goal.phoneId, new Goal(plan, goals.size() + 1, goal.words)));
        Goal.persist(goals.values());
        PlanItem.persist(itemsIn(plan, goals));
        return plan;
    }

    private Plan.Terms terms() {
        return new Plan.Terms(
                draft.section(SectionName.WHAT_MATTERS).words,
                draft.section(SectionName.RISKS).words,
                draft.section(SectionName.IF_THINGS_GO_WRONG).words,
                draft.section(SectionName.WHO_LOOKS_AFTER).words,
                draft.terms.firstReviewOn,
                draft.terms.noticeDays,
                agreed);
    }

    private List<PlanItem> itemsIn(Plan plan, Map<UUID, Goal> goals) {
        return items.stream()
                .filter(item -> !item.isRefused())
                .map(item -> item.asked.agreed(plan, goals.get(item.asked.goal), item.cost))
                .toList();
    }

    private void no(String field, String message) {
        violations.add(new Violation(field, message));
    }

    private void requireNone() {
        if (!violations.isEmpty()) {
            throw new BadForm(violations);
        }
    }
}
