package org.openphb.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * From a day on somebody else holds the money of a plan item.
 *
 * @param version the one that it made
 */
public record OptionChangeView(
        UUID id,
        UUID planItem,
        ManagementOption option,
        LocalDate fromDay,
        String reason,
        int version,
        String by,
        Instant at) {
    static OptionChangeView of(OptionChange change) {
        return new OptionChangeView(
                change.phoneId,
                change.line,
                change.option,
                change.fromDay,
                change.reason,
                change.plan.version,
                change.by.name,
                change.at);
    }
}
