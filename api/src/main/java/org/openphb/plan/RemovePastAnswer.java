package org.openphb.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why others are told it no more. */
public record RemovePastAnswer(
        @NotBlank(message = "Write why you take it back") @Size(max = 500, message = "Write at most 500 letters")
        String reason) {}
