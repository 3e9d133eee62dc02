package org.openphb.request;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.openphb.money.Money;

/**
 * An ask from the holder's side.
 *
 * @param pricePence about what it costs; needed to ask <em>may I buy this?</em>
 * @param decision the one that is disagreed with
 */
public record SendRequest(
        @NotNull(message = "Choose what you want to ask") Kind kind,

        @NotBlank(message = "Write what you want to ask") @Size(max = 5000, message = "Write at most 5,000 letters")
        String words,

        @Positive(message = "The price must be more than nothing")
        @Max(value = Money.MOST_PENCE, message = "Check the price")
        Long pricePence,

        @Size(max = 2000, message = "This link is too long")
        @Pattern(regexp = "https?://\\S+", message = "A link starts with https://")
        String link,

        UUID decision,
        @JsonProperty("private") boolean isPrivate) {
    boolean staysPrivate() {
        return isPrivate || kind == Kind.WORRIED;
    }
}
