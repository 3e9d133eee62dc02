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

/** A lead took a past answer back, and why. */
@Entity
@Immutable
@Table(name = "past_answer_removal")
public class PastAnswerRemoval extends PanacheEntityBase {
    @Id
    UUID pastAnswer;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "removed_by")
    Person removedBy;

    String reason;
    Instant removedAt;

    protected PastAnswerRemoval() {}

    PastAnswerRemoval(PastAnswer answer, Person by, String reason, Instant at) {
        this.pastAnswer = answer.id;
        this.removedBy = by;
        this.reason = reason;
        this.removedAt = at;
    }
}
