package org.openphb.budget;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.openphb.people.NhsNumber;
import org.openphb.web.BadForm;

/** Somebody new whose care a budget is to pay for. */
public record RecordHolder(
        @NotNull(message = "Enter the NHS number") @NhsNumber
        String nhsNumber,

        @NotBlank(message = "Enter their name") @Size(max = 120, message = "Write the name in at most 120 letters")
        String name,

        @NotNull(message = "Enter the date of birth") @Past(message = "The date of birth must be in the past")
        LocalDate dateOfBirth) {
    private static final int OLDEST = 130;

    /** Without white space around the name. @throws BadForm for a year that is a slip of the finger */
    RecordHolder whole(LocalDate today) {
        if (dateOfBirth.isBefore(today.minusYears(OLDEST))) {
            throw new BadForm("dateOfBirth", "Check the year of birth");
        }
        return new RecordHolder(nhsNumber, name.strip(), dateOfBirth);
    }
}
