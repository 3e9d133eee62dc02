package org.openphb.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.openphb.people.Person;

/** Something was taken back while it waited, by whoever sent it. */
@Embeddable
public class Withdrawal {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "withdrawn_by")
    public Person by;

    @Column(name = "withdrawn_at")
    public Instant at;

    protected Withdrawal() {}

    public Withdrawal(Person by, Instant at) {
        this.by = by;
        this.at = at;
    }
}
