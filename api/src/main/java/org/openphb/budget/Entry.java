package org.openphb.budget;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.openphb.money.Money;

/** One row of the ledger. Only ever added; every figure is a sum of these. */
@Entity
@Immutable
public class Entry extends PanacheEntityBase {
    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "budget")
    Budget budget;

    /** The plan item's line; null for the budget as a whole and for what is unassigned. */
    public UUID line;

    @Enumerated(EnumType.STRING)
    public Bucket bucket;

    /** Signed. */
    @Column(name = "pence")
    public Money amount;

    /** The day it counts for: when the money was spent, not when we heard of it. */
    public LocalDate day;

    @Embedded
    public Source source;

    int part;
    public Instant recordedAt;

    protected Entry() {}

    Entry(Budget budget, UUID line, Bucket bucket, Money amount, LocalDate day, Source source, int part, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.budget = budget;
        this.line = line;
        this.bucket = bucket;
        this.amount = amount;
        this.day = day;
        this.source = source;
        this.part = part;
        this.recordedAt = at;
    }

    /** So much is agreed for all of a budget's period, whatever was before: the ledger gets the difference. */
    public static void agree(Budget budget, Money whole, LocalDate day, Source source, Instant at) {
        var before = Money.sum(Entry.<Entry>list("budget = ?1 and bucket = AGREED", budget).stream()
                .map(entry -> entry.amount)
                .toList());
        if (!whole.equals(before)) {
            new Entry(budget, null, Bucket.AGREED, whole.minus(before), day, source, 0, at).persist();
        }
    }

    /** Spent or waiting, by line. */
    public static Map<UUID, Money> used(Budget budget) {
        return getEntityManager()
                .createQuery(
                        "select line, sum(cast(amount as long)) from Entry where budget = ?1 and line is not null "
                                + "and bucket in (SPENT, WAITING) group by line",
                        Object[].class)
                .setParameter(1, budget)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> Money.of(((Number) row[1]).longValue())));
    }
}
