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
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.openphb.money.Money;
import org.openphb.money.Period;
import org.openphb.people.Person;

/** One thing that a plan that is being written would buy. */
@Entity
@DynamicUpdate
@Table(name = "draft_item")
public class DraftItem extends PanacheEntityBase {
    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "draft")
    Draft draft;

    /** The lasting id, which is also the phone's. */
    UUID line;

    int position;
    String name;
    String what;

    /** The phone's id of a goal of this draft; it may have been removed since. */
    UUID goal;

    /** The name of whoever is paid. */
    String payee;

    @Embedded
    Payee paid;

    /** For the whole of its days. */
    @Column(name = "cost_pence")
    Money cost;

    @Enumerated(EnumType.STRING)
    HowOften howOften;

    @Enumerated(EnumType.STRING)
    @Column(name = "management_option")
    ManagementOption option;

    @Embedded
    Period period;

    @Embedded
    Written written;

    Instant removedAt;

    protected DraftItem() {}

    DraftItem(Draft draft, UUID line, int position) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.draft = draft;
        this.line = line;
        this.position = position;
        this.written = Written.never();
    }

    static DraftItem copied(Draft draft, PlanItem agreed) {
        var item = new DraftItem(draft, agreed.line, agreed.position);
        item.name = agreed.name;
        item.what = agreed.what;
        item.goal = agreed.goal == null ? null : agreed.goal.id;
        item.payee = agreed.payee;
        item.paid = agreed.paid;
        item.cost = agreed.cost;
        item.howOften = agreed.howOften;
        item.option = agreed.option;
        item.period = agreed.period;
        return item;
    }

    static DraftItem written(Draft draft, UUID line, int position, WriteItem form, Person by, Instant at) {
        var item = new DraftItem(draft, line, position);
        item.take(form);
        item.written.now(by, at);
        item.persist();
        draft.wasWritten(by);
        return item;
    }

    /**
     * The same by the same person changes nothing; an item that was removed is there again.
     *
     * @param form with its days
     */
    void write(WriteItem form, String ifMatch, Person by, Instant at) {
        if (!isThere() || !form.equals(asWritten()) || !written.isBy(by)) {
            written.again(ifMatch, by, at);
            take(form);
            removedAt = null;
            draft.wasWritten(by);
        }
    }

    /** Once; what is gone stays gone. */
    void remove(String ifMatch, Person by, Instant at) {
        if (isThere()) {
            written.again(ifMatch, by, at);
            removedAt = at;
            draft.wasWritten(by);
        }
    }

    private void take(WriteItem form) {
        name = form.name();
        what = form.what();
        goal = form.goal();
        payee = form.payee();
        paid = form.paid();
        cost = Money.of(form.costPence());
        howOften = form.howOften();
        option = form.option();
        period = form.period();
    }

    private WriteItem asWritten() {
        return new WriteItem(
                name,
                what,
                goal,
                payee,
                paid.kind(),
                paid.personalCare(),
                paid.cqcLocation(),
                paid.sameHousehold(),
                cost.pence(),
                howOften,
                option,
                period.start(),
                period.end());
    }

    boolean isThere() {
        return removedAt == null;
    }

    /** What the criteria are asked about. */
    String wording() {
        return what == null ? name : name + "\n" + what;
    }
}
