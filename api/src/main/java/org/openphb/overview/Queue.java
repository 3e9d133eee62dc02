package org.openphb.overview;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.openphb.people.Person;
import org.openphb.people.Post;
import org.openphb.receipt.Receipt;
import org.openphb.request.ReviewRequest;
import org.openphb.web.Cursor;

/**
 * What waits for the staff of one organisation, oldest promise first: one statement for each kind. Nothing of a budget on
 * which whoever asks has, or ever had, access.
 *
 * @param mine only what is for whoever asks; what nobody is free for is for the lead
 * @param nobodyFree only what nobody is free for
 */
record Queue(Person asking, LocalDate today, boolean mine, boolean overdue, boolean nobodyFree) {
    private static final Cursor START = new Cursor(java.time.Instant.EPOCH, new UUID(0, 0));

    /** In force today, not a lead, no access row, and not whoever sent it: such a person may decide. */
    private static final String FREE = "exists (select 1 from Staff s where s.organisation = b.organisation "
            + "and s.post <> LEAD and s.firstDay <= :today and (s.lastDay is null or s.lastDay >= :today) "
            + "and s.person <> t.sentBy and not exists "
            + "(select 1 from Access x where x.budget = b and x.person = s.person)";

    private static final String WAITING = " join fetch t.budget b join fetch b.holder join fetch b.contact "
            + "left join fetch b.cover join fetch t.sentBy "
            + "where b.organisation = :organisation and t.withdrawnAt is null "
            + "and not exists (select 1 from Access a where a.budget = b and a.person = :me) "
            + "and (:overdue = false or t.answerBy < :today) "
            + "and (t.answerBy > :by or t.answerBy = :by and t.id > :id) ";

    private static final String WORKER = "(b.cover = :me and :today between b.coverFirst and b.coverLast "
            + "or b.contact = :me and (b.cover is null or :today not between b.coverFirst and b.coverLast))";

    private static final String ORDER = " order by t.answerBy, t.id";

    List<QueueItem> page(QueueItem.Kind kind, Cursor after, int most, EntityManager entities) {
        var receipts = kind == QueueItem.Kind.REVIEW_REQUEST ? Stream.<QueueItem>of() : receipts(after, most, entities);
        var requests = kind == QueueItem.Kind.RECEIPT ? Stream.<QueueItem>of() : requests(after, most, entities);
        return Stream.concat(receipts, requests)
                .sorted(Comparator.comparing(QueueItem::by)
                        .thenComparing(item -> item.row().toString()))
                .limit(most)
                .toList();
    }

    private Stream<QueueItem> receipts(Cursor after, int most, EntityManager entities) {
        var free = FREE + ")";
        var query = "select t, (case when " + free + " then false else true end) from Receipt t" + WAITING
                + "and t.decision is null " + whose(free, "t.sentBy = b.contact") + ORDER;
        return rows(query, after, most, entities)
                .map(row -> QueueItem.of((Receipt) row[0], (Boolean) row[1], asking, today));
    }

    private Stream<QueueItem> requests(Cursor after, int most, EntityManager entities) {
        var free = FREE + " and (d is null or s.person <> d.by) and not exists "
                + "(select 1 from NotFor n where n.request = t.id and n.person = s.person.id))";
        var query = "select t, (case when " + free + " then false else true end) "
                + "from ReviewRequest t left join fetch t.aboutDecision d left join fetch d.by" + WAITING
                + "and t.answer is null "
                + whose(free, "t.sentBy = b.contact or d is not null and d.by <> :me") + ORDER;
        return rows(query, after, most, entities)
                .map(row -> QueueItem.of((ReviewRequest) row[0], (Boolean) row[1], asking, today));
    }

    /** What the contact sent or decided is for an approver too, who looks at it afresh; what nobody is free for, for a lead. */
    private String whose(String free, String afresh) {
        return "and (:nobodyFree = false or not " + free + ") and (:mine = false or " + WORKER
                + (has(Post.APPROVER) ? " or " + afresh : "") + (has(Post.LEAD) ? " or not " + free : "") + ")";
    }

    private boolean has(Post post) {
        return asking.posts().stream().anyMatch(staff -> staff.post == post);
    }

    private Stream<Object[]> rows(String query, Cursor after, int most, EntityManager entities) {
        var from = after.equals(Cursor.START) ? START : after;
        return entities.createQuery(query, Object[].class)
                .setParameter("organisation", asking.employer().orElseThrow())
                .setParameter("me", asking)
                .setParameter("today", today)
                .setParameter("mine", mine)
                .setParameter("overdue", overdue)
                .setParameter("nobodyFree", nobodyFree)
                .setParameter("by", LocalDate.ofInstant(from.at(), ZoneOffset.UTC))
                .setParameter("id", from.id())
                .setMaxResults(most)
                .getResultStream();
    }
}
