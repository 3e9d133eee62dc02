package org.openphb.receipt;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.openphb.money.Money;

/**
 * Money spent, and what proves it.
 *
 * @param amountPence charged to the budget
 * @param totalPence on the paper, where that is more
 * @param parts sum to the amount; without them all of it is unassigned
 * @param replaces the returned receipt that this one is sent in place of
 * @param noProof why there is no file
 * @param goAhead the yes to <em>may I buy this?</em>; one receipt at a time has it
 * @param capturedAt when it was photographed or written down; counts when it comes in after one's access has ended
 */
public record SendReceipt(
        @NotNull(message = "Enter how much you spent")
        @Positive(message = "The amount must be more than nothing")
        @Max(value = Money.MOST_PENCE, message = "Check the amount")
        Long amountPence,

        @Positive(message = "The total must be more than nothing")
        @Max(value = Money.MOST_PENCE, message = "Check the total")
        Long totalPence,

        @NotNull(message = "Enter the date you spent it")
        @PastOrPresent(message = "The date must be today or in the past")
        LocalDate spentOn,

        @Size(max = 120, message = "Write the shop in at most 120 letters")
        String supplier,

        @Size(max = 1000, message = "Write at most 1,000 letters")
        String note,

        @Size(max = 20, message = "At most 20 parts")
        List<@Valid @NotNull(message = "A part needs an amount") Part> parts,

        UUID replaces,

        @Size(max = 500, message = "Write at most 500 letters")
        String noProof,

        UUID goAhead,
        Instant capturedAt) {

    /** @param planItem the lasting id of the line; none while nobody knows */
    public record Part(
            UUID planItem,

            @NotNull(message = "Enter how much of it was for this")
            @Positive(message = "The amount must be more than nothing")
            @Max(value = Money.MOST_PENCE, message = "Check the amount")
            Long amountPence) {}

    /** At least one: what is not in parts is one part without a plan item. */
    List<Part> allParts() {
        return parts == null || parts.isEmpty() ? List.of(new Part(null, amountPence)) : parts;
    }
}
