package org.openphb.budget;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openphb.notice.News;
import org.openphb.people.Person;
import org.openphb.people.Setting;
import org.openphb.people.Settings;
import org.openphb.time.LondonClock;
import org.openphb.web.BadForm;

/**
 * The last day of a budget, given before its period was over: by whom and why. New spending ends with it; proof of what was
 * spent before is still taken.
 */
@Entity // not @Immutable, as a milestone
@Table(name = "budget_end")
public class BudgetEnd extends PanacheEntityBase {
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /** Where notice would make no sense: NHS (Direct Payments) Regulations 2013, and whoever asks needs none. */
    @Schema(name = "EndWithoutNotice")
    public enum Why {
        DIED,
        /** To where another organisation has the care. */
        MOVED,
        /** Of direct payments, or of a budget at all. */
        WITHDREW_CONSENT,
        /** The holder's side asked for it. */
        ASKED_FOR;

        /** Whether the care is over already on a day in the past. */
        private boolean isPast() {
            return this == DIED || this == MOVED;
        }
    }

    /**
     * As everybody who sees the budget reads it.
     *
     * @param why absent: with notice
     */
    @Schema(name = "BudgetEnd")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record View(LocalDate lastDay, Why why, String reason, String by, Instant at) {}

    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "budget")
    Budget budget;

    LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    Why why;

    String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ended_by")
    Person by;

    @Column(name = "ended_at")
    Instant at;

    protected BudgetEnd() {}

    /**
     * The holder's side hears of it. An end that was given can only come sooner, and for a reason that needs no notice.
     *
     * @throws BudgetAlreadyEnding
     */
    static void given(Budget budget, EndBudget form, Instant at) {
        var today = LondonClock.dayOf(at);
        var before = newest(budget);
        if (before.filter(end -> end.repeats(form, budget.standing().person())).isPresent()) {
            return;
        }
        var sooner = form.why() != null && form.lastDay().isBefore(budget.period.end());
        if (before.isPresent() && !sooner || before.isEmpty() && today.isAfter(budget.period.end())) {
            throw new BudgetAlreadyEnding();
        }
        requireFit(budget, form, today);
        var end = new BudgetEnd();
        end.id = UuidCreator.getTimeOrderedEpoch();
        end.budget = budget;
        end.lastDay = form.lastDay();
        end.why = form.why();
        end.reason = form.reason().strip();
        end.by = budget.standing().person();
        end.at = at;
        budget.reached(Milestone.Kind.END_GIVEN, end.lastDay, end.by, at);
        end.persistAndFlush();
        budget.change(budget.name, end.lastDay);
        Telling.holderSide(budget, new News(News.Kind.BUDGET_ENDS, News.About.BUDGET, budget.id, false, at), end.by);
    }

    private static void requireFit(Budget budget, EndBudget form, LocalDate today) {
        if (form.lastDay().isAfter(budget.period.end())) {
            throw new BadForm("lastDay", "It runs until " + words(budget.period.end()) + ". Choose that day or sooner");
        }
        var earliest = earliest(budget, form.why(), today);
        if (form.lastDay().isBefore(earliest)) {
            throw new BadForm("lastDay", "The last day must be " + words(earliest) + " or later");
        }
    }

    /** What is agreed ends with notice, unless the reason is one that needs none (product rule 7). */
    static LocalDate earliest(Budget budget, Why why, LocalDate today) {
        var start = budget.period.start();
        if (why != null && why.isPast()) {
            return start;
        }
        var notice = why == null && budget.steps().agreed != null
                ? Settings.of(budget.organisation, today).number(Setting.Name.NOTICE_DAYS)
                : 0;
        var day = today.plusDays(notice);
        return day.isBefore(start) ? start : day;
    }

    private boolean repeats(EndBudget form, Person by) {
        return lastDay.equals(form.lastDay())
                && why == form.why()
                && reason.equals(form.reason().strip())
                && this.by.is(by);
    }

    static String words(LocalDate day) {
        return WORDS.format(day);
    }

    private static Optional<BudgetEnd> newest(Budget budget) {
        return find("from BudgetEnd e join fetch e.by where e.budget = ?1 order by e.at desc, e.id desc", budget)
                .firstResultOptional();
    }

    /** None, where no end was given. */
    static View view(Budget budget) {
        return budget.steps().ending == null
                ? null
                : newest(budget)
                        .map(end -> new View(end.lastDay, end.why, end.reason, end.by.name, end.at))
                        .orElse(null);
    }
}
