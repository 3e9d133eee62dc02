package org.openphb.request;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.openphb.budget.Budget;
import org.openphb.budget.Right;
import org.openphb.money.Money;

/** A written yes to <em>may I buy this?</em>: what, up to how much, until when. */
@Entity
@Immutable
@Table(name = "go_ahead")
public class GoAhead extends PanacheEntityBase {
    /** How long a yes holds, unless the budget ends first. */
    private static final int DAYS = 90;

    @Id
    public UUID id;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "request")
    ReviewRequest request;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "budget")
    Budget budget;

    String what;

    @Column(name = "up_to_pence")
    Money upTo;

    LocalDate lastDay;

    protected GoAhead() {}

    GoAhead(ReviewRequest request, LocalDate today) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.request = request;
        this.budget = request.budget;
        this.what = request.words;
        this.upTo = request.price;
        var usual = today.plusDays(DAYS);
        this.lastDay = usual.isAfter(budget.period.end()) ? budget.period.end() : usual;
    }

    static Optional<GoAhead> of(ReviewRequest request) {
        return find("request", request).firstResultOptional();
    }

    /** As far as whoever asks may know: a yes to a private request is as private. */
    public static boolean exists(Budget budget, UUID id) {
        return count(
                        "budget = ?1 and id = ?2 and (request.isPrivate = false or ?3 = true)",
                        budget,
                        id,
                        budget.lets(Right.SEE_PRIVATE_REQUESTS))
                > 0;
    }
}
