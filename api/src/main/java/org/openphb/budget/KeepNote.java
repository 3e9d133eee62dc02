package org.openphb.budget;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

public record KeepNote(
        @NotBlank(message = "Write the note") @Size(max = 5000, message = "Write at most 5,000 letters")
        String words) {}
