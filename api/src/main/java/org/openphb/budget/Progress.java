package org.openphb.budget;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openphb.money.Period;

/**
 * Where a budget is on a day, what happens next, who has it and by when. It follows from the steps the budget reached, its
 * period and the day; nobody sets it.
 */
public record Progress(Stage stage, Next next) {
    /** Before a review, in which the budget says that one is due. */
    static final int REVIEW_SOON_DAYS = 28;

    /** What happens next. */
    @Schema(name = "NextStep")
    public enum What {
        TELL_THE_SUM,
        WRITE_THE_PLAN,
        DECIDE_THE_PLAN,
        BEGIN,
        REVIEW,
        END,
        NOTHING
    }

    /** Who has it. */
    @Schema(name = "WhoIsNext")
    public enum Who {
        HOLDER,
        STAFF,
        /** It comes by itself. */
        NOBODY
    }

    /**
     * @param person who of the staff; absent where it is not for staff
     * @param by absent where no day is promised
     */
    @Schema(name = "Next")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Next(What what, Who who, String person, LocalDate by) {}

    static Progress on(LocalDate today, Period period, Steps steps, String worker) {
        var stage = stage(today, period, steps);
        return new Progress(stage, next(stage, period, steps, worker));
    }

    private static Stage stage(LocalDate today, Period period, Steps steps) {
        if (today.isAfter(period.end())) {
            return Stage.ENDED;
        }
        if (steps.ending != null) {
            return Stage.ENDING;
        }
        if (steps.agreed == null) {
            return beforeAgreement(steps.newest);
        }
        if (today.isBefore(period.start())) {
            return Stage.NOT_BEGUN;
        }
        var review = steps.agreed.day;
        return review != null && !today.isBefore(review.minusDays(REVIEW_SOON_DAYS)) ? Stage.REVIEW_DUE : Stage.RUNNING;
    }

    private static Stage beforeAgreement(Milestone newest) {
        if (newest == null) {
            return Stage.WORKING_OUT;
        }
        return switch (newest.kind) {
            case SUM_TOLD -> Stage.TOLD;
            case PLAN_SENT -> Stage.BEING_DECIDED;
            default -> Stage.PLANNING;
        };
    }

    private static Next next(Stage stage, Period period, Steps steps, String worker) {
        return switch (stage) {
            case WORKING_OUT -> new Next(What.TELL_THE_SUM, Who.STAFF, worker, null);
            case TOLD, PLANNING -> new Next(What.WRITE_THE_PLAN, Who.HOLDER, null, null);
            case BEING_DECIDED -> new Next(What.DECIDE_THE_PLAN, Who.STAFF, worker, steps.newest.day);
            case REVIEW_DUE -> new Next(What.REVIEW, Who.STAFF, worker, steps.agreed.day);
            case NOT_BEGUN -> change(steps, worker, new Next(What.BEGIN, Who.NOBODY, null, period.start()));
            case RUNNING ->
                change(
                        steps,
                        worker,
                        steps.agreed.day == null
                                ? new Next(What.END, Who.NOBODY, null, period.end())
                                : new Next(What.REVIEW, Who.STAFF, worker, steps.agreed.day));
            case ENDING -> new Next(What.END, Who.NOBODY, null, period.end());
            case ENDED -> new Next(What.NOTHING, Who.NOBODY, null, null);
        };
    }

    /** A change of an agreed plan comes first while it is written or decided. */
    private static Next change(Steps steps, String worker, Next otherwise) {
        return switch (steps.newest.kind) {
            case PLAN_BEGUN, PLAN_SENT_BACK -> new Next(What.WRITE_THE_PLAN, Who.HOLDER, null, null);
            case PLAN_SENT -> new Next(What.DECIDE_THE_PLAN, Who.STAFF, worker, steps.newest.day);
            default -> otherwise;
        };
    }
}
