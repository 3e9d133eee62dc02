package org.openphb.budget;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openphb.people.Person;
import org.openphb.people.PersonView;

/**
 * What of a budget was put otherwise, and what it was before; only what was.
 *
 * @param lastDay until when it then ran
 */
@Schema(name = "Amendment")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AmendmentView(
        UUID id,
        String name,
        String nameWas,
        LocalDate lastDay,
        LocalDate lastDayWas,
        LocalDate sharesFrom,
        List<BudgetView.ShareView> shares,
        List<BudgetView.ShareView> sharesWere,
        String reason,
        PersonView by,
        Instant at) {
    /** @param all the budget's shares */
    static AmendmentView of(Amendment amendment, List<Share> all, Person asking) {
        var from = amendment.sharesFrom;
        return new AmendmentView(
                amendment.phoneId,
                amendment.name,
                amendment.nameWas,
                amendment.lastDay,
                amendment.lastDayWas,
                from,
                from == null ? null : BudgetView.ShareView.of(Share.on(from, all)),
                from == null ? null : BudgetView.ShareView.of(Share.on(from.minusDays(1), all)),
                amendment.reason,
                PersonView.of(amendment.by, asking),
                amendment.at);
    }
}
