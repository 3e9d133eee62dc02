package org.openphb.budget;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openphb.money.Money;
import org.openphb.people.Person;
import org.openphb.people.Post;
import org.openphb.people.Staff;

/**
 * What one person is to one budget today.
 *
 * @param role the closest to the holder, where there are several
 * @param limit what a worker may grant alone
 * @param ended their access is over, and they may only send what they captured before
 */
public record Standing(Person person, Role role, Set<Right> rights, Money limit, boolean ended) {
    /** Empty for whoever may see nothing. Somebody with an access row, now or ever, is never staff there. */
    static Optional<Standing> of(Person person, Budget budget, LocalDate today) {
        return of(person, Access.ever(person, budget), person.postsIn(budget.organisation), today);
    }

    static Optional<Standing> of(Person person, List<Access> ever, List<Staff> posts, LocalDate today) {
        if (!ever.isEmpty()) {
            var inForce =
                    ever.stream().filter(access -> access.isInForce(today)).toList();
            return inForce.stream()
                    .map(access -> access.role)
                    .min(Enum::compareTo)
                    .map(role -> new Standing(
                            person,
                            role,
                            union(inForce.stream().map(Access::allRights).toList()),
                            Money.NOTHING,
                            false));
        }
        return posts.stream()
                .map(post -> Role.of(post.post))
                .min(Enum::compareTo)
                .map(role -> new Standing(
                        person,
                        role,
                        union(posts.stream()
                                .map(post -> Role.of(post.post).rights())
                                .toList()),
                        posts.stream()
                                .map(post -> post.limit)
                                .max(Money::compareTo)
                                .orElseThrow(),
                        false));
    }

    /** Somebody who may no more look, but still send what they captured before the end. */
    static Optional<Standing> ofWhoLeft(Person person, Budget budget, Instant capturedAt, Instant now) {
        return Access.ever(person, budget).stream()
                .filter(access -> access.takesLate(capturedAt, now))
                .findFirst()
                .map(access -> {
                    var rights = access.allRights();
                    rights.retainAll(Set.of(Right.SEND_RECEIPTS, Right.SEE_OWN_RECEIPTS, Right.SEE_HELD_LINES));
                    return new Standing(person, access.role, rights, Money.NOTHING, true);
                });
    }

    /** Nothing: for an answer to somebody who has no access yet, or no more. */
    static Standing none(Person person, Role role) {
        return new Standing(person, role, Set.of(), Money.NOTHING, true);
    }

    private static Set<Right> union(Collection<Set<Right>> all) {
        var union = EnumSet.noneOf(Right.class);
        all.forEach(union::addAll);
        return union;
    }

    public boolean may(Right right) {
        return rights.contains(right);
    }

    public boolean isStaff() {
        return role.isStaff();
    }

    /** Under which authority a decision is taken. */
    public Post authority() {
        if (may(Right.ANSWER_ABOVE_LIMIT)) {
            return Post.APPROVER;
        }
        return role == Role.LEAD ? Post.LEAD : Post.STAFF;
    }

    /** Whether somebody can be let in as this; the holder's side only asks for a nominee. */
    boolean mayGrant(Role wanted) {
        return switch (wanted) {
            case CARER -> may(Right.GRANT_CARERS);
            case NOMINEE -> may(Right.GRANT_CARERS) || may(Right.APPOINT);
            case REPRESENTATIVE -> may(Right.APPOINT);
            case PAID -> isStaff();
            default -> may(Right.KEEP_ACCESS);
        };
    }

    boolean mayMakeCode(Role wanted) {
        return may(Right.KEEP_ACCESS) || (wanted == Role.NOMINEE ? may(Right.APPOINT) : mayGrant(wanted));
    }

    /** Somebody else's; everybody may leave. */
    boolean mayEnd(Role other) {
        return may(Right.KEEP_ACCESS) || may(Right.GRANT_CARERS) && (other == Role.CARER || other == Role.NOMINEE);
    }
}
