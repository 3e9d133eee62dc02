package org.openphb.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * The thing and the step that an entry came from; each step posts once.
 *
 * @param kind e.g. {@code receipt}
 * @param step e.g. {@code accepted}
 */
@Embeddable
public record Source(
        @Column(name = "source_kind") String kind,
        @Column(name = "source") UUID id,
        @Column(name = "step") String step) {}
