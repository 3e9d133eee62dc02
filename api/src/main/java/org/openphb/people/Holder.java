package org.openphb.people;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
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

    protected Holder() {}

    public Holder(Organisation organisation, String name, String nhsNumber, LocalDate dateOfBirth) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.organisation = organisation;
        this.name = name;
        this.nhsNumber = nhsNumber;
        this.dateOfBirth = dateOfBirth;
    }

    public static Optional<Holder> known(Organisation organisation, String nhsNumber) {
        return find("organisation = ?1 and nhsNumber = ?2", organisation, nhsNumber)
                .firstResultOptional();
    }
}
