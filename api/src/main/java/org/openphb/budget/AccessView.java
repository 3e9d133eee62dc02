package org.openphb.budget;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openphb.people.Person;
import org.openphb.people.PersonView;

/**
 * Somebody's access, or what is to become it, as somebody sees it.
 *
 * @param person absent until the code is used; until then there may be a name and an e-mail address
 * @param rights what a carer may do; the other roles have theirs by law
 * @param answerBy the day by which staff answer what was asked
 * @param endedBy or who refused what was asked; absent, like the reason, for the holder's side where staff ended it
 * @param codeUntil the last day of a code that nobody has used
 * @param endsOnBirthday the holder's 16th birthday: a parent's last day is the one before it
 * @param decision with what was refused the holder's side may disagree
 * @param lateReasons why it is not answered by the day promised, the newest first
 * @param code told once, in the answer to whoever made it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Access")
public record AccessView(
        UUID id,
        Role role,
        PersonView person,
        String name,
        String email,
        Set<Right> rights,
        LocalDate firstDay,
        LocalDate lastDay,
        AccessState state,
        PersonView grantedBy,
        Instant grantedAt,
        String document,
        LocalDate answerBy,
        Instant endedAt,
        PersonView endedBy,
        String reason,
        LocalDate codeUntil,
        LocalDate endsOnBirthday,
        boolean mayEnd,
        boolean mayLeave,
        boolean mayChange,
        boolean mayAppoint,
        boolean mayMakeCode,
        UUID decision,
        boolean maySayWhyLate,
        List<LateReasonView> lateReasons,
        String code) {

    /** Newest first. */
    static List<AccessView> all(Budget budget, LocalDate today) {
        var standing = budget.standing();
        return Stream.concat(
                        Access.of(budget).stream().map(access -> of(access, standing, today)),
                        Invitation.unused(budget).stream().map(invitation -> of(invitation, budget, today, null, null)))
                .sorted(Comparator.comparing(AccessView::grantedAt)
                        .thenComparing(view -> view.id.toString())
                        .reversed())
                .toList();
    }

    static AccessView of(Access access, Standing standing, LocalDate today) {
        var state = access.state(today);
        var ending = access.ending;
        var kept = ending != null && ending.byStaff && !standing.isStaff();
        var over = state == AccessState.ENDED;
        var own = access.person.is(standing.person());
        return new AccessView(
                access.shownId(),
                access.role,
                PersonView.of(access.person, standing.person()),
                null,
                null,
                access.role == Role.CARER ? access.rights() : Set.of(),
                access.firstDay,
                access.lastDay(),
                state,
                person(access.grantedBy, standing),
                access.grantedAt,
                access.document,
                null,
                over ? access.over().orElse(null) : null,
                ending == null || kept ? null : person(ending.endedBy, standing),
                ending == null || kept ? null : ending.reason,
                null,
                access.birthday().orElse(null),
                standing.mayEnd(access.role)
                        && !own
                        && ending == null
                        && (!over || access.birthday().isPresent()),
                own && !over && access.role != Role.PAID,
                access.role == Role.CARER && standing.mayGrant(Role.CARER) && !over,
                false,
                false,
                null,
                false,
                null,
                null);
    }

    /** @param code only in the answer to whoever made it @param late left out of a list */
    static AccessView of(Invitation invitation, Budget budget, LocalDate today, Code code, List<LateReasonView> late) {
        var standing = budget.standing();
        var state = invitation.state();
        var kept = Boolean.TRUE.equals(invitation.endedByStaff) && !standing.isStaff();
        var refusal = state == AccessState.REFUSED ? invitation.decision() : null;
        var closedBy = refusal == null ? invitation.endedBy : refusal.by;
        var open = state == AccessState.ASKED || state == AccessState.INVITED;
        return new AccessView(
                invitation.phoneId,
                invitation.role,
                null,
                invitation.name,
                invitation.email,
                invitation.rights,
                invitation.firstDay,
                invitation.lastDay,
                state,
                person(invitation.grantedBy(), standing),
                invitation.grantedAt,
                invitation.document(),
                state == AccessState.ASKED ? invitation.answerBy : null,
                refusal == null ? invitation.endedAt : refusal.at,
                closedBy == null || kept ? null : person(closedBy, standing),
                kept ? null : refusal == null ? invitation.endReason : refusal.reason,
                invitation.codeUntil(today).orElse(null),
                null,
                standing.mayEnd(invitation.role) && open,
                false,
                false,
                state == AccessState.ASKED && standing.may(Right.APPOINT),
                state == AccessState.INVITED && standing.mayMakeCode(invitation.role),
                refusal == null ? null : refusal.id,
                state == AccessState.ASKED && LateReason.isFor(budget, invitation.answerBy, today),
                late,
                code == null ? null : code.toString());
    }

    private static PersonView person(Person person, Standing standing) {
        return person == null ? null : PersonView.of(person, standing.person());
    }
}
