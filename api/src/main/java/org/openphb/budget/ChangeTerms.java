package org.openphb.budget;

import java.time.LocalDate;
import java.util.Set;
import org.openphb.web.BadForm;

/**
 * What a carer may do from now on, and until when.
 *
 * @param rights as they were, if left out
 * @param lastDay none, if left out
 */
public record ChangeTerms(Set<Right> rights, LocalDate lastDay) {
    /** @throws BadForm */
    Set<Right> chosen(Access access, LocalDate today) {
        var chosen = rights == null ? access.rights() : rights;
        if (!GrantAccess.isForCarers(chosen)) {
            throw new BadForm("rights", GrantAccess.CHOOSE);
        }
        if (lastDay != null && (lastDay.isBefore(today) || lastDay.isBefore(access.firstDay))) {
            throw new BadForm("lastDay", "The last day must be today or later, and not before the first day");
        }
        return chosen;
    }
}
