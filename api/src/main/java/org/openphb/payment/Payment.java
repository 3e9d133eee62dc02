package org.openphb.payment;

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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.openphb.budget.Budget;
import org.openphb.money.Money;

/** Money of a direct payment that changed hands. */
@Entity
@Immutable
public class Payment extends PanacheEntityBase {
    /** Which way. */
    @Schema(name = "PaymentKind")
    public enum Kind {
        /** From the funder to the holder's account. */
        SENT,
        /** From the holder's account to the funder. */
        PAID_BACK
    }

    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "budget")
    Budget budget;

    @Enumerated(EnumType.STRING)
    Kind kind;

    LocalDate day;

    @Column(name = "pence")
    Money amount;

    String reference;

    protected Payment() {}

    public Payment(Budget budget, Kind kind, LocalDate day, Money amount, String reference) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.budget = budget;
        this.kind = kind;
        this.day = day;
        this.amount = amount;
        this.reference = reference;
    }
}
