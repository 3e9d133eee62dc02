package org.openphb.budget;

import jakarta.validation.constraints.Size;
import org.openphb.web.BadForm;

/** @param reason needed of staff, and then told to staff alone */
public record EndAccess(
        @Size(max = 500, message = "Write at most 500 letters")
        String reason) {
    void requireReason(boolean byStaff) {
        if (byStaff && (reason == null || reason.isBlank())) {
            throw new BadForm("reason", "Write why. Only staff see it");
        }
    }
}
