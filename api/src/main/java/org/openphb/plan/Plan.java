package org.openphb.plan;

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
import org.hibernate.annotations.Immutable;
import org.openphb.budget.Budget;
import org.openphb.people.Person;

/** How a budget means to be spent, in the person's own words. An agreed version is never edited. */
@Entity
@Immutable
public class Plan extends PanacheEntityBase {
    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "budget")
    Budget budget;

    public int version;
    public LocalDate agreedOn;
    public String aboutMe;
    public String risks;
    public String ifThingsGoWrong;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "recorded_by")
    Person recordedBy;

    Instant recordedAt;

    protected Plan() {}

    public static Plan agreed(
            Budget budget, LocalDate on, String aboutMe, String risks, String ifThingsGoWrong, Person by, Instant at) {
        var plan = new Plan();
        plan.id = UuidCreator.getTimeOrderedEpoch();
        plan.budget = budget;
        plan.version = 1;
        plan.agreedOn = on;
        plan.aboutMe = aboutMe;
        plan.risks = risks;
        plan.ifThingsGoWrong = ifThingsGoWrong;
        plan.recordedBy = by;
        plan.recordedAt = at;
        plan.persist();
        return plan;
    }

    /** Nothing where nobody was asked for it yet. */
    String words(SectionName name) {
        return switch (name) {
            case WHAT_MATTERS -> aboutMe;
            case RISKS -> risks;
            case IF_THINGS_GO_WRONG -> ifThingsGoWrong;
            case WHO_LOOKS_AFTER -> null;
        };
    }

    /** The newest agreed version, or the one asked for. */
    static Optional<Plan> of(Budget budget, Integer version) {
        return version == null
                ? find("budget = ?1 order by version desc", budget).firstResultOptional()
                : find("budget = ?1 and version = ?2", budget, version).firstResultOptional();
    }
}
