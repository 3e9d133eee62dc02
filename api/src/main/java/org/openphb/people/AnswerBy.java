package org.openphb.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.openphb.time.LondonClock;
import org.openphb.time.WorkingDays;

/** The promise: by when an organisation answers what comes in today. */
@ApplicationScoped
public class AnswerBy {
    @Inject
    LondonClock clock;

    @Inject
    WorkingDays workingDays;

    public LocalDate inside(Organisation organisation) {
        var today = clock.today();
        return workingDays.after(today, Settings.of(organisation, today).number(Setting.Name.ANSWER_BY_WORKING_DAYS));
    }
}
