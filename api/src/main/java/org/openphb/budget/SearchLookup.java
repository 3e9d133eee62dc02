package org.openphb.budget;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.openphb.people.Organisation;
import org.openphb.people.Person;

/** Somebody of the staff searched their organisation's budgets. Written here, read by nobody through the application. */
@Entity
@Immutable
@Table(name = "search_lookup")
public class SearchLookup extends PanacheEntityBase {
    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person")
    Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation")
    Organisation organisation;

    String words;
    Instant searchedAt;

    protected SearchLookup() {}

    public SearchLookup(Person person, Organisation organisation, String words, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.person = person;
        this.organisation = organisation;
        this.words = words;
        this.searchedAt = at;
    }
}
