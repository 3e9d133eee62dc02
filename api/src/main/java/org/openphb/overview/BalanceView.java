package org.openphb.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.openphb.money.Money;
import org.openphb.money.Period;
import org.openphb.plan.ManagementOption;

/**
 * The balance, in whole pence.
 *
 * @param leftPence agreed − spent − waiting: the big number
 * @param freePence what is left and not set aside; may be below nothing
 * @param overPence by how much plan items are overspent, which is taken from what is free
 * @param inYourAccountPence with direct payments only
 * @param lastsUntil none before the budget begins
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BalanceView(
        LocalDate asOf,
        Period period,
        Money agreedPence,
        Money spentPence,
        Money waitingPence,
        Money setAsidePence,
        Money freePence,
        Money leftPence,
        Money overPence,
        Money inYourAccountPence,
        LocalDate lastsUntil,
        Outlook.Word outlook,
        UnassignedView unassigned,
        List<ItemView> items) {
    /** On no plan item yet. */
    public record UnassignedView(Money spentPence, Money waitingPence) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ItemView(
            UUID planItem,
            String name,
            String goal,
            Money agreedPence,
            Money spentPence,
            Money waitingPence,
            Money leftPence,
            Money setAsidePence,
            ManagementOption option,
            boolean recurring) {
        static ItemView of(LineFigures line) {
            return new ItemView(
                    line.line(),
                    line.item().name,
                    line.item().goal == null ? null : line.item().goal.words,
                    line.agreed(),
                    line.spent(),
                    line.waiting(),
                    line.left(),
                    line.setAside(),
                    line.item().option,
                    line.isRecurring());
        }
    }

    static BalanceView of(Balance balance) {
        var outlook = balance.outlook();
        return new BalanceView(
                balance.asOf(),
                balance.budget().period,
                balance.agreed(),
                balance.spent(),
                balance.waiting(),
                balance.setAside(),
                balance.free(),
                balance.left(),
                balance.over(),
                balance.inYourAccount(),
                outlook.lastsUntil(),
                outlook.word(),
                new UnassignedView(balance.unassignedSpent(), balance.unassignedWaiting()),
                balance.lines().stream().map(ItemView::of).toList());
    }
}
