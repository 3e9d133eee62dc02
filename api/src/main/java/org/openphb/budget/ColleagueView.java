package org.openphb.budget;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.openphb.money.Money;
import org.openphb.people.LimitView;
import org.openphb.people.Organisation;
import org.openphb.people.Person;
import org.openphb.people.Post;
import org.openphb.people.Staff;
import org.openphb.people.WorkingLimit;

/**
 * Somebody of the team: what they are there for, what they may grant alone, and how many budgets they have.
 *
 * @param posts none: they have left, and are still a contact
 * @param limitPence what counts today; absent for who answers no requests
 * @param limits every row of it, newest first
 * @param budgets whose contact they are
 * @param covering that they cover today, or will
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ColleagueView(
        UUID id,
        String name,
        String phone,
        String email,
        boolean me,
        List<Post> posts,
        Money limitPence,
        List<LimitView> limits,
        long budgets,
        long covering,
        boolean mayLimit,
        boolean mayConfirm,
        boolean mayHandOver) {
    private record Row(Staff staff, long budgets, long covering) {}

    /** By name; in two statements. */
    static List<ColleagueView> of(Organisation organisation, Person asking, LocalDate today) {
        var byPerson = new LinkedHashMap<UUID, List<Row>>();
        for (var row : rows(organisation, today)) {
            byPerson.computeIfAbsent(row.staff.person.id, id -> new ArrayList<>())
                    .add(row);
        }
        var limits = WorkingLimit.of(organisation);
        return byPerson.values().stream()
                .filter(rows -> rows.stream().anyMatch(row -> row.staff.isInForce(today) || row.budgets > 0))
                .map(rows -> of(rows, limits, asking, today))
                .toList();
    }

    private static ColleagueView of(List<Row> rows, List<WorkingLimit> all, Person asking, LocalDate today) {
        var first = rows.get(0);
        var person = first.staff.person;
        var posts = rows.stream()
                .filter(row -> row.staff.isInForce(today))
                .map(row -> row.staff.post)
                .distinct()
                .toList();
        var answers = posts.stream().anyMatch(post -> post != Post.LEAD);
        var limits = all.stream().filter(limit -> limit.person.is(person)).toList();
        var lead = asking.leads();
        var other = lead && !person.is(asking);
        return new ColleagueView(
                person.id,
                person.name,
                person.phone,
                person.email,
                person.is(asking),
                posts,
                answers ? first.staff.limit : null,
                limits.stream().map(limit -> LimitView.of(limit, asking)).toList(),
                first.budgets,
                first.covering,
                other && answers,
                other && !limits.isEmpty() && limits.get(0).isWaiting() && !asking.is(limits.get(0).proposedBy),
                first.budgets > 0 && (lead || person.is(asking)));
    }

    private static List<Row> rows(Organisation organisation, LocalDate today) {
        return Budget.getEntityManager()
                .createQuery(
                        "select s, (select count(b) from Budget b where b.contact = p and b.organisation = s.organisation), "
                                + "(select count(c) from Budget c where c.cover = p and c.organisation = s.organisation "
                                + "and c.coverLast >= :today) from Staff s join fetch s.person p "
                                + "where s.organisation = :organisation order by p.name, p.id, s.post",
                        Object[].class)
                .setParameter("organisation", organisation)
                .setParameter("today", today)
                .getResultStream()
                .map(row -> new Row((Staff) row[0], (Long) row[1], (Long) row[2]))
                .toList();
    }
}
