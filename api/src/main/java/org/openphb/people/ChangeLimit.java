package org.openphb.people;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.openphb.money.Money;

/** What a worker should be able to grant alone, and why. */
public record ChangeLimit(
        @NotNull(message = "Enter the limit")
        @Min(value = 0, message = "The limit must be £0 or more")
        @Max(value = Money.MOST_PENCE, message = "The limit must be at most £10,000,000")
        Long limitPence,

        @NotBlank(message = "Write why") @Size(max = 500, message = "Write at most 500 letters")
        String reason) {}
