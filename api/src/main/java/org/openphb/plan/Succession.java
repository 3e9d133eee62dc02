package org.openphb.plan;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.openphb.web.BadForm;

/** A row's place among those that took one another's place. */
@Embeddable
class Succession {
    /** The same for all of them. */
    UUID lastingId;

    /** The row whose place it takes, as whoever wrote it named it. */
    UUID replaces;

    /** It takes the place with nothing. */
    boolean ends;

    protected Succession() {}

    Succession(UUID lastingId, UUID replaces, boolean ends) {
        this.lastingId = lastingId;
        this.replaces = replaces;
        this.ends = ends;
    }

    /**
     * What the row in whose place another one comes is known by for good; null for one that is new.
     *
     * @param known the place of a row of the same organisation
     * @throws BadForm for an end of nothing, and for a row that is not there
     */
    static UUID lasting(UUID replaces, boolean ends, Function<UUID, Optional<Succession>> known) {
        if (ends && replaces == null) {
            throw new BadForm("replaces", "Say what ends");
        }
        return replaces == null
                ? null
                : known.apply(replaces)
                        .orElseThrow(() -> new BadForm("replaces", "This is not on your own list"))
                        .lastingId;
    }
}
