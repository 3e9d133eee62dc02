package org.openphb.budget;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A budget ends on a day, and why.
 *
 * @param why absent: with notice
 */
public record EndBudget(
        @NotNull(message = "Enter the last day") LocalDate lastDay,
        BudgetEnd.Why why,

        @NotBlank(message = "Write why") @Size(max = 500, message = "Write at most 500 letters")
        String reason) {}
