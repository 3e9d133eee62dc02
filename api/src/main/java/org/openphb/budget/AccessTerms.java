package org.openphb.budget;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.openphb.people.Person;

/** What holds for an access from here on; each says all of it, and the newest counts. */
@Entity
@Immutable
@Table(name = "access_terms")
class AccessTerms extends PanacheEntityBase {
    @Id
    public UUID id;

    public UUID access;
    public int number;

    @Convert(converter = RightsColumn.class)
    public Set<Right> rights;

    public LocalDate lastDay;
    /** The document that lets a parent go on after the 16th birthday. */
    public String authority;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "changed_by")
    public Person changedBy;

    public Instant recordedAt;

    protected AccessTerms() {}

    AccessTerms(
            Access access, int number, Set<Right> rights, LocalDate lastDay, String authority, Person by, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.access = access.id;
        this.number = number;
        this.rights = rights;
        this.lastDay = lastDay;
        this.authority = authority;
        this.changedBy = by;
        this.recordedAt = at;
    }

    boolean repeats(Set<Right> rights, LocalDate lastDay, String authority, Person by) {
        return this.rights.equals(rights)
                && Objects.equals(this.lastDay, lastDay)
                && Objects.equals(this.authority, authority)
                && changedBy.is(by);
    }
}
