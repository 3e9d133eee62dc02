package org.openphb.plan;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.hibernate.annotations.Immutable;
import org.openphb.budget.Budget;
import org.openphb.budget.Right;
import org.openphb.money.Money;
import org.openphb.money.Period;

/** One thing the plan buys: the terms that one version of the plan gives a line. */
@Entity
@Immutable
public class PlanItem extends PanacheEntityBase {
    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "plan")
    Plan plan;

    @Column(name = "line")
    public UUID line;

    int position;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "goal")
    public Goal goal;

    public String name;
    public String what;

    /** The name of whoever is paid. */
    public String payee;

    @Embedded
    public Payee paid;

    /** Agreed for the part of the period that this version holds for. */
    @Column(name = "cost_pence")
    public Money cost;

    @Enumerated(EnumType.STRING)
    public HowOften howOften;

    @Enumerated(EnumType.STRING)
    @Column(name = "management_option")
    public ManagementOption option;

    @Embedded
    public Period period;

    protected PlanItem() {}

    /** What an item is, before it stands in a plan. */
    public record Terms(
            UUID line,
            String name,
            String what,
            Goal goal,
            String payee,
            Payee paid,
            Money cost,
            HowOften howOften,
            ManagementOption option,
            Period period) {}

    public PlanItem(Plan plan, int position, Terms terms) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.plan = plan;
        this.position = position;
        this.line = terms.line;
        this.name = terms.name;
        this.what = terms.what;
        this.goal = terms.goal;
        this.payee = terms.payee;
        this.paid = terms.paid;
        this.cost = terms.cost;
        this.howOften = terms.howOften;
        this.option = terms.option;
        this.period = terms.period;
    }

    static List<PlanItem> of(Plan plan) {
        return list("from PlanItem i left join fetch i.goal where i.plan = ?1 order by i.position", plan);
    }

    /** Every version's terms of every line of a budget, newest version first. */
    public static List<PlanItem> everOf(Budget budget) {
        return list(
                "from PlanItem i join fetch i.plan left join fetch i.goal where i.plan.budget = ?1 "
                        + "order by i.plan.version desc, i.position",
                budget);
    }

    /** Which of a budget's items whoever asked may see: a third party only those whose money it holds. */
    public static Predicate<PlanItem> seenIn(Budget budget) {
        return item -> !budget.lets(Right.SEE_HELD_LINES)
                || budget.lets(Right.SEE_BUDGET)
                || item.option == ManagementOption.THIRD_PARTY;
    }
}
