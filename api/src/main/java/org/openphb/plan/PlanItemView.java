package org.openphb.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.openphb.money.Money;

/**
 * One thing the plan buys. Who may only send receipts sees {@code id} and {@code name}.
 *
 * @param id the lasting id of the line, which receipts name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanItemView(
        UUID id,
        String name,
        String what,
        UUID goal,
        String payee,
        Payee.Kind payeeKind,
        Boolean personalCare,
        String cqcLocation,
        Boolean sameHousehold,
        Money costPence,
        HowOften howOften,
        ManagementOption option,
        LocalDate first,
        LocalDate last) {
    static PlanItemView of(PlanItem item) {
        return new PlanItemView(
                item.line,
                item.name,
                item.what,
                item.goal == null ? null : item.goal.id,
                item.payee,
                item.paid.kind(),
                item.paid.personalCare(),
                item.paid.cqcLocation(),
                item.paid.sameHousehold(),
                item.cost,
                item.howOften,
                item.option,
                item.period.start(),
                item.period.end());
    }

    static PlanItemView nameOf(PlanItem item) {
        return new PlanItemView(
                item.line, item.name, null, null, null, null, null, null, null, null, null, null, null, null);
    }
}
