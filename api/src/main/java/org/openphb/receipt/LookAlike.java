package org.openphb.receipt;

import java.util.Optional;
import org.openphb.budget.Budget;
import org.openphb.budget.Right;

/** What may be the same receipt sent twice. Compared within one budget only: across budgets it is no one's business. */
final class LookAlike {
    private LookAlike() {}

    /**
     * An earlier one with the same file, or the same shop, day and amount; one that whoever asks may see, if there is any.
     * What was taken back is none, nor the returned one that this was sent in place of.
     */
    static Optional<Receipt> of(Receipt receipt, Budget budget) {
        return Receipt.find(
                        "from Receipt r join fetch r.sentBy where r.budget = ?1 and r.id < ?2 and r.withdrawal.at is null "
                                + "and (?8 is null or r <> ?8) "
                                + "and (r.spentOn = ?3 and r.amount = ?4 and r.supplier = ?5 or exists "
                                + "(select 1 from StoredFile mine, StoredFile other where mine.thing = ?2 "
                                + "and other.thing = r.id and mine.receivedSha256 = other.receivedSha256)) "
                                + "order by case when ?6 = true or r.sentBy = ?7 then 0 else 1 end, r.receivedAt",
                        receipt.budget,
                        receipt.id,
                        receipt.spentOn,
                        receipt.amount,
                        receipt.supplier,
                        budget.lets(Right.SEE_RECEIPTS),
                        budget.standing().person(),
                        receipt.replaces)
                .firstResultOptional();
    }
}
