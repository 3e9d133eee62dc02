package org.openphb.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.openphb.budget.Cohort;
import org.openphb.budget.Share;
import org.openphb.money.Money;
import org.openphb.payment.Payment;
import org.openphb.people.NhsNumber;
import org.openphb.plan.HowOften;
import org.openphb.plan.ManagementOption;

/** Agreed budgets with their plans, from another system. All of it is taken, or none. */
public record Import(
        @NotEmpty(message = "Send at least one budget") @Size(max = 500, message = "Send at most 500 budgets at a time")
        List<@Valid @NotNull(message = "A budget is missing") AgreedBudget> budgets) {

    static final String NAME_THIS = "Give it a name";
    static final String WHOLE_PENCE = "Enter an amount in pence, more than nothing";

    public record AgreedBudget(
            @NotNull(message = "Give the budget an id") UUID id,

            @NotNull(message = "Say whose budget it is") @Valid
            AgreedHolder holder,

            @NotBlank(message = NAME_THIS) @Size(max = 120, message = NAME_THIS)
            String name,

            @NotNull(message = "Choose the cohort") Cohort cohort,
            @NotNull(message = "Enter the first day") LocalDate start,
            @NotNull(message = "Enter the last day") LocalDate end,

            @NotNull(message = WHOLE_PENCE)
            @Positive(message = WHOLE_PENCE)
            @Max(value = Money.MOST_PENCE, message = WHOLE_PENCE)
            Long agreedPence,

            @NotBlank(message = "Enter the e-mail address of the contact")
            String contact,

            @NotEmpty(message = "Say who pays") @Size(max = 10, message = "At most 10 funders")
            List<@Valid @NotNull(message = "A funder is missing") AgreedShare> shares,

            @NotNull(message = "Send the plan") @Valid AgreedPlan plan,

            @Size(max = 400, message = "At most 400 payments")
            List<@Valid @NotNull(message = "A payment is missing") PaymentMade> payments) {}

    public record AgreedHolder(
            @NotBlank(message = NAME_THIS) @Size(max = 120, message = NAME_THIS)
            String name,

            @NotNull(message = "Enter the NHS number") @NhsNumber
            String nhsNumber,

            @NotNull(message = "Enter the date of birth") @Past(message = "The date of birth must be in the past")
            LocalDate dateOfBirth) {}

    /** @param basisPoints 10,000 is all of it; the shares of a budget sum to that */
    public record AgreedShare(
            @NotBlank(message = NAME_THIS) @Size(max = 120, message = NAME_THIS)
            String funder,

            @NotNull(message = "Choose whose money it is") Share.Kind kind,

            @Min(value = 1, message = "Between 1 and 10,000")
            @Max(value = Share.WHOLE, message = "Between 1 and 10,000")
            int basisPoints) {}

    public record AgreedPlan(
            @NotNull(message = "Enter the day it was agreed")
            LocalDate agreedOn,

            @NotNull(message = "Send the words, or nothing between quotes")
            @Size(max = 10_000, message = "At most 10,000 letters")
            String aboutMe,

            @NotNull(message = "Send the words, or nothing between quotes")
            @Size(max = 10_000, message = "At most 10,000 letters")
            String risks,

            @NotNull(message = "Send the words, or nothing between quotes")
            @Size(max = 10_000, message = "At most 10,000 letters")
            String ifThingsGoWrong,

            @Size(max = 20, message = "At most 20 goals")
            List<@NotBlank(message = "Write the goal") @Size(max = 500, message = "At most 500 letters") String> goals,

            @NotEmpty(message = "Send at least one plan item") @Size(max = 100, message = "At most 100 plan items")
            List<@Valid @NotNull(message = "A plan item is missing") AgreedItem> items) {}

    /**
     * @param id becomes the lasting id of the line
     * @param goal which of the plan's goals it serves, from 1; none if it serves none
     * @param costPence over the whole period
     */
    public record AgreedItem(
            @NotNull(message = "Give the plan item an id") UUID id,

            @NotBlank(message = NAME_THIS) @Size(max = 80, message = NAME_THIS)
            String name,

            @Size(max = 500, message = "At most 500 letters")
            String what,

            Integer goal,

            @Size(max = 120, message = "At most 120 letters")
            String payee,

            @NotNull(message = WHOLE_PENCE)
            @Positive(message = WHOLE_PENCE)
            @Max(value = Money.MOST_PENCE, message = WHOLE_PENCE)
            Long costPence,

            @NotNull(message = "Choose how often") HowOften howOften,
            @NotNull(message = "Choose who holds the money") ManagementOption option) {}

    public record PaymentMade(
            @NotNull(message = "Choose sent or paid back") Payment.Kind kind,
            @NotNull(message = "Enter the day") LocalDate day,

            @NotNull(message = WHOLE_PENCE)
            @Positive(message = WHOLE_PENCE)
            @Max(value = Money.MOST_PENCE, message = WHOLE_PENCE)
            Long amountPence,

            @Size(max = 80, message = "At most 80 letters") String reference) {}
}
