package org.openphb.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.openphb.web.BadForm;

/**
 * When the plan is looked at first, and how long before it can end.
 *
 * @param firstReviewOn within three months (Regulations 2013, regulation 13(5), for direct payments; our policy for the others)
 * @param noticeDays from 14 to 90
 */
public record WriteTerms(
        LocalDate firstReviewOn,

        @Min(value = 14, message = "Choose from 14 to 90 days") @Max(value = 90, message = "Choose from 14 to 90 days")
        Integer noticeDays) {
    private static final int REVIEW_WITHIN_MONTHS = 3;

    /** @throws BadForm for a day that is over, or too far from the one on which the plan begins */
    void requireSoon(LocalDate begins, LocalDate today) {
        if (firstReviewOn == null) {
            return;
        }
        if (firstReviewOn.isBefore(today)) {
            throw new BadForm("firstReviewOn", "The first review must be today or later");
        }
        if (firstReviewOn.isAfter(begins.plusMonths(REVIEW_WITHIN_MONTHS))) {
            throw new BadForm("firstReviewOn", "The first review must be at most 3 months after the plan begins");
        }
    }
}
