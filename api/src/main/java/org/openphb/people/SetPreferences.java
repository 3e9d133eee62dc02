package org.openphb.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * How somebody wants to be reached, and what helps them read.
 *
 * @param howOften an e-mail comes; of no use for a letter or a call
 * @param language in words, e.g. {@code English}
 * @param other anything else that helps, in their own words
 */
public record SetPreferences(
        @NotNull(message = "Choose how we tell you") Channel channel,

        @NotNull(message = "Choose how often we email you") Rhythm howOften,

        @NotNull(message = "Say whether you need large print")
        Boolean largePrint,

        @NotNull(message = "Say whether you need easy read") Boolean easyRead,

        @NotBlank(message = "Enter a language") @Size(max = 60, message = "Write the language in at most 60 letters")
        String language,

        @Size(max = 200, message = "Write at most 200 letters")
        String other) {}
