package org.openphb.budget;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.openphb.web.BadForm;

/** @param basisPoints 10,000 is all of it; the shares of a day sum to that */
public record PayShare(
        @NotBlank(message = "Enter who pays") @Size(max = 120, message = "Write who pays in at most 120 letters")
        String funder,

        @NotNull(message = "Choose whose money it is") Share.Kind kind,

        @Min(value = 1, message = "Between 1 and 10,000") @Max(value = Share.WHOLE, message = "Between 1 and 10,000")
        int basisPoints) {

    /** @throws BadForm unless they are all of the budget, and each funder is named once */
    static void requireWhole(List<PayShare> shares) {
        if (shares.stream().map(share -> share.funder.strip()).distinct().count() < shares.size()) {
            throw new BadForm("shares", "Name each funder once");
        }
        if (shares.stream().mapToInt(PayShare::basisPoints).sum() != Share.WHOLE) {
            throw new BadForm("shares", "The shares must add up to 100%");
        }
    }

    /** What these become for a budget from a day on, in this order. */
    static List<Share> from(LocalDate day, Budget budget, List<PayShare> shares) {
        return IntStream.range(0, shares.size())
                .mapToObj(i -> {
                    var share = shares.get(i);
                    return new Share(budget, day, i + 1, share.funder.strip(), share.kind, share.basisPoints);
                })
                .toList();
    }
}
