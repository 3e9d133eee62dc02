package org.openphb.budget;

import static org.openphb.budget.Right.ANSWER_ABOVE_LIMIT;
import static org.openphb.budget.Right.ANSWER_REQUESTS;
import static org.openphb.budget.Right.APPOINT;
import static org.openphb.budget.Right.ASSIGN_PARTS;
import static org.openphb.budget.Right.DECIDE_PLANS;
import static org.openphb.budget.Right.DECIDE_RECEIPTS;
import static org.openphb.budget.Right.GRANT_CARERS;
import static org.openphb.budget.Right.KEEP_ACCESS;
import static org.openphb.budget.Right.KEEP_BUDGET;
import static org.openphb.budget.Right.KEEP_NOTES;
import static org.openphb.budget.Right.MAKE_REQUESTS;
import static org.openphb.budget.Right.RECORD_NEEDS;
import static org.openphb.budget.Right.SAY_WHY_LATE;
import static org.openphb.budget.Right.SEE_ACCESS;
import static org.openphb.budget.Right.SEE_BUDGET;
import static org.openphb.budget.Right.SEE_HELD_LINES;
import static org.openphb.budget.Right.SEE_LOOKUPS;
import static org.openphb.budget.Right.SEE_OWN_RECEIPTS;
import static org.openphb.budget.Right.SEE_PERSONAL_DETAILS;
import static org.openphb.budget.Right.SEE_PLAN_ITEM_NAMES;
import static org.openphb.budget.Right.SEE_PRIVATE_REQUESTS;
import static org.openphb.budget.Right.SEE_RECEIPTS;
import static org.openphb.budget.Right.SEE_REQUESTS;
import static org.openphb.budget.Right.SEND_RECEIPTS;
import static org.openphb.budget.Right.WORK_OUT;
import static org.openphb.budget.Right.WRITE_PLAN;

import java.util.EnumSet;
import java.util.Set;
import org.openphb.people.Post;

/** What somebody is to a budget, and what that lets them do. Closest to the holder first. */
public enum Role {
    HOLDER(
            SEE_BUDGET,
            SEE_PERSONAL_DETAILS,
            SEE_PLAN_ITEM_NAMES,
            SEND_RECEIPTS,
            SEE_OWN_RECEIPTS,
            SEE_RECEIPTS,
            ASSIGN_PARTS,
            MAKE_REQUESTS,
            SEE_REQUESTS,
            SEE_PRIVATE_REQUESTS,
            SEE_ACCESS,
            GRANT_CARERS,
            SEE_LOOKUPS,
            WRITE_PLAN),
    REPRESENTATIVE(HOLDER.rights),
    NOMINEE(
            SEE_BUDGET,
            SEE_PLAN_ITEM_NAMES,
            SEND_RECEIPTS,
            SEE_OWN_RECEIPTS,
            SEE_RECEIPTS,
            MAKE_REQUESTS,
            SEE_REQUESTS,
            WRITE_PLAN),
    /** And whatever the access row adds. */
    CARER(SEE_PLAN_ITEM_NAMES, SEE_OWN_RECEIPTS),
    THIRD_PARTY(SEE_HELD_LINES, SEE_PLAN_ITEM_NAMES, SEND_RECEIPTS, SEE_OWN_RECEIPTS),
    /** Works for the organisation and is paid from this budget: lets them do nothing, and keeps them from acting as staff. */
    PAID(),
    STAFF(
            SEE_BUDGET,
            SEE_PERSONAL_DETAILS,
            RECORD_NEEDS,
            SEE_PLAN_ITEM_NAMES,
            SEND_RECEIPTS,
            SEE_OWN_RECEIPTS,
            SEE_RECEIPTS,
            DECIDE_RECEIPTS,
            ASSIGN_PARTS,
            MAKE_REQUESTS,
            SEE_REQUESTS,
            SEE_PRIVATE_REQUESTS,
            ANSWER_REQUESTS,
            SAY_WHY_LATE,
            SEE_ACCESS,
            APPOINT,
            KEEP_ACCESS,
            SEE_LOOKUPS,
            WORK_OUT,
            WRITE_PLAN,
            DECIDE_PLANS,
            KEEP_BUDGET,
            KEEP_NOTES),
    APPROVER(
            SEE_BUDGET,
            SEE_PERSONAL_DETAILS,
            SEE_PLAN_ITEM_NAMES,
            SEE_OWN_RECEIPTS,
            SEE_RECEIPTS,
            DECIDE_RECEIPTS,
            SEE_REQUESTS,
            SEE_PRIVATE_REQUESTS,
            ANSWER_REQUESTS,
            ANSWER_ABOVE_LIMIT,
            SAY_WHY_LATE,
            DECIDE_PLANS,
            SEE_ACCESS,
            APPOINT,
            SEE_LOOKUPS,
            KEEP_NOTES),
    LEAD(
            SEE_BUDGET,
            SEE_PERSONAL_DETAILS,
            SEE_PLAN_ITEM_NAMES,
            SEE_OWN_RECEIPTS,
            SEE_RECEIPTS,
            SEE_REQUESTS,
            SEE_PRIVATE_REQUESTS,
            SAY_WHY_LATE,
            SEE_ACCESS,
            APPOINT,
            SEE_LOOKUPS,
            KEEP_NOTES);

    private final Set<Right> rights;

    Role(Right... rights) {
        this(Set.of(rights));
    }

    Role(Set<Right> rights) {
        this.rights = rights;
    }

    Set<Right> rights() {
        var copy = EnumSet.noneOf(Right.class);
        copy.addAll(rights);
        return copy;
    }

    boolean isStaff() {
        return compareTo(STAFF) >= 0;
    }

    static Role of(Post post) {
        return valueOf(post.name());
    }
}
