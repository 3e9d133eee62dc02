package org.openphb.budget;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.openphb.money.Period;
import org.openphb.people.PreferencesView;
import org.openphb.people.Settings;

/**
 * A budget as somebody sees it.
 *
 * @param next what comes next, who has it and by when
 * @param ending absent, unless an end was given
 * @param receiptsTakenUntil the last day on which the holder's side can send what was spent in the period
 * @param needs how the holder wants to be reached, once somebody has said; only for those who may see it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BudgetView(
        UUID id,
        String name,
        Cohort cohort,
        HolderView holder,
        Period period,
        Stage stage,
        Progress.Next next,
        BudgetEnd.View ending,
        List<ShareView> shares,
        String organisation,
        ContactView contact,
        Role role,
        Set<Right> rights,
        LocalDate receiptsTakenUntil,
        PreferencesView needs,
        LocalTextsView localTexts) {
    /** NHS number and date of birth only for those who may see them. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record HolderView(String name, String nhsNumber, LocalDate dateOfBirth) {
        static HolderView of(Budget budget) {
            var details = budget.lets(Right.SEE_PERSONAL_DETAILS);
            var holder = budget.holder;
            return new HolderView(holder.name, details ? holder.nhsNumber : null, details ? holder.dateOfBirth : null);
        }
    }

    /** What part of the budget a funder pays, in basis points: 10,000 is all of it. */
    public record ShareView(String funder, Share.Kind kind, int basisPoints) {
        static List<ShareView> of(List<Share> shares) {
            return shares.stream()
                    .map(share -> new ShareView(share.funder, share.kind, share.basisPoints))
                    .toList();
        }
    }

    public static BudgetView of(Budget budget, LocalDate today) {
        var settings = Settings.of(budget.organisation, today);
        var progress = budget.progressOn(today);
        return new BudgetView(
                budget.id,
                budget.name,
                budget.cohort,
                HolderView.of(budget),
                budget.period,
                progress.stage(),
                progress.next(),
                BudgetEnd.view(budget),
                ShareView.of(Share.on(today, Share.of(budget))),
                budget.organisation.name,
                ContactView.of(budget, settings, today),
                budget.standing().role(),
                budget.standing().rights(),
                budget.receiptsTakenUntil(settings),
                needs(budget, today),
                LocalTextsView.of(settings));
    }

    private static PreferencesView needs(Budget budget, LocalDate today) {
        return budget.lets(Right.SEE_PERSONAL_DETAILS)
                ? Needs.of(budget, today)
                        .map(said -> PreferencesView.of(said, budget.standing().person()))
                        .orElse(null)
                : null;
    }
}
