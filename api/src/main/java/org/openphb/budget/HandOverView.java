package org.openphb.budget;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.openphb.people.Person;
import org.openphb.people.PersonView;

/**
 * What was passed on.
 *
 * @param to absent: the cover is over
 * @param lastDay of a cover; absent: for good
 * @param budgets how many
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HandOverView(
        UUID id,
        PersonView from,
        PersonView to,
        LocalDate firstDay,
        LocalDate lastDay,
        String reason,
        PersonView by,
        Instant at,
        int budgets) {
    static HandOverView of(HandOver done, Person asking) {
        return new HandOverView(
                done.phoneId,
                PersonView.of(done.from, asking),
                PersonView.ofNullable(done.to, asking),
                done.firstDay,
                done.lastDay,
                done.reason,
                PersonView.of(done.by, asking),
                done.handedAt,
                done.budgets.size());
    }
}
