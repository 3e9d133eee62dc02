package org.openphb.receipt;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.annotations.Immutable;
import org.openphb.money.Money;
import org.openphb.people.Person;

/** What of a receipt was for one plan item. */
@Entity
@Immutable
@IdClass(ReceiptPart.Key.class)
public class ReceiptPart extends PanacheEntityBase {
    /** Which part of which receipt. */
    public record Key(UUID receipt, int position) {}

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "receipt")
    Receipt receipt;

    @Id
    int position;

    /** None while it is unassigned. */
    UUID line;

    @Column(name = "pence")
    Money amount;

    /** Who said later what it was for; none for what was sent so. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "assigned_by")
    Person assignedBy;

    Instant assignedAt;

    protected ReceiptPart() {}

    private ReceiptPart(Receipt receipt, int position, UUID line, Money amount) {
        this.receipt = receipt;
        this.position = position;
        this.line = line;
        this.amount = amount;
    }

    static List<ReceiptPart> of(Receipt receipt, List<SendReceipt.Part> parts) {
        return IntStream.range(0, parts.size())
                .mapToObj(i -> new ReceiptPart(
                        receipt,
                        i + 1,
                        parts.get(i).planItem(),
                        Money.of(parts.get(i).amountPence())))
                .toList();
    }

    /** Said later, in place of the part that was on no plan item; counted on from those that were sent. */
    static List<ReceiptPart> said(Receipt receipt, int after, List<SendReceipt.Part> parts, Person by, Instant at) {
        var said = new ArrayList<ReceiptPart>();
        for (var part : parts) {
            var one = new ReceiptPart(receipt, after + said.size() + 1, part.planItem(), Money.of(part.amountPence()));
            one.assignedBy = by;
            one.assignedAt = at;
            said.add(one);
        }
        return said;
    }

    static List<ReceiptPart> in(Receipt receipt) {
        return list(
                "from ReceiptPart p left join fetch p.assignedBy where p.receipt = ?1 order by p.position", receipt);
    }

    /** The parts of some receipts as they stand now, with the newest names of their plan items, in order. */
    static Map<UUID, List<PartView>> named(Collection<Receipt> receipts) {
        return getEntityManager()
                .createQuery(
                        "select p.receipt.id, p.line, i.name, p.amount from ReceiptPart p left join PlanItem i "
                                + "on i.line = p.line and i.plan.version = "
                                + "(select max(j.plan.version) from PlanItem j where j.line = p.line) "
                                + "where p.receipt in ?1 and (p.line is not null or not exists "
                                + "(select 1 from ReceiptPart a where a.receipt = p.receipt and a.assignedAt is not null)) "
                                + "order by p.position",
                        Object[].class)
                .setParameter(1, receipts)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(
                                row -> new PartView((UUID) row[1], (String) row[2], (Money) row[3]),
                                Collectors.toList())));
    }
}
