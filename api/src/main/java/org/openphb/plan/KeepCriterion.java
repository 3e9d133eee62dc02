package org.openphb.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a lead writes on the organisation's own list.
 *
 * @param replaces the id of the row whose place it takes; absent: it is new
 * @param words each a word or some words in a row
 * @param reason what holders read
 * @param source where it is written
 * @param ends it takes the place with nothing: from the first day on the list says no more about it
 * @param why what staff read of the change
 */
public record KeepCriterion(
        UUID replaces,

        @NotBlank(message = "Enter what it is about") @Size(max = 80, message = "Write at most 80 letters")
        String name,

        @NotEmpty(message = "Enter at least one word to recognise it by")
        @Size(max = 30, message = "Enter at most 30 words")
        List<
                        @NotNull(message = "Enter a word")
                        @Size(max = 40, message = "Write at most 40 letters for each word")
                        @Pattern(
                                regexp = "[\\p{L}\\p{N}]([\\p{L}\\p{M}\\p{N}'’ -]*[\\p{L}\\p{M}\\p{N}])?",
                                message = "Use only letters, numbers, spaces and hyphens")
                        String>
                words,

        @NotNull(message = "Choose what the list says") Says says,

        @NotBlank(message = "Write the reason that people read") @Size(max = 500, message = "Write at most 500 letters")
        String reason,

        @NotBlank(message = "Enter where this is written") @Size(max = 200, message = "Write at most 200 letters")
        String source,

        @NotNull(message = "Enter the first day") LocalDate firstDay,

        boolean ends,

        @NotBlank(message = "Write why you change the list") @Size(max = 500, message = "Write at most 500 letters")
        String why) {}
