package org.openphb.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

public record WriteGoal(
        @NotBlank(message = "Write what you want to be better") @Size(max = 500, message = "Write at most 500 letters")
        String words) {}
