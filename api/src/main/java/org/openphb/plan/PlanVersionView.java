package org.openphb.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/**
 * That there is a version of the plan.
 *
 * @param startsOn the first day it counts for; absent for a first one that was agreed elsewhere
 * @param reason why there is another
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanVersionView(int version, LocalDate agreedOn, LocalDate startsOn, String by, String reason) {
    static PlanVersionView of(Plan plan) {
        return new PlanVersionView(
                plan.version,
                plan.agreedOn,
                plan.startsOn,
                plan.recordedBy == null ? null : plan.recordedBy.name,
                plan.reason);
    }
}
