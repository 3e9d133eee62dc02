package org.openphb.intake;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.annotations.Immutable;
import org.openphb.budget.Budget;
import org.openphb.budget.Milestone;
import org.openphb.budget.Share;
import org.openphb.money.Money;
import org.openphb.money.Period;
import org.openphb.payment.Payment;
import org.openphb.people.Holder;
import org.openphb.people.Organisation;
import org.openphb.people.Person;
import org.openphb.plan.Goal;
import org.openphb.plan.Line;
import org.openphb.plan.Payee;
import org.openphb.plan.Plan;
import org.openphb.plan.PlanItem;

/** That an import was taken: what, by whom, when. */
@Entity
@Immutable
@Table(name = "import_file")
public class ImportFile extends PanacheEntityBase {
    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation")
    Organisation organisation;

    String digest;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "imported_by")
    Person importedBy;

    Instant importedAt;
    int budgets;

    protected ImportFile() {}

    static ImportFile taken(UUID id, Import whole, String digest, Organisation organisation, Person by, Instant at) {
        Whole.require(whole, organisation);
        var file = new ImportFile();
        file.id = id;
        file.organisation = organisation;
        file.digest = digest;
        file.importedBy = by;
        file.importedAt = at;
        file.budgets = whole.budgets().size();
        file.persistAndFlush();
        whole.budgets().forEach(budget -> file.take(budget));
        return file;
    }

    private void take(Import.AgreedBudget from) {
        var holder = Holder.known(organisation, from.holder().nhsNumber()).orElseGet(() -> {
            var fresh = from.holder();
            var made = new Holder(organisation, fresh.name(), fresh.nhsNumber(), fresh.dateOfBirth());
            made.persist();
            return made;
        });
        var contact = Person.staffByEmail(from.contact(), organisation).orElseThrow();
        var period = new Period(from.start(), from.end());
        var agreed = Money.of(from.agreedPence());
        var budget = Budget.agreed(from.id(), holder, from.name(), from.cohort(), period, contact, agreed, importedAt);
        for (var i = 0; i < from.shares().size(); i++) {
            var share = from.shares().get(i);
            new Share(budget, i + 1, share.funder(), share.kind(), share.basisPoints()).persist();
        }
        take(budget, from.plan());
        budget.reached(Milestone.Kind.PLAN_AGREED, null, importedBy, importedAt);
        if (from.payments() != null) {
            from.payments()
                    .forEach(made -> new Payment(
                                    budget, made.kind(), made.day(), Money.of(made.amountPence()), made.reference())
                            .persist());
        }
    }

    private void take(Budget budget, Import.AgreedPlan from) {
        var plan = Plan.agreed(
                budget, from.agreedOn(), from.aboutMe(), from.risks(), from.ifThingsGoWrong(), importedBy, importedAt);
        var words = from.goals() == null ? List.<String>of() : from.goals();
        var goals = IntStream.range(0, words.size())
                .mapToObj(i -> new Goal(plan, i + 1, words.get(i)))
                .toList();
        Goal.persist(new ArrayList<>(goals));
        for (var i = 0; i < from.items().size(); i++) {
            var item = from.items().get(i);
            new Line(item.id(), budget).persist();
            new PlanItem(
                            plan,
                            i + 1,
                            new PlanItem.Terms(
                                    item.id(),
                                    item.name(),
                                    item.what(),
                                    item.goal() == null ? null : goals.get(item.goal() - 1),
                                    item.payee(),
                                    Payee.UNKNOWN,
                                    Money.of(item.costPence()),
                                    item.howOften(),
                                    item.option(),
                                    budget.period))
                    .persist();
        }
    }

    static Optional<ImportFile> known(UUID id, Organisation organisation) {
        return find("id = ?1 and organisation = ?2", id, organisation).firstResultOptional();
    }
}
