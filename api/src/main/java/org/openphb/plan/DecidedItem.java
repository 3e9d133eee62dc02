package org.openphb.plan;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.openphb.budget.Standing;
import org.openphb.decision.Decision;
import org.openphb.decision.Result;
import org.openphb.decision.Subject;
import org.openphb.money.Money;

/** What became of one item of a plan that was sent: what was asked for stays, also where it was refused. */
@Entity
@Immutable
@Table(name = "decided_item")
public class DecidedItem extends PanacheEntityBase {
    /** How decisions name this kind of thing. */
    static final String THING = "plan-item";

    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "sending")
    Sending sending;

    UUID line;
    int position;
    String name;

    @Column(name = "asked_pence")
    Money asked;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decision")
    Decision decision;

    protected DecidedItem() {}

    static void of(Sending sending, Deciding.Item from, Standing standing, Instant at) {
        var item = new DecidedItem();
        item.id = UuidCreator.getTimeOrderedEpoch();
        item.sending = sending;
        item.line = from.asked().line;
        item.position = from.asked().position;
        item.name = from.asked().name;
        item.asked = from.asked().cost;
        item.decision = Decision.on(
                Subject.of(THING, item.id, sending.sentBy),
                from.isRefused() ? Result.REFUSED : Result.ACCEPTED,
                from.cost(),
                from.reason(),
                standing.person(),
                standing.authority(),
                at);
        item.persist();
    }

    DecidePlan.ItemWord word() {
        if (decision.result == Result.REFUSED) {
            return DecidePlan.ItemWord.REFUSED;
        }
        return decision.amount.equals(asked) ? DecidePlan.ItemWord.AGREED : DecidePlan.ItemWord.CHANGED;
    }

    /** @param sending none: nothing was decided here */
    static List<DecidedItem> of(Sending sending) {
        return sending == null
                ? List.of()
                : list("from DecidedItem i join fetch i.decision where i.sending = ?1 order by i.position", sending);
    }
}
