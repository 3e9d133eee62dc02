package org.openphb.request;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/**
 * A receipt has a yes, until it is taken back or returned. A row of its own and no flag, so that the database lets only one
 * receipt at a time hold it, even when two arrive together.
 */
@Entity
@Table(name = "go_ahead_use")
@DynamicUpdate
public class GoAheadUse extends PanacheEntityBase {
    @Id
    UUID receipt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "go_ahead")
    GoAhead goAhead;

    Instant usedAt;
    private Instant givenBackAt;

    protected GoAheadUse() {}

    GoAheadUse(GoAhead goAhead, UUID receipt, Instant at) {
        this.goAhead = goAhead;
        this.receipt = receipt;
        this.usedAt = at;
    }

    void giveBack(Instant at) {
        givenBackAt = at;
    }
}
