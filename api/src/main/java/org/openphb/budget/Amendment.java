package org.openphb.budget;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.openphb.money.Period;
import org.openphb.notice.News;
import org.openphb.people.ChangeIdTaken;
import org.openphb.people.Person;
import org.openphb.time.LondonClock;
import org.openphb.web.BadForm;

/** A budget's name, last day, or shares from a day on, put otherwise: by whom, why, and what it was before. */
@Entity
@Immutable
public class Amendment extends PanacheEntityBase {
    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "budget")
    Budget budget;

    UUID phoneId;
    String name;
    String nameWas;
    LocalDate lastDay;

    @Column(name = "last_was")
    LocalDate lastDayWas;

    LocalDate sharesFrom;
    String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "amended_by")
    Person by;

    @Column(name = "amended_at")
    Instant at;

    protected Amendment() {}

    /**
     * The holder's side hears of it.
     *
     * @throws BudgetOverlaps
     * @throws BudgetAlreadyEnding for another last day once the end is given
     */
    static Amendment of(Budget budget, UUID phoneId, AmendBudget form, Instant at) {
        var asked = form.whole();
        var amendment = new Amendment();
        amendment.id = UuidCreator.getTimeOrderedEpoch();
        amendment.budget = budget;
        amendment.phoneId = phoneId;
        amendment.reason = asked.reason();
        amendment.by = budget.standing().person();
        amendment.at = at;
        amendment.rename(asked.name());
        amendment.runUntil(asked.lastDay());
        amendment.share(asked);
        amendment.persist();
        budget.change(
                amendment.name == null ? budget.name : amendment.name,
                amendment.lastDay == null ? budget.period.end() : amendment.lastDay);
        var news = new News(News.Kind.BUDGET_AMENDED, News.About.BUDGET, budget.id, false, at);
        Telling.holderSide(budget, news, amendment.by);
        return amendment;
    }

    private void rename(String asked) {
        if (asked != null && asked.equals(budget.name)) {
            throw new BadForm("name", "It is called that already");
        }
        name = asked;
        nameWas = asked == null ? null : budget.name;
    }

    /** Sooner only while nothing is agreed: after that it is an end, and the person has notice. */
    private void runUntil(LocalDate asked) {
        if (asked == null) {
            return;
        }
        if (budget.steps().ending != null) {
            throw new BudgetAlreadyEnding();
        }
        var sooner = asked.isBefore(budget.period.end());
        if (asked.equals(budget.period.end())) {
            throw new BadForm("lastDay", "It runs until that day already");
        }
        if (sooner && budget.steps().agreed != null) {
            throw new BadForm("lastDay", "The plan is agreed. To stop sooner, end the budget: that gives notice");
        }
        if (sooner && (asked.isBefore(budget.period.start()) || asked.isBefore(LondonClock.dayOf(at)))) {
            throw new BadForm("lastDay", "The last day must be today or later, and not before the first day");
        }
        OpenBudget.requireNear(asked, budget.period.start());
        requireAlone(new Period(budget.period.start(), asked));
        lastDay = asked;
        lastDayWas = budget.period.end();
    }

    private void requireAlone(Period period) {
        var others = Budget.count(
                "holder = ?1 and cohort = ?2 and period.start <= ?4 and period.end >= ?3 and id <> ?5",
                budget.holder,
                budget.cohort,
                period.start(),
                period.end(),
                budget.id);
        if (others > 0) {
            throw new BudgetOverlaps();
        }
    }

    private void share(AmendBudget asked) {
        if (asked.shares() == null) {
            return;
        }
        requireLater(asked.sharesFrom(), Share.of(budget), lastDay == null ? budget.period.end() : lastDay);
        sharesFrom = asked.sharesFrom();
        Share.persist(PayShare.from(sharesFrom, budget, asked.shares()));
    }

    /** What was paid before a change stays as it was. @throws BadForm for a day on which, or after which, shares are settled */
    static void requireLater(LocalDate from, List<Share> settled, LocalDate lastDay) {
        var newest = settled.stream().map(Share::firstDay).max(LocalDate::compareTo);
        if (newest.filter(day -> !from.isAfter(day)).isPresent()) {
            throw new BadForm(
                    "sharesFrom", "Choose a later day: shares are settled from " + BudgetEnd.words(newest.get()));
        }
        if (from.isAfter(lastDay)) {
            throw new BadForm("sharesFrom", "Choose a day in the budget, which runs until " + BudgetEnd.words(lastDay));
        }
    }

    /** @throws ChangeIdTaken if the phone's id already names something else here */
    Amendment sameAs(AmendBudget form, Person by) {
        var asked = form.whole();
        var shares = sharesFrom == null
                ? null
                : Share.on(sharesFrom, Share.of(budget)).stream()
                        .map(share -> new PayShare(share.funder, share.kind, share.basisPoints))
                        .toList();
        var kept = new AmendBudget(name, lastDay, sharesFrom, shares, reason);
        if (!Objects.equals(kept, asked) || !this.by.is(by)) {
            throw new ChangeIdTaken();
        }
        return this;
    }

    static Optional<Amendment> in(Budget budget, UUID phoneId) {
        return find("from Amendment a join fetch a.by where a.budget = ?1 and a.phoneId = ?2", budget, phoneId)
                .firstResultOptional();
    }

    /** Newest first. */
    static List<Amendment> of(Budget budget) {
        return list("from Amendment a join fetch a.by where a.budget = ?1 order by a.at desc, a.id desc", budget);
    }
}
