package org.openphb.plan;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.openphb.money.Money;

/** What an hour costs at some time of the week, and how many such hours a week the package has. */
@Entity
@Immutable
public class RateBand extends PanacheEntityBase {
    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "rate_card")
    RateCard card;

    int position;
    String name;

    /** None: it is only a rate. */
    Integer hoursHundredths;

    @Column(name = "hourly_pence")
    Money hourly;

    protected RateBand() {}

    RateBand(RateCard card, int position, KeepRateCard.Band form) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.card = card;
        this.position = position;
        this.name = form.name();
        this.hoursHundredths = form.hoursHundredths();
        this.hourly = Money.of(form.hourlyPence());
    }

    KeepRateCard.Band asked() {
        return new KeepRateCard.Band(name, hoursHundredths, hourly.pence());
    }
}
