package org.openphb.plan;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.openphb.budget.Budget;
import org.openphb.budget.Telling;
import org.openphb.notice.News;
import org.openphb.people.Person;
import org.openphb.web.BadForm;

/**
 * From a day on somebody else holds the money of one plan item, with the reason: in either direction, and what was before
 * stays as it was. It makes a version of the plan; the money is the same.
 */
@Entity
@Immutable
@Table(name = "option_change")
public class OptionChange extends PanacheEntityBase {
    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "budget")
    Budget budget;

    UUID phoneId;
    UUID line;

    @Enumerated(EnumType.STRING)
    @Column(name = "management_option")
    ManagementOption option;

    LocalDate fromDay;
    String reason;

    /** The version that it made. */
    @ManyToOne
    @JoinColumn(name = "plan")
    Plan plan;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "changed_by")
    Person by;

    @Column(name = "changed_at")
    Instant at;

    protected OptionChange() {}

    /**
     * From today or a later day on; a version that begins after it is made anew too, and the holder's side hears of it.
     *
     * @throws BadForm also for a line that is not in the plan on that day, and for the option it has then
     */
    static OptionChange made(UUID phoneId, Budget budget, UUID line, ChangeOption form, LocalDate today, Instant at) {
        form.requireFit(budget, today);
        var change = new OptionChange();
        change.id = UuidCreator.getTimeOrderedEpoch();
        change.budget = budget;
        change.phoneId = phoneId;
        change.line = line;
        change.option = form.option();
        change.fromDay = form.fromDay();
        change.reason = form.reason();
        change.by = budget.standing().person();
        change.at = at;
        var plans = Plan.countingFrom(budget, form.fromDay());
        change.requireChange(plans.get(0));
        for (var plan : plans) {
            var next = change.copied(plan);
            change.plan = change.plan == null ? next : change.plan;
        }
        change.persistAndFlush();
        var news = new News(News.Kind.OPTION_CHANGED, News.About.BUDGET, budget.id, false, at);
        Telling.holderSide(budget, news, change.by);
        return change;
    }

    private void requireChange(Plan plan) {
        var item = PlanItem.of(plan).stream()
                .filter(one -> one.line.equals(line))
                .findFirst()
                .orElseThrow(() -> new BadForm("fromDay", "This is not in the plan on that day"));
        if (item.option == option) {
            throw new BadForm("option", "It is this already. Choose another way to hold the money");
        }
    }

    private Plan copied(Plan plan) {
        var from = plan.hasBegun(fromDay) ? fromDay : plan.startsOn;
        var next = Plan.next(budget, from, plan.terms(), reason, plan.sending, at);
        next.persistAndFlush();
        var goals = Goal.copied(plan, next);
        PlanItem.of(plan)
                .forEach(item -> item.in(
                                next,
                                item.goal == null ? null : goals.get(item.goal.id),
                                item.line.equals(line) ? option : item.option)
                        .persist());
        return next;
    }

    /** @throws OptionChangeIdTaken */
    OptionChange sameAs(UUID line, ChangeOption form, Person by) {
        if (!this.line.equals(line) || !form.equals(new ChangeOption(option, fromDay, reason)) || !this.by.is(by)) {
            throw new OptionChangeIdTaken();
        }
        return this;
    }

    static Optional<OptionChange> in(Budget budget, UUID phoneId) {
        return find("budget = ?1 and phoneId = ?2", budget, phoneId).firstResultOptional();
    }
}
