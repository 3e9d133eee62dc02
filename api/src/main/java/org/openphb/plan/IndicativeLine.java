package org.openphb.plan;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.openphb.budget.Budget;
import org.openphb.budget.Right;
import org.openphb.money.Money;
import org.openphb.people.Person;
import org.openphb.web.BadForm;

/** One line of the working: so much an hour, for so many hours a week and so many weeks; or one amount with its words. */
@Entity
@Immutable
@Table(name = "indicative_line")
public class IndicativeLine extends PanacheEntityBase {
    /** How it is worked out. */
    @Schema(name = "IndicativeLineKind")
    public enum Kind {
        HOURS,
        AMOUNT,
        /** One amount: what the usual service would cost, and so the most that this part can be. */
        CONVENTIONAL
    }

    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "indicative_sum")
    IndicativeSum sum;

    int position;
    public String what;

    @Column(name = "rate_pence")
    Money rate;

    Integer hoursHundredths;
    Integer weeks;
    private boolean conventional;

    /** Where the rate comes from, if from a card. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "rate_band")
    RateBand band;

    /** Why the rate is not the card's, where it is not. */
    String why;

    /** What stands here is what was told, however it would be rounded today. */
    @Column(name = "amount_pence")
    public Money amount;

    protected IndicativeLine() {}

    IndicativeLine(IndicativeSum sum, int position, WorkOutSum.Line asked, RateBand band) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.sum = sum;
        this.position = position;
        this.what = asked.what();
        this.rate = Money.ofNullable(asked.ratePence());
        this.hoursHundredths = asked.hoursHundredths();
        this.weeks = asked.weeks();
        this.conventional = asked.kind() == Kind.CONVENTIONAL;
        this.band = band;
        this.why = asked.why();
        this.amount = asked.amount();
    }

    /** As it was asked for: an amount that was worked out was not asked for. */
    WorkOutSum.Line asked() {
        if (rate == null) {
            return new WorkOutSum.Line(what, null, null, null, amount.pence(), kind(), null, null, null);
        }
        var card = band == null ? null : band.card.change.phoneId;
        var name = band == null ? null : band.name;
        return new WorkOutSum.Line(what, rate.pence(), hoursHundredths, weeks, null, Kind.HOURS, card, name, why);
    }

    Kind kind() {
        if (rate != null) {
            return Kind.HOURS;
        }
        return conventional ? Kind.CONVENTIONAL : Kind.AMOUNT;
    }

    public Person workedOutBy() {
        return sum.by;
    }

    /** @throws BadForm for a line of another budget, or for whoever may not see this one, the same as for none */
    public static IndicativeLine in(Budget budget, UUID id) {
        return IndicativeLine.<IndicativeLine>find(
                        "from IndicativeLine l join fetch l.sum s join fetch s.by where l.id = ?1 and s.budget = ?2",
                        id,
                        budget)
                .firstResultOptional()
                .filter(line -> budget.lets(Right.SEE_BUDGET))
                .orElseThrow(() -> new BadForm("indicativeLine", "We cannot find this line"));
    }
}
