package org.openphb.plan;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;

/** What the person wants to be better. (The health service says outcome.) */
@Entity
@Immutable
public class Goal extends PanacheEntityBase {
    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "plan")
    Plan plan;

    int position;
    public String words;

    protected Goal() {}

    public Goal(Plan plan, int position, String words) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.plan = plan;
        this.position = position;
        this.words = words;
    }

    /** The same goals in another version, by what they copy. */
    static Map<UUID, Goal> copied(Plan plan, Plan other) {
        var copies = of(plan).stream()
                .collect(Collectors.toMap(goal -> goal.id, goal -> new Goal(other, goal.position, goal.words)));
        persist(copies.values());
        return copies;
    }

    static List<Goal> of(Plan plan) {
        return list("plan = ?1 order by position", plan);
    }
}
