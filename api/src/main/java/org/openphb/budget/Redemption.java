package org.openphb.budget;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.openphb.people.Person;
import org.openphb.web.BadForm;

/**
 * Somebody types a code. One that does not work for them is counted, and they do not learn why: it is not one, is too old,
 * used or replaced, is for another address, or for another holder's birthday.
 *
 * @param verifiedEmail checked by the identity provider; empty for one that was only typed
 */
record Redemption(Person person, Optional<String> verifiedEmail, String typed, LocalDate dateOfBirth, Instant at) {
    /**
     * At the start of a transaction that is to be committed: a wrong try is recorded in it.
     *
     * @return empty for a wrong code
     * @throws TooManyTries for a sixth wrong one within an hour
     * @throws BadForm where the holder's date of birth is needed too, and for whoever has the work of the budget
     */
    Optional<Access> access() {
        var one = CodeTry.oneAtATime(person);
        var code = Code.typed(typed).flatMap(AccessCode::known);
        var before = code.flatMap(known -> Access.<Access>findByIdOptional(known.invitation.id))
                .filter(access -> access.person.is(person) && access.ending == null);
        if (before.isPresent()) {
            return before;
        }
        CodeTry.requireFew(person, at);
        var invitation = code.map(known -> Invitation.held(known.invitation.id))
                .filter(offer -> offer.opensWith(code.get(), person, verifiedEmail, at))
                .filter(this::knowsTheHolder);
        if (invitation.isEmpty()) {
            new CodeTry(person, code, at).persist();
        }
        invitation.ifPresent(offer -> Turn.requireNotTheWorker(
                offer.budget,
                person,
                "code",
                "You have the work of this budget. Ask your lead to pass it to a colleague first"));
        return invitation.map(offer -> offer.redeemedBy(one, at));
    }

    private boolean knowsTheHolder(Invitation invitation) {
        if (!invitation.needsDateOfBirth()) {
            return true;
        }
        if (dateOfBirth == null) {
            throw new BadForm("dateOfBirth", "Enter the date of birth of the person the budget is for");
        }
        return dateOfBirth.equals(invitation.budget.holder.dateOfBirth);
    }
}
