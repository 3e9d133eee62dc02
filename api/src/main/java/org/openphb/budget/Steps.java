package org.openphb.budget;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JoinFormula;
import org.openphb.people.Person;

/** The newest of a budget's steps, of which everything about its stage follows. */
@Embeddable
public class Steps {
    /** To a plan; none: nothing is told yet. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinFormula("(select m.id from milestone m where m.budget = id and m.kind <> 'END_GIVEN' "
            + "order by m.recorded_at desc, m.id desc limit 1)")
    Milestone newest;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinFormula("(select m.id from milestone m where m.budget = id and m.kind = 'PLAN_AGREED' "
            + "order by m.recorded_at desc, m.id desc limit 1)")
    Milestone agreed;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinFormula("(select m.id from milestone m where m.budget = id and m.kind = 'END_GIVEN' "
            + "order by m.recorded_at desc, m.id desc limit 1)")
    Milestone ending;

    protected Steps() {}

    Steps(Milestone newest, Milestone agreed, Milestone ending) {
        this.newest = newest;
        this.agreed = agreed;
        this.ending = ending;
    }

    static Steps none() {
        return new Steps();
    }

    /** A sum worked out again, or one more word of a plan that is begun, is no step and adds nothing. */
    void add(Budget budget, Milestone.Kind kind, LocalDate day, Person by, Instant at) {
        if (!kind.follows(newest == null ? null : newest.kind)) {
            return;
        }
        var step = new Milestone(budget, kind, day, by, at);
        step.persist();
        if (kind == Milestone.Kind.END_GIVEN) {
            ending = step;
        } else {
            newest = step;
            agreed = kind == Milestone.Kind.PLAN_AGREED ? step : agreed;
        }
    }
}
