package org.openphb.budget;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.openphb.people.Person;
import org.openphb.people.PersonView;

/**
 * Who looked at what.
 *
 * @param at the first look in its hour
 */
public record LookupView(
        UUID id, PersonView person, @JsonProperty("as") LookedAs lookedAs, Thing thing, Instant at) {
    static LookupView of(Lookup lookup, Person asking) {
        return new LookupView(
                lookup.id, PersonView.of(lookup.person, asking), lookup.lookedAs, lookup.thing, lookup.lookedAt);
    }
}
