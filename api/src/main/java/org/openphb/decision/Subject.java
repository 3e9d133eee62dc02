package org.openphb.decision;

import java.util.UUID;

/**
 * What a decision is about, in plain values: later rooms hand over their things by kind and id.
 *
 * @param kind e.g. {@code receipt}
 */
public record Subject(String kind, UUID id) {
    public static Subject of(String kind, UUID id) {
        return new Subject(kind, id);
    }
}
