package org.openphb.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

public record SendMessage(
        @NotBlank(message = "Write your message") @Size(max = 5000, message = "Write at most 5,000 letters")
        String words) {}
