package org.openphb.budget;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why something is late, as whoever may see the thing reads it.
 *
 * @param expectedBy the day by which it is expected now
 */
@Schema(name = "LateReason")
public record LateReasonView(UUID id, String words, String by, Instant at, LocalDate expectedBy) {
    public static LateReasonView of(LateReason reason) {
        return new LateReasonView(reason.phoneId, reason.words, reason.by.name, reason.at, reason.expectedBy);
    }

    /** The newest first; none where nobody has said anything. */
    public static List<LateReasonView> of(UUID subject) {
        var reasons = LateReason.of(subject).stream().map(LateReasonView::of).toList();
        return reasons.isEmpty() ? null : reasons;
    }
}
