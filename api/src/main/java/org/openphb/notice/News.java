package org.openphb.notice;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that happened and that people hear of.
 *
 * @param about what kind of thing, where it is about one
 * @param thing the id in its address
 * @param isPrivate only for those who may see private requests
 */
public record News(Kind kind, About about, UUID thing, boolean isPrivate, Instant at) {
    /** What happened. */
    @Schema(name = "NewsKind")
    public enum Kind {
        RECEIPT_ACCEPTED,
        RECEIPT_ACCEPTED_LESS,
        RECEIPT_RETURNED,
        RECEIPT_CORRECTED,
        /** A shop gave money back. */
        RECEIPT_REFUNDED,
        REQUEST_ANSWERED,
        REQUEST_MESSAGE,
        ACCESS_GRANTED,
        ACCESS_CHANGED,
        ACCESS_ENDED,
        ACCESS_ASKED,
        ACCESS_APPOINTED,
        /** A parent's access ends on the 16th birthday. */
        BIRTHDAY_SOON,
        /** Another worker is the contact from now on. */
        CONTACT_CHANGED,
        /** How the budget was worked out, for the first time or again. */
        SUM_WORKED_OUT,
        /** For whoever decides about it. */
        PLAN_SENT,
        /** Agreed or sent back. */
        PLAN_DECIDED,
        /** Somebody else holds the money of a plan item, from a day on. */
        OPTION_CHANGED,
        /** Its name, its last day, or who pays what. */
        BUDGET_AMENDED,
        /** Its last day was given. */
        BUDGET_ENDS,
        /** Why it is not answered or decided by the day promised. */
        PROMISE_LATE,
        /** Somebody in the same home may be paid. */
        HOUSEHOLD_DECIDED
    }

    /** What kind of thing it happened to. */
    @Schema(name = "NewsAbout")
    public enum About {
        RECEIPT,
        REQUEST,
        ACCESS,
        BUDGET
    }
}
