package org.openphb.budget;

import java.time.LocalDate;

/** As what somebody looked at a budget: their role, or its worker that day. The holder is not among them. */
public enum LookedAs {
    CONTACT,
    COVER,
    STAFF,
    APPROVER,
    LEAD,
    REPRESENTATIVE,
    NOMINEE,
    CARER,
    THIRD_PARTY;

    static LookedAs of(Budget budget, LocalDate day) {
        var standing = budget.standing();
        if (standing.isStaff() && budget.contact.is(standing.person())) {
            return CONTACT;
        }
        if (standing.isStaff() && budget.workerOn(day).is(standing.person())) {
            return COVER;
        }
        return valueOf(standing.role().name());
    }
}
