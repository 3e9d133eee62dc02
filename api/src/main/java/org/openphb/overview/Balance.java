package org.openphb.overview;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.openphb.budget.Bucket;
import org.openphb.budget.Budget;
import org.openphb.budget.Right;
import org.openphb.money.Money;
import org.openphb.plan.ManagementOption;
import org.openphb.plan.PlanItem;
import org.openphb.plan.Versions;

/** The figures of one budget on one day, asked of the ledger in one snapshot: three statements, however many rows. */
record Balance(
        LocalDate asOf,
        Budget budget,
        Money agreed,
        Money spent,
        Money waiting,
        Money unassignedSpent,
        Money unassignedWaiting,
        List<LineFigures> lines,
        Money inYourAccount) {

    static Balance of(Budget budget, LocalDate today, EntityManager entities) {
        var sums = Sums.of(budget, today.minusDays(Outlook.PACE_DAYS), entities);
        var versions = Versions.of(budget);
        var lines = lines(budget, versions, today, sums);
        var account = versions.anyEver(ManagementOption.DIRECT_PAYMENT) ? Account.of(budget, entities) : null;
        if (!budget.lets(Right.SEE_BUDGET)) {
            return ofHeldLines(budget, today, lines);
        }
        return new Balance(
                today,
                budget,
                sums.all(Bucket.AGREED),
                sums.all(Bucket.SPENT),
                sums.all(Bucket.WAITING),
                sums.of(null, Bucket.SPENT),
                sums.of(null, Bucket.WAITING),
                lines,
                account);
    }

    /** For an organisation that holds part of the money: that part is its whole. */
    private static Balance ofHeldLines(Budget budget, LocalDate today, List<LineFigures> lines) {
        return new Balance(
                today,
                budget,
                sum(lines, LineFigures::agreed),
                sum(lines, LineFigures::spent),
                sum(lines, LineFigures::waiting),
                Money.NOTHING,
                Money.NOTHING,
                lines,
                null);
    }

    private static List<LineFigures> lines(Budget budget, Versions versions, LocalDate today, Sums sums) {
        return versions.lines().stream()
                .map(line -> LineFigures.of(versions.on(line, today), versions, sums))
                .filter(line -> PlanItem.seenIn(budget).test(line.item()))
                .toList();
    }

    Money setAside() {
        return sum(lines, LineFigures::setAside);
    }

    Money over() {
        return sum(lines, LineFigures::over);
    }

    Money left() {
        return agreed.minus(spent).minus(waiting);
    }

    Money free() {
        return left().minus(setAside());
    }

    Outlook outlook() {
        var recurring = lines.stream().filter(LineFigures::isRecurring).toList();
        var once = lines.stream().filter(line -> !line.isRecurring()).toList();
        return Outlook.on(
                asOf,
                new Outlook.Figures(
                        budget.period,
                        agreed,
                        left(),
                        free(),
                        sum(once, LineFigures::setAside),
                        sum(recurring, LineFigures::recent),
                        sum(recurring, LineFigures::agreed)));
    }

    private static Money sum(List<LineFigures> lines, Function<LineFigures, Money> figure) {
        return Money.sum(lines.stream().map(figure).toList());
    }
}
