package org.openphb.plan;

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
import org.openphb.people.Person;

/** Which request a past answer came from, and who shared it. The database lets the application write it, not read it. */
@Entity
@Immutable
@Table(name = "past_answer_origin")
public class PastAnswerOrigin extends PanacheEntityBase {
    @Id
    UUID pastAnswer;

    UUID request;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "shared_by")
    Person sharedBy;

    Instant sharedAt;

    protected PastAnswerOrigin() {}

    PastAnswerOrigin(PastAnswer answer, UUID request, Person by, Instant at) {
        this.pastAnswer = answer.id;
        this.request = request;
        this.sharedBy = by;
        this.sharedAt = at;
    }
}
