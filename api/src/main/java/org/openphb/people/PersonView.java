package org.openphb.people;

import java.util.UUID;

/**
 * Somebody who did something.
 *
 * @param me whether it is who asks
 */
public record PersonView(UUID id, String name, boolean me) {
    public static PersonView of(Person person, Person asking) {
        return new PersonView(person.id, person.name, person.is(asking));
    }

    /** Nobody stays nobody. */
    public static PersonView ofNullable(Person person, Person asking) {
        return person == null ? null : of(person, asking);
    }
}
