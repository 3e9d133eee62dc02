package org.openphb.budget;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Who is the contact from today on, and why. */
public record HandOverBudgets(
        @NotNull(message = "Choose who takes over") UUID to,

        @NotBlank(message = "Write why") @Size(max = 500, message = "Write at most 500 letters")
        String reason) {}
