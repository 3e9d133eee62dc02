package org.openphb.overview;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import org.openphb.budget.Access;
import org.openphb.budget.Right;
import org.openphb.people.Person;
import org.openphb.web.Cursor;

/**
 * What somebody was told and may still see today: one statement for a page, one for how many are new. Once an access has
 * ended, nothing that was told under it is shown.
 *
 * @param inForce what whoever asks has access to
 */
record Latest(Person asking, List<Access> inForce) {
    private static final String SEEN =
            "exists (select 1 from NewsSeen s where s.key.person = :person and s.key.seenUntil >= n.toldAt)";

    /**
     * The rules of Receipt.isSeen, ReviewRequest.isSeen and Access.isSeen, for all one's budgets at once. Who the
     * contact is may be known by everybody who is let in.
     */
    private static final String SHOWN = " from Notice n join Budget b on b.id = n.budget join b.holder h "
            + "left join Receipt r on n.about = RECEIPT and r.budget = b and r.phoneId = n.thing "
            + "left join ReviewRequest q on n.about = REQUEST and q.budget = b and q.phoneId = n.thing "
            + "left join Access x on n.about = ACCESS and x.budget = b and coalesce(x.phoneId, x.id) = n.thing "
            + "left join x.person p left join Invitation i on n.about = ACCESS and i.budget = b and i.phoneId = n.thing "
            + "where n.person = :me and (b.organisation = :employer "
            + "and not exists (select 1 from Access a where a.budget = b and a.person = :me) "
            + "or b.id in :own and n.kind = CONTACT_CHANGED "
            + "or b.id in :budgets and (n.about is null or n.about = BUDGET) "
            + "or n.about = ACCESS and (b.id in :letIn or b.id in :own and p = :me) "
            + "or r.id is not null and (b.id in :receipts or b.id in :own and r.sentBy = :me) "
            + "or q.id is not null and (q.isPrivate = false and b.id in :requests or b.id in :privateOnes "
            + "or b.id in :ownRequests and q.sentBy = :me))";

    /** Of access the name of whose it is, unless it is one's own; of a budget who the contact is now. */
    private static final String WORDS = "case when n.kind = CONTACT_CHANGED then b.contact.name when p = :me then null "
            + "else coalesce(q.words, p.name, i.name, i.email) end";

    List<NewsItem> page(Cursor after, int most, EntityManager entities) {
        var query = "select n, b.name, h.name, r.amount, r.supplier, (" + WORDS + "), (case when " + SEEN
                + " then true else false end)" + SHOWN
                + " and (n.toldAt < :at or n.toldAt = :at and n.id < :id) order by n.toldAt desc, n.id desc";
        return asked(entities.createQuery(query, Object[].class))
                .setParameter("at", after.at())
                .setParameter("id", after.id())
                .setMaxResults(most)
                .getResultStream()
                .map(NewsItem::of)
                .toList();
    }

    long unseen(EntityManager entities) {
        return asked(entities.createQuery("select count(*)" + SHOWN + " and not " + SEEN, Long.class))
                .getSingleResult();
    }

    private <T> TypedQuery<T> asked(TypedQuery<T> query) {
        return query.setParameter("me", asking)
                .setParameter("person", asking.id)
                .setParameter("employer", asking.employer().orElse(null))
                .setParameter(
                        "own", inForce.stream().map(access -> access.budget.id).toList())
                .setParameter("budgets", with(Right.SEE_BUDGET))
                .setParameter("letIn", with(Right.SEE_ACCESS))
                .setParameter("receipts", with(Right.SEE_RECEIPTS))
                .setParameter("requests", with(Right.SEE_REQUESTS))
                .setParameter("privateOnes", with(Right.SEE_PRIVATE_REQUESTS))
                .setParameter("ownRequests", with(Right.MAKE_REQUESTS));
    }

    private List<UUID> with(Right right) {
        return inForce.stream()
                .filter(access -> access.allRights().contains(right))
                .map(access -> access.budget.id)
                .toList();
    }
}
