package org.openphb.request;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.openphb.budget.Budget;
import org.openphb.budget.Right;
import org.openphb.money.Money;
import org.openphb.web.BadForm;

/**
 * An ask from the holder's side.
 *
 * @param pricePence about what it costs; needed to ask <em>may I buy this?</em>
 * @param decision the one that is disagreed with
 * @param indicativeLine the line of how the budget was worked out that it is about
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
        UUID indicativeLine,
        @JsonProperty("private") boolean isPrivate) {
    boolean staysPrivate() {
        return isPrivate || kind == Kind.WORRIED;
    }

    /** @throws BadForm for what this kind of ask must not lack, or whoever asks may not ask */
    void requireWhole(Budget budget) {
        if (kind == Kind.MAY_I_BUY && pricePence == null) {
            throw new BadForm("pricePence", "Enter about how much it costs");
        }
        if ((kind == Kind.DISAGREE) != (decision != null)) {
            throw new BadForm("decision", "Say which decision you disagree with, and only then");
        }
        if (indicativeLine != null && kind != Kind.REVIEW_PLAN) {
            throw new BadForm("indicativeLine", "Ask us to look at the plan again, to ask about a line");
        }
        if (staysPrivate() && !budget.lets(Right.SEE_PRIVATE_REQUESTS)) {
            throw new BadForm("private", "Only the holder can ask in private. Ring the contact about this");
        }
    }
}
