package org.openphb.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What a lead settles.
 *
 * @param value numbers in digits
 */
public record ChangeSetting(
        @NotNull(message = "Choose what to change") Setting.Name name,

        @NotBlank(message = "Enter what it should be") @Size(max = 500, message = "Write at most 500 letters")
        String value,

        @NotNull(message = "Enter the first day") LocalDate firstDay,

        @NotBlank(message = "Write why") @Size(max = 500, message = "Write at most 500 letters")
        String reason) {}
