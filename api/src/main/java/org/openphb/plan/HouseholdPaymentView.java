package org.openphb.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.openphb.decision.DecisionView;

/**
 * That somebody in the same home may be paid: who decided it, when and why.
 *
 * @param inForce today it is what counts for this name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HouseholdPaymentView(
        UUID id,
        String payee,
        UUID planItem,
        String conditions,
        LocalDate firstDay,
        LocalDate lastDay,
        boolean inForce,
        DecisionView decision) {
    static HouseholdPaymentView of(HouseholdPayment payment, Collection<HouseholdPayment> all, LocalDate today) {
        var counts = HouseholdPayment.inForce(all, payment.payee, today);
        return new HouseholdPaymentView(
                payment.phoneId,
                payment.payee,
                payment.line,
                payment.conditions,
                payment.firstDay,
                payment.lastDay,
                counts.filter(one -> one.id.equals(payment.id)).isPresent(),
                DecisionView.of(payment.decision));
    }
}
