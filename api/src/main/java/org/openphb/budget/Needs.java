package org.openphb.budget;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.openphb.people.Person;
import org.openphb.people.Preference;
import org.openphb.people.SetPreferences;

/**
 * How the holder of a budget wants to be reached. A holder who signs in has one set of preferences, whoever writes it
 * down; for one who does not, staff keep it with the holder, and it still counts when they first sign in.
 */
final class Needs {
    private Needs() {}

    static Optional<Preference> of(Budget budget, LocalDate today) {
        return Access.holderSigningIn(budget.holder, today)
                .flatMap(Preference::of)
                .or(() -> Preference.of(budget.holder));
    }

    static Preference set(Budget budget, SetPreferences form, Person by, LocalDate today, Instant at) {
        return Access.holderSigningIn(budget.holder, today)
                .map(person -> Preference.set(person, form, by, at))
                .orElseGet(() -> Preference.set(budget.holder, form, by, at));
    }
}
