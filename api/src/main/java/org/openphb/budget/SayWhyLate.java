package org.openphb.budget;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.openphb.web.BadForm;

/**
 * Why something is late.
 *
 * @param words whoever waits reads them
 * @param expectedBy the day by which it is expected now; nothing is promised anew
 */
public record SayWhyLate(
        @NotBlank(message = "Write why it is late, in words the person can use")
        @Size(max = 2000, message = "Write at most 2,000 letters")
        String words,

        @NotNull(message = "Enter the day by which you expect it")
        LocalDate expectedBy) {
    /** A day further away says nothing. */
    private static final int MOST_DAYS = 90;

    /** @throws BadForm for a day that is over, no later than the promised one, or too far away */
    void requireExpected(LocalDate promised, LocalDate today) {
        if (!expectedBy.isAfter(promised)) {
            var day = promised.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK));
            throw new BadForm("expectedBy", "It was promised by " + day + ". Choose a later day");
        }
        if (expectedBy.isBefore(today) || expectedBy.isAfter(today.plusDays(MOST_DAYS))) {
            throw new BadForm("expectedBy", "Choose a day in the next " + MOST_DAYS + " days");
        }
    }
}
