package org.openphb.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openphb.budget.Budget;
import org.openphb.budget.Share;
import org.openphb.money.Period;
import org.openphb.people.Holder;
import org.openphb.people.Organisation;
import org.openphb.people.Person;
import org.openphb.web.BadForm;
import org.openphb.web.Violation;

/** Whether everything in an import fits together, and with what is here already. */
final class Whole {
    private final Organisation organisation;
    private final List<Violation> violations = new ArrayList<>();
    private final Map<String, List<Period>> periods = new HashMap<>();
    private final java.util.Set<UUID> ids = new HashSet<>();

    private Whole(Organisation organisation) {
        this.organisation = organisation;
    }

    /** @throws BadForm with every place that needs another look */
    static void require(Import whole, Organisation organisation) {
        var check = new Whole(organisation);
        for (var i = 0; i < whole.budgets().size(); i++) {
            check.budget("budgets[" + i + "].", whole.budgets().get(i));
        }
        if (!check.violations.isEmpty()) {
            throw new BadForm(check.violations);
        }
    }

    private void budget(String at, Import.AgreedBudget budget) {
        if (!ids.add(budget.id()) || Budget.findByIdOptional(budget.id()).isPresent()) {
            no(at + "id", "This id is in use. Mint a new one");
        }
        if (budget.end().isBefore(budget.start())) {
            no(at + "end", "The last day cannot be before the first");
        } else {
            overlaps(at, budget, new Period(budget.start(), budget.end()));
        }
        if (budget.shares().stream().mapToInt(Import.AgreedShare::basisPoints).sum() != Share.WHOLE) {
            no(at + "shares", "The shares must add up to 10,000 basis points");
        }
        if (Person.staffByEmail(budget.contact(), organisation).isEmpty()) {
            no(at + "contact", "Nobody of your staff has this e-mail address");
        }
        plan(at + "plan.", budget.plan());
    }

    private void overlaps(String at, Import.AgreedBudget budget, Period period) {
        var before = periods.computeIfAbsent(budget.holder().nhsNumber() + budget.cohort(), key -> new ArrayList<>());
        var known = Holder.known(organisation, budget.holder().nhsNumber());
        if (before.stream().anyMatch(period::overlaps)
                || known.filter(holder -> Budget.anyOverlaps(holder, budget.cohort(), period))
                        .isPresent()) {
            no(at + "start", "There is a budget of this cohort in these days already");
        }
        before.add(period);
    }

    private void plan(String at, Import.AgreedPlan plan) {
        var goals = plan.goals() == null ? 0 : plan.goals().size();
        for (var i = 0; i < plan.items().size(); i++) {
            var item = plan.items().get(i);
            if (item.goal() != null && (item.goal() < 1 || item.goal() > goals)) {
                no(at + "items[" + i + "].goal", "There is no such goal");
            }
            if (!ids.add(item.id())
                    || org.openphb.plan.Line.findByIdOptional(item.id()).isPresent()) {
                no(at + "items[" + i + "].id", "This id is in use. Mint a new one");
            }
        }
    }

    private void no(String field, String message) {
        violations.add(new Violation(field, message));
    }
}
