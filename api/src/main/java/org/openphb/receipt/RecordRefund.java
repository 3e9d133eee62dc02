package org.openphb.receipt;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.openphb.money.Money;
import org.openphb.web.BadForm;

/** Money that came back from a shop. */
public record RecordRefund(
        @NotNull(message = "Enter how much came back")
        @Positive(message = "The amount must be more than nothing")
        @Max(value = Money.MOST_PENCE, message = "Check the amount")
        Long amountPence,

        @NotNull(message = "Enter the day it came back")
        @PastOrPresent(message = "The day must be today or in the past")
        LocalDate receivedOn,

        @NotBlank(message = "Write the reason, in words the person can use")
        @Size(max = 5000, message = "Write at most 5,000 letters")
        String reason) {

    Correction.Asked of(Receipt receipt) {
        if (receivedOn.isBefore(receipt.spentOn)) {
            throw new BadForm("receivedOn", "Money cannot come back before it was spent");
        }
        var change = Money.of(amountPence).negated();
        return new Correction.Asked(Correction.Kind.REFUND, change, receivedOn, reason);
    }
}
