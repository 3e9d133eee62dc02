package org.openphb.budget;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.openphb.people.Person;

/** An access that somebody ended before its last day. */
@Entity
@Immutable
@Table(name = "access_end")
class AccessEnd extends PanacheEntityBase {
    @Id
    public UUID access;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ended_by")
    public Person endedBy;

    /** Then neither who nor why is told to the holder's side. */
    public boolean byStaff;

    public String reason;
    public Instant recordedAt;

    protected AccessEnd() {}

    AccessEnd(Access access, Person by, boolean byStaff, String reason, Instant at) {
        this.access = access.id;
        this.endedBy = by;
        this.byStaff = byStaff;
        this.reason = reason;
        this.recordedAt = at;
    }

    boolean repeats(String reason, Person by) {
        return Objects.equals(this.reason, reason) && endedBy.is(by);
    }
}
