package org.openphb.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whole sentences; nothing is allowed while the plan is written. */
public record WriteSection(
        @NotNull(message = "Write the words") @Size(max = 5000, message = "Write at most 5,000 letters")
        String words) {}
