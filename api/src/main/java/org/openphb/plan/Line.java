package org.openphb.plan;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.openphb.budget.Budget;
import org.openphb.web.NotFound;

/** What lasts while versions of the plan come and go: spending names the line, a version holds its terms. */
@Entity
@Immutable
public class Line extends PanacheEntityBase {
    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "budget")
    Budget budget;

    protected Line() {}

    public Line(UUID id, Budget budget) {
        this.id = id;
        this.budget = budget;
    }

    /**
     * A new one, or the budget's own from before.
     *
     * @throws NotFound for one of another budget
     */
    static void ofBudget(UUID id, Budget budget) {
        var known = Line.<Line>findByIdOptional(id);
        if (known.isEmpty()) {
            new Line(id, budget).persistAndFlush();
        } else if (!known.get().budget.id.equals(budget.id)) {
            throw new NotFound();
        }
    }
}
