package org.openphb.receipt;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.openphb.decision.Result;
import org.openphb.money.Money;
import org.openphb.web.BadForm;

/**
 * Accepted, also for less, or returned.
 *
 * @param amountPence what is accepted, where that is less
 * @param reason needed for returned and for less
 */
public record DecideReceipt(
        @NotNull(message = "Choose accept or return") Result result,

        @Positive(message = "Enter how much you accept") @Max(value = Money.MOST_PENCE, message = "Check the amount")
        Long amountPence,

        @Size(max = 5000, message = "Write at most 5,000 letters")
        String reason) {

    /** What is accepted of so much; none when it is returned. */
    Money accepted(Money sent) {
        if (result != Result.ACCEPTED && result != Result.RETURNED) {
            throw new BadForm("result", "Choose accept or return");
        }
        var less = amountPence != null && amountPence < sent.pence();
        if (amountPence != null && (result == Result.RETURNED || amountPence > sent.pence())) {
            throw new BadForm("amountPence", "You can accept at most " + sent);
        }
        if ((reason == null || reason.isBlank()) && (less || result == Result.RETURNED)) {
            throw new BadForm("reason", "Write the reason, in words the person can use");
        }
        if (result == Result.RETURNED) {
            return null;
        }
        return less ? Money.of(amountPence) : sent;
    }
}
