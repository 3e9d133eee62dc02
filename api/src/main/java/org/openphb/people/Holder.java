package org.openphb.people;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The person whose care a budget pays for. May have no login at all. */
@Entity
public class Holder extends PanacheEntityBase {
    @Id
    public UUID id;

    @ManyToOne
    @JoinColumn(name = "organisation")
    public Organisation organisation;

    public String name;
    /** Ten digits. */
    public String nhsNumber;

    public LocalDate dateOfBirth;

    /** Nobody: came with an import. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "recorded_by")
    Person recordedBy;

    Instant recordedAt;

    protected Holder() {}

    public Holder(Organisation organisation, String name, String nhsNumber, LocalDate dateOfBirth) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.organisation = organisation;
        this.name = name;
        this.nhsNumber = nhsNumber;
        this.dateOfBirth = dateOfBirth;
    }

    /** Written down by staff, under the phone's id. */
    public Holder recorded(UUID phoneId, Person by, Instant at) {
        id = phoneId;
        recordedBy = by;
        recordedAt = at;
        persistAndFlush();
        return this;
    }

    /** @throws ChangeIdTaken if the phone's id already names somebody else */
    public Holder sameAs(Organisation organisation, String name, String nhsNumber, LocalDate dateOfBirth, Person by) {
        var asked = this.organisation.code.equals(organisation.code)
                && this.name.equals(name)
                && this.nhsNumber.equals(nhsNumber)
                && this.dateOfBirth.equals(dateOfBirth);
        if (!asked || !by.is(recordedBy)) {
            throw new ChangeIdTaken();
        }
        return this;
    }

    public static Optional<Holder> known(UUID id) {
        return findByIdOptional(id);
    }

    public static Optional<Holder> known(Organisation organisation, String nhsNumber) {
        return find("organisation = ?1 and nhsNumber = ?2", organisation, nhsNumber)
                .firstResultOptional();
    }
}
