package org.openphb.plan;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.annotations.Immutable;
import org.openphb.budget.Budget;
import org.openphb.budget.Milestone;
import org.openphb.budget.Telling;
import org.openphb.money.Money;
import org.openphb.notice.News;
import org.openphb.people.Person;
import org.openphb.time.LondonClock;
import org.openphb.web.Cursor;
import org.openphb.web.StaleVersion;

/**
 * What is told before planning, with its working line by line. Never edited: another working is a new version, and the old
 * ones stay to be read. It moves no money; what is agreed stands in the ledger.
 */
@Entity
@Immutable
@Table(name = "indicative_sum")
public class IndicativeSum extends PanacheEntityBase {
    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "budget")
    Budget budget;

    UUID phoneId;

    /** Which version: 1 is the first. */
    int number;

    String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "worked_out_by")
    Person by;

    @Column(name = "worked_out_at")
    Instant at;

    @OneToMany(mappedBy = "sum")
    @OrderBy("position")
    List<IndicativeLine> lines;

    protected IndicativeSum() {}

    /**
     * A new version, and the holder's side hears of it.
     *
     * @param today the day on which the rate cards that it names hold
     * @throws StaleVersion if another version was told since the one it follows
     */
    static IndicativeSum workedOut(UUID phoneId, Budget budget, WorkOutSum form, LocalDate today, Instant at) {
        form.requireWhole();
        if (newest(budget) != form.after()) {
            throw new StaleVersion();
        }
        var cards = form.namesACard() ? RateCards.of(budget.organisation, today) : new RateCards(List.of(), today);
        var sum = new IndicativeSum();
        sum.id = UuidCreator.getTimeOrderedEpoch();
        sum.budget = budget;
        sum.phoneId = phoneId;
        sum.number = form.after() + 1;
        sum.reason = form.reason();
        sum.by = budget.standing().person();
        sum.at = at;
        sum.lines = IntStream.range(0, form.lines().size())
                .mapToObj(i -> {
                    var line = form.lines().get(i);
                    return new IndicativeLine(sum, i + 1, line, cards.bandOf(line, "lines[" + i + "]"));
                })
                .toList();
        sum.persist();
        persist(sum.lines);
        flush();
        budget.reached(Milestone.Kind.SUM_TOLD, LondonClock.dayOf(at), sum.by, at);
        var news = new News(News.Kind.SUM_WORKED_OUT, News.About.BUDGET, budget.id, false, at);
        Telling.holderSide(budget, news, sum.by);
        return sum;
    }

    Money sum() {
        return Money.sum(lines.stream().map(line -> line.amount).toList());
    }

    /** @throws IndicativeSumIdTaken if the phone's id already names something else here */
    IndicativeSum sameAs(WorkOutSum form, Person by) {
        var asked = new WorkOutSum(
                number - 1, lines.stream().map(IndicativeLine::asked).toList(), reason);
        if (!asked.equals(form) || !this.by.is(by)) {
            throw new IndicativeSumIdTaken();
        }
        return this;
    }

    private static final String WHOLE = "from IndicativeSum s join fetch s.by join fetch s.lines l "
            + "left join fetch l.band b left join fetch b.card where ";

    static Optional<IndicativeSum> in(Budget budget, UUID phoneId) {
        return IndicativeSum.<IndicativeSum>list(WHOLE + "s.budget = ?1 and s.phoneId = ?2", budget, phoneId).stream()
                .findFirst();
    }

    /** Newest first, one more than asked for; their lines come in a second statement, for all of them. */
    static List<IndicativeSum> page(Budget budget, Cursor after, int limit) {
        var sums = IndicativeSum.<IndicativeSum>find(
                        "from IndicativeSum s where s.budget = ?1 and (s.at < ?2 or s.at = ?2 and s.id < ?3) "
                                + "order by s.at desc, s.id desc",
                        budget,
                        after.at(),
                        after.id())
                .page(0, limit + 1)
                .list();
        if (!sums.isEmpty()) {
            list(WHOLE + "s in ?1", sums);
        }
        return sums;
    }

    /** What was told last; none yet. */
    static Optional<IndicativeSum> newestOf(Budget budget) {
        return page(budget, Cursor.START, 1).stream().findFirst();
    }

    private static int newest(Budget budget) {
        return (int) count("budget", budget);
    }
}
