package org.openphb.overview;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openphb.budget.Bucket;
import org.openphb.budget.Budget;
import org.openphb.money.Money;

/** The ledger of one budget, added up: per line and bucket, the whole and what is recent. */
final class Sums {
    private record Key(UUID line, Bucket bucket) {}

    private record Sum(long whole, long recent) {}

    private final Map<Key, Sum> sums = new HashMap<>();

    private Sums() {}

    static Sums of(Budget budget, LocalDate recentAfter, EntityManager entities) {
        List<Object[]> rows = entities.createQuery(
                        "select e.line, e.bucket, sum(cast(e.amount as long)), "
                                + "sum(case when e.day > :after then cast(e.amount as long) else 0 end) "
                                + "from Entry e where e.budget = :budget group by e.line, e.bucket",
                        Object[].class)
                .setParameter("after", recentAfter)
                .setParameter("budget", budget)
                .getResultList();
        var sums = new Sums();
        rows.forEach(row -> sums.sums.put(
                new Key((UUID) row[0], (Bucket) row[1]),
                new Sum(((Number) row[2]).longValue(), ((Number) row[3]).longValue())));
        return sums;
    }

    /** @param line null for what is on no line */
    Money of(UUID line, Bucket bucket) {
        return Money.of(sums.getOrDefault(new Key(line, bucket), new Sum(0, 0)).whole);
    }

    Money recent(UUID line, Bucket bucket) {
        return Money.of(sums.getOrDefault(new Key(line, bucket), new Sum(0, 0)).recent);
    }

    /** On all lines and on none. */
    Money all(Bucket bucket) {
        return Money.of(sums.entrySet().stream()
                .filter(entry -> entry.getKey().bucket == bucket)
                .mapToLong(entry -> entry.getValue().whole)
                .sum());
    }
}
