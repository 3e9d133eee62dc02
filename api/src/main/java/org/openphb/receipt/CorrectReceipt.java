package org.openphb.receipt;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.openphb.money.Money;
import org.openphb.web.BadForm;

/**
 * An accepted amount is put right.
 *
 * @param amountPence signed: below nothing, less counts as spent
 */
public record CorrectReceipt(
        @NotNull(message = "Enter by how much it changes")
        @Min(value = -Money.MOST_PENCE, message = "Check the amount")
        @Max(value = Money.MOST_PENCE, message = "Check the amount")
        Long amountPence,

        @NotBlank(message = "Write the reason, in words the person can use")
        @Size(max = 5000, message = "Write at most 5,000 letters")
        String reason) {

    /** It counts for the day the money was spent, so that the pace is as if it had been right at once. */
    Correction.Asked of(Receipt receipt) {
        if (amountPence == 0) {
            throw new BadForm("amountPence", "A correction of nothing changes nothing");
        }
        return new Correction.Asked(Correction.Kind.CORRECTION, Money.of(amountPence), receipt.spentOn, reason);
    }
}
