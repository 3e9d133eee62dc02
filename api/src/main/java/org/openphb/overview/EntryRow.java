package org.openphb.overview;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.openphb.budget.Bucket;
import org.openphb.budget.Budget;
import org.openphb.budget.Entry;
import org.openphb.budget.Right;
import org.openphb.money.Money;
import org.openphb.plan.PlanItem;
import org.openphb.receipt.Receipt;
import org.openphb.web.Cursor;

/**
 * One line of the statement.
 *
 * @param day what it counts for
 * @param what the shop, or what happened
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntryRow(
        UUID id,
        LocalDate day,
        Bucket bucket,
        Money amountPence,
        UUID planItem,
        String planItemName,
        SourceView source,
        String what,
        Instant recordedAt) {
    /** The thing it came from, by the id its own address has; a correction and a refund have their receipt's. */
    public record SourceView(String kind, UUID id, String step) {}

    private static EntryRow of(Entry entry, String planItemName, String supplier, UUID phoneId) {
        var source = phoneId == null
                ? new SourceView(entry.source.kind(), entry.source.id(), entry.source.step())
                : new SourceView(Receipt.THING, phoneId, entry.source.step());
        return new EntryRow(
                entry.id,
                entry.day,
                entry.bucket,
                entry.amount,
                entry.line,
                planItemName,
                source,
                supplier,
                entry.recordedAt);
    }

    @JsonIgnore
    Cursor cursor() {
        return new Cursor(recordedAt, id);
    }

    /** Newest first; a third party sees the lines whose money it holds today. */
    static List<EntryRow> of(
            Budget budget, Bucket bucket, UUID line, LocalDate today, Cursor after, int most, EntityManager entities) {
        return entities.createQuery(
                        "select e, i.name, r.supplier, r.phoneId from Entry e "
                                + "left join PlanItem i on i.line = e.line and i.plan.version = "
                                + PlanItem.versionOn("e.line", ":today") + " "
                                + "left join Correction c on c.id = e.source.id and e.source.kind = 'correction' "
                                + "left join Receipt r on r.id = coalesce(c.receipt.id, e.source.id) "
                                + "and e.source.kind in ('receipt', 'correction') "
                                + "where e.budget = :budget and (:bucket is null or e.bucket = :bucket) "
                                + "and (:line is null or e.line = :line) "
                                + "and (:all = true or i.option = THIRD_PARTY) "
                                + "and (e.recordedAt < :at or e.recordedAt = :at and e.id < :id) "
                                + "order by e.recordedAt desc, e.id desc",
                        Object[].class)
                .setParameter("budget", budget)
                .setParameter("bucket", bucket)
                .setParameter("line", line)
                .setParameter("today", today)
                .setParameter("all", budget.lets(Right.SEE_BUDGET))
                .setParameter("at", after.at())
                .setParameter("id", after.id())
                .setMaxResults(most)
                .getResultStream()
                .map(row -> of((Entry) row[0], (String) row[1], (String) row[2], (UUID) row[3]))
                .toList();
    }
}
