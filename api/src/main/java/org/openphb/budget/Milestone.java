package org.openphb.budget;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.openphb.people.Person;

/** A step that a budget reached on its way to an agreed plan, or to its end. Where it is follows from these: {@link Progress}. */
@Entity // not @Immutable: Hibernate keeps no state of such a row, and fails when a query fetches it again
public class Milestone extends PanacheEntityBase {
    /** Which step. One begins a new round: for the first plan, or for a change of an agreed one. */
    public enum Kind {
        SUM_TOLD,
        PLAN_BEGUN,
        PLAN_SENT,
        /** Also when the sender takes it back. */
        PLAN_SENT_BACK,
        PLAN_AGREED,
        END_GIVEN;

        /** Whether it is a step forward from the newest one; a sum worked out again, or one more word, is none. */
        boolean follows(Kind newest) {
            return newest == null
                    || newest == PLAN_AGREED
                    || switch (this) {
                        case SUM_TOLD -> false;
                        case PLAN_BEGUN -> newest == SUM_TOLD;
                        default -> true;
                    };
        }
    }

    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "budget")
    Budget budget;

    @Enumerated(EnumType.STRING)
    Kind kind;

    LocalDate day;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person")
    Person by;

    @Column(name = "recorded_at")
    Instant at;

    protected Milestone() {}

    Milestone(Budget budget, Kind kind, LocalDate day, Person by, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.budget = budget;
        this.kind = kind;
        this.day = day;
        this.by = by;
        this.at = at;
    }
}
