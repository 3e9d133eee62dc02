package org.openphb.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.openphb.budget.Budget;
import org.openphb.money.Money;

/**
 * The agreed versions of a budget's plan that ever count. Each counts from its day until a newer one does: what a line's
 * terms are on a day, and what it costs over them all.
 */
public final class Versions {
    /** The newest version first. */
    private final Map<UUID, List<PlanItem>> lines;

    /** By version: the day on which a newer one takes its place, unless it is the last. */
    private final Map<Integer, LocalDate> replaced = new HashMap<>();

    private int newest;

    Versions(List<PlanItem> newestFirst) {
        LocalDate next = null;
        for (var item : newestFirst) {
            var plan = item.plan;
            if (newest == 0) {
                newest = plan.version;
            }
            if (!replaced.containsKey(plan.version)) {
                replaced.put(plan.version, next);
                next = next == null || plan.startsOn == null || plan.startsOn.isBefore(next) ? plan.startsOn : next;
            }
        }
        lines = newestFirst.stream()
                .filter(item -> counts(item.plan))
                .collect(groupingBy(item -> item.line, LinkedHashMap::new, toList()));
    }

    public static Versions of(Budget budget) {
        return new Versions(PlanItem.everOf(budget));
    }

    /** Unless one that was agreed later had begun by the day it was to begin. */
    private boolean counts(Plan plan) {
        var end = replaced.get(plan.version);
        return end == null || plan.hasBegun(end.minusDays(1));
    }

    /** Those of the newest version first; of those that were dropped, the latest. */
    public Set<UUID> lines() {
        return lines.keySet();
    }

    /** What holds for a line on a day, or held last; before it begins, what holds first. */
    public PlanItem on(UUID line, LocalDate day) {
        var versions = lines.get(line);
        return versions.stream()
                .filter(item -> item.plan.hasBegun(day))
                .findFirst()
                .orElseGet(() -> versions.get(versions.size() - 1));
    }

    /** Whether any line ever has this option. */
    public boolean anyEver(ManagementOption option) {
        return lines.values().stream().flatMap(List::stream).anyMatch(item -> item.option == option);
    }

    /**
     * What is agreed for all lines over all versions.
     *
     * @param used spent or waiting, by line
     */
    Money agreed(Map<UUID, Money> used) {
        return Money.sum(lines().stream()
                .map(line -> agreed(line, used.getOrDefault(line, Money.NOTHING)))
                .toList());
    }

    /**
     * What is agreed for a line over all versions. What recurs is shared by days: each version has what falls on the days it
     * counts for, the first that has the line all from its first day on; while nothing changes, not a penny does. What is
     * bought once costs what the newest version with the line says; once it is dropped, no more than was used.
     *
     * @param used spent or waiting
     */
    public Money agreed(UUID line, Money used) {
        var versions = lines.get(line);
        var last = versions.get(0);
        var recurring = Money.sum(versions.stream()
                .filter(item -> item.howOften.isRecurring())
                .map(item -> part(item, item == versions.get(versions.size() - 1)))
                .toList());
        if (last.howOften.isRecurring()) {
            return recurring;
        }
        var dropped = last.plan.version < newest;
        return recurring.plus(dropped && last.cost.isMoreThan(used) ? used : last.cost);
    }

    /** What of an item's cost falls on the days that its version counts for. */
    private Money part(PlanItem item, boolean first) {
        var end = replaced.get(item.plan.version);
        var until = end == null ? item.cost : item.costBefore(end);
        return first ? until : until.minus(item.costBefore(item.plan.startsOn));
    }
}
