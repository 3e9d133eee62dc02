package org.openphb.budget;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.openphb.web.BadForm;

/**
 * Who has the work while the contact is away, from a day to a day, both inclusive.
 *
 * @param cover absent, with both days: the contact is back
 */
public record SetCover(
        UUID cover,
        LocalDate firstDay,
        LocalDate lastDay,

        @NotBlank(message = "Write why") @Size(max = 500, message = "Write at most 500 letters")
        String reason) {
    boolean isOver() {
        return cover == null && firstDay == null && lastDay == null;
    }

    SetCover whole() {
        if (isOver()) {
            return this;
        }
        if (cover == null) {
            throw new BadForm("cover", "Choose who covers");
        }
        if (firstDay == null) {
            throw new BadForm("firstDay", "Enter the first day away");
        }
        if (lastDay == null) {
            throw new BadForm("lastDay", "Enter the last day away");
        }
        if (lastDay.isBefore(firstDay)) {
            throw new BadForm("lastDay", "The last day must be the first day or later");
        }
        return this;
    }
}
