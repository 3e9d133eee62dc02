package org.openphb.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openphb.people.Staff;
import org.openphb.web.Violation;
import org.openphb.web.Words;

/**
 * What a plan must say before it is sent: National Health Service (Direct Payments) Regulations 2013, regulation 8, and the five
 * features of a personal health budget. Each names the field it is about, items by their place in the list.
 */
final class Missing {
    private final Draft draft;
    private final LocalDate today;
    private final List<Violation> missing = new ArrayList<>();

    private Missing(Draft draft, LocalDate today) {
        this.draft = draft;
        this.today = today;
    }

    /** In the order of the form; empty when the plan may be sent. */
    static List<Violation> of(Draft draft, Optional<IndicativeSum> told, LocalDate today) {
        var check = new Missing(draft, today);
        check.told(told.isPresent());
        check.sections();
        check.goals();
        check.items();
        check.terms();
        check.contact();
        return List.copyOf(check.missing);
    }

    private void told(boolean sumIsThere) {
        if (!sumIsThere) {
            no("sumTold", "The sum must be worked out and told before the plan is sent");
        } else if (!draft.choice.sumTold) {
            no("sumTold", "Say that the sum was told");
        }
        if (!draft.choice.optionsTold) {
            no("optionsTold", "Say that the three ways to hold the money were explained");
        }
    }

    private void sections() {
        for (var name : SectionName.values()) {
            if (draft.section(name).isEmpty()) {
                no(
                        Words.of(name),
                        switch (name) {
                            case WHAT_MATTERS -> "Write what matters to the person";
                            case RISKS -> "Write what the risks are";
                            case IF_THINGS_GO_WRONG -> "Write what happens if things go wrong";
                            case WHO_LOOKS_AFTER -> "Write who looks after the plan";
                        });
            }
        }
    }

    private void goals() {
        if (draft.goals().isEmpty()) {
            no("goals", "Write at least one goal");
        }
    }

    private void items() {
        var items = draft.items();
        if (items.isEmpty()) {
            no("items", "Write at least one thing to pay for");
        }
        var goals = draft.goals().stream().map(goal -> goal.phoneId).toList();
        IntStream.range(0, items.size()).forEach(i -> {
            var item = items.get(i);
            if (item.goal == null || !goals.contains(item.goal)) {
                no("items[" + i + "].goal", "Choose the goal that “" + item.name + "” is for");
            }
            missing.addAll(item.paid.missing(item.payee, "items[" + i + "]."));
        });
    }

    private void terms() {
        if (draft.terms.firstReviewOn == null) {
            no("firstReviewOn", "Choose the day of the first review");
        } else if (draft.terms.firstReviewOn.isBefore(today)) {
            no("firstReviewOn", "The day of the first review is over. Choose another one");
        }
        if (draft.terms.noticeDays == null) {
            no("noticeDays", "Choose how many days of notice end the plan");
        }
    }

    /** Somebody who works there, so that the plan has a person to ring. */
    private void contact() {
        var budget = draft.budget;
        if (Staff.today(budget.organisation, budget.contact.id, today).isEmpty()) {
            no("contact", "The contact no longer works here. The budget needs another one");
        }
    }

    private void no(String field, String message) {
        missing.add(new Violation(field, message));
    }
}
