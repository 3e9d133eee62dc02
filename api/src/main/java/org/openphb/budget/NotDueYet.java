package org.openphb.budget;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.openphb.web.Refusal;

/** Nothing is late, or soon due, so there is nothing to give a reason for. */
public final class NotDueYet extends Refusal {
    private static final long serialVersionUID = 1;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    NotDueYet(LocalDate promised) {
        super(409, "This is not late", "It is promised by " + DAY.format(promised) + ". There is still time.");
    }
}
