package org.openphb.people;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a second lead agreed to a raise: from then on it holds. One per limit, so of two at once one counts. */
@Entity
@Immutable
public class LimitConfirmation extends PanacheEntityBase {
    @Id
    @Column(name = "working_limit")
    UUID id;

    @OneToOne(fetch = FetchType.LAZY)
    @MapsId
    @JoinColumn(name = "working_limit")
    WorkingLimit limit;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "confirmed_by")
    public Person by;

    @Column(name = "confirmed_at")
    public Instant at;

    protected LimitConfirmation() {}

    LimitConfirmation(WorkingLimit limit, Person by, Instant at) {
        this.limit = limit;
        this.by = by;
        this.at = at;
    }
}
