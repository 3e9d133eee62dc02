package org.openphb.overview;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.openphb.budget.Access;
import org.openphb.budget.Invitation;
import org.openphb.budget.LateReason;
import org.openphb.people.Person;
import org.openphb.people.Post;
import org.openphb.plan.Sending;
import org.openphb.receipt.Receipt;
import org.openphb.request.ReviewRequest;
import org.openphb.web.Cursor;

/**
 * What waits for the staff of one organisation, oldest promise first: one statement for each kind, and one for why they are late. Nothing of a budget on
 * which whoever asks has, or ever had, access.
 *
 * @param mine only what is for whoever asks; what nobody is free for is for the lead
 * @param nobodyFree only what nobody is free for
 */
record Queue(Person asking, LocalDate today, boolean mine, boolean overdue, boolean nobodyFree) {
    private static final Cursor START = new Cursor(java.time.Instant.EPOCH, new UUID(0, 0));

    /** In force today and no access row: such a person may act. What they decide, they must not have sent either. */
    private static final String FREE = "exists (select 1 from Staff s where s.organisation = b.organisation "
            + "and s.firstDay <= :today and (s.lastDay is null or s.lastDay >= :today) and not exists "
            + "(select 1 from Access x where x.budget = b and x.person = s.person)";

    private static final String TO_KEEP = FREE + ")";
    private static final String TO_DECIDE = FREE + " and s.post <> LEAD and s.person <> t.sentBy";

    private static final String NOT_AFRESH = "1 = 0";

    private static final String ON_A_BUDGET =
            " join fetch t.budget b join fetch b.holder h join fetch b.contact " + "left join fetch b.cover ";

    private static final String THEIRS = "where b.organisation = :organisation "
            + "and not exists (select 1 from Access a where a.budget = b and a.person = :me) ";

    private static final String WAITING =
            ON_A_BUDGET + "join fetch t.sentBy " + THEIRS + "and t.withdrawal.at is null ";

    private static final String WORKER = "(b.cover = :me and :today between b.coverFirst and b.coverLast "
            + "or b.contact = :me and (b.cover is null or :today not between b.coverFirst and b.coverLast))";

    private static final String BIRTHDAY = "(h.dateOfBirth + 16 year)";

    List<QueueItem> page(QueueItem.Kind kind, Cursor after, int most, EntityManager entities) {
        var items = Stream.<QueueItem>empty();
        for (var wanted : kind == null ? QueueItem.Kind.values() : new QueueItem.Kind[] {kind}) {
            items = Stream.concat(
                    items,
                    switch (wanted) {
                        case RECEIPT -> receipts(after, most, entities);
                        case REVIEW_REQUEST -> requests(after, most, entities);
                        case PLAN -> plans(after, most, entities);
                        case ACCESS -> Stream.concat(asked(after, most, entities), birthdays(after, most, entities));
                    });
        }
        var page = items.sorted(Comparator.comparing(QueueItem::by)
                        .thenComparing(item -> item.row().toString()))
                .limit(most)
                .toList();
        var late = LateReason.newest(page.stream().map(QueueItem::row).toList());
        return page.stream().map(item -> item.with(late.get(item.row()), today)).toList();
    }

    private Stream<QueueItem> receipts(Cursor after, int most, EntityManager entities) {
        var free = TO_DECIDE + ")";
        var query = "select t, (case when " + free + " then false else true end) from Receipt t" + WAITING
                + "and t.decision is null " + promised("t.answerBy", free, "t.sentBy = b.contact");
        return rows(query, after, most, entities)
                .map(row -> QueueItem.of((Receipt) row[0], (Boolean) row[1], asking, today));
    }

    private Stream<QueueItem> requests(Cursor after, int most, EntityManager entities) {
        var free = TO_DECIDE + " and (d is null or s.person <> d.by) and not exists "
                + "(select 1 from NotFor n where n.request = t.id and n.person = s.person.id))";
        var query = "select t, (case when " + free + " then false else true end) "
                + "from ReviewRequest t left join fetch t.aboutDecision d left join fetch d.by" + WAITING
                + "and t.answer is null "
                + promised("t.answerBy", free, "t.sentBy = b.contact or d is not null and d.by <> :me");
        return rows(query, after, most, entities)
                .map(row -> QueueItem.of((ReviewRequest) row[0], (Boolean) row[1], asking, today));
    }

    /** Plans that were sent; whoever wrote any of one does not decide about it. */
    private Stream<QueueItem> plans(Cursor after, int most, EntityManager entities) {
        var free = TO_DECIDE + " and not " + wrote("s.person.id") + ")";
        var query = "select t, (case when " + free + " then false else true end), "
                + "(case when t.sentBy = :me or " + wrote("(select m.id from Person m where m = :me)")
                + " then true else false end) from Sending t"
                + WAITING + "and t.decision is null "
                + promised("t.decideBy", free, "t.sentBy = b.contact or " + wrote("b.contact.id"));
        return rows(query, after, most, entities)
                .map(row -> QueueItem.of((Sending) row[0], (Boolean) row[1], (Boolean) row[2], asking, today));
    }

    private static String wrote(String person) {
        return "exists (select 1 from Draft w join w.writers who where w = t.draft and who = " + person + ")";
    }

    /** Nominees that the holder's side asks for. */
    private Stream<QueueItem> asked(Cursor after, int most, EntityManager entities) {
        var query = "select t, (case when " + TO_KEEP + " then false else true end) from Invitation t" + ON_A_BUDGET
                + THEIRS + "and t.answerBy is not null and t.decision is null and t.endedAt is null "
                + promised("t.answerBy", TO_KEEP, NOT_AFRESH);
        return rows(query, after, most, entities)
                .map(row -> QueueItem.of((Invitation) row[0], (Boolean) row[1], asking, today));
    }

    /** Parents whose access ends with a 16th birthday within six months, or did, and nobody has said what comes then. */
    private Stream<QueueItem> birthdays(Cursor after, int most, EntityManager entities) {
        var query = "select t, (case when " + TO_KEEP + " then false else true end) from Access t join fetch t.person"
                + ON_A_BUDGET + THEIRS + "and t.role = REPRESENTATIVE and t.firstDay < " + BIRTHDAY
                + " and (t.lastDay is null or t.lastDay >= " + BIRTHDAY + " - 1 day) and " + BIRTHDAY
                + " - 6 month <= :today and not exists (select 1 from AccessEnd e where e.access = t.id) "
                + "and not exists (select 1 from AccessTerms n where n.access = t.id and n.authority is not null) "
                + promised(BIRTHDAY, TO_KEEP, NOT_AFRESH);
        return rows(query, after, most, entities)
                .map(row -> QueueItem.of((Access) row[0], (Boolean) row[1], asking, today));
    }

    /**
     * The rest of a query: what the cursor has not passed, oldest promise first. What the contact sent or decided is for
     * an approver too, who looks at it afresh; what nobody is free for, for a lead.
     */
    private String promised(String by, String free, String afresh) {
        return "and (:overdue = false or " + by + " < :today) and (" + by + " > :by or " + by
                + " = :by and t.id > :id) and (:nobodyFree = false or not " + free + ") and (:mine = false or " + WORKER
                + (has(Post.APPROVER) ? " or " + afresh : "") + (has(Post.LEAD) ? " or not " + free : "")
                + ") order by "
                + by + ", t.id";
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
