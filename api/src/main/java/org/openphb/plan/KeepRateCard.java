package org.openphb.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.openphb.web.BadForm;

/**
 * What a lead writes on a rate card.
 *
 * @param replaces the id of the card whose place it takes; absent: it is new
 * @param packageName what care it is for
 * @param tier where a package comes in more than one size
 * @param bands in the order they are read
 * @param ends it takes the place with nothing: from the first day on there is no such card
 * @param why what staff read of the change
 */
public record KeepRateCard(
        UUID replaces,

        @NotBlank(message = "Enter the package, or what the rate is for")
        @Size(max = 80, message = "Write at most 80 letters")
        String packageName,

        @Pattern(regexp = ".*\\S.*", message = "Enter the tier, or leave it out")
        @Size(max = 40, message = "Write at most 40 letters")
        String tier,

        @NotEmpty(message = "Enter at least one rate") @Size(max = 20, message = "Enter at most 20 rates")
        List<@Valid @NotNull(message = "Enter the rate") Band> bands,

        @NotNull(message = "Enter the first day") LocalDate firstDay,

        boolean ends,

        @NotBlank(message = "Write why you change the rates") @Size(max = 500, message = "Write at most 500 letters")
        String why) {

    /**
     * @param name when the hours are, e.g. weekday, weekend, sleep-in
     * @param hoursHundredths a week: 3025 is 30 hours and a quarter; absent where it is only a rate
     * @param hourlyPence what an hour costs
     */
    public record Band(
            @NotBlank(message = "Enter when these hours are") @Size(max = 40, message = "Write at most 40 letters")
            String name,

            @Positive(message = "The hours must be more than nothing")
            @Max(value = 100_000, message = "Check the hours")
            Integer hoursHundredths,

            @NotNull(message = "Enter what an hour costs")
            @Positive(message = "The rate must be more than nothing")
            @Max(value = 1_000_000, message = "Check what an hour costs")
            Long hourlyPence) {}

    /** @throws BadForm for two bands of one name */
    void requireWhole() {
        var names = new HashSet<String>();
        for (var i = 0; i < bands.size(); i++) {
            if (!names.add(bands.get(i).name.toLowerCase(Locale.UK).strip())) {
                throw new BadForm("bands[" + i + "].name", "There is already a rate of this name");
            }
        }
    }
}
