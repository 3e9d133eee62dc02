package org.openphb.decision;

import java.util.UUID;
import org.openphb.people.Person;

/**
 * What a decision is about, in plain values: later rooms hand over their things by kind and id.
 *
 * @param kind e.g. {@code receipt}
 * @param sentBy whoever sent it does not think again about it either; none where nobody did
 */
public record Subject(String kind, UUID id, Person sentBy) {
    public static Subject of(String kind, UUID id, Person sentBy) {
        return new Subject(kind, id, sentBy);
    }

    /** What nobody sent. */
    public static Subject of(String kind, UUID id) {
        return new Subject(kind, id, null);
    }
}
