package org.openphb.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openphb.money.Money;
import org.openphb.money.Period;

/**
 * Until when the money lasts at today's pace, and whether that is well.
 *
 * @param lastsUntil none before the budget begins
 */
public record Outlook(Word word, LocalDate lastsUntil) {
    /** How far back spending makes the pace. */
    static final int PACE_DAYS = 56;

    private static final int SHORT_IF_DAYS_BEFORE_END = 7;
    private static final int OVER_IF_PART_OF_AGREED = 20;

    /** What is said of it. */
    @Schema(name = "Outlook")
    public enum Word {
        NOT_BEGUN,
        ON_COURSE,
        WILL_RUN_SHORT,
        WILL_HAVE_MONEY_OVER
    }

    /**
     * @param recent recurring, spent or waiting, of the last 56 days
     * @param planned agreed for recurring lines over the whole period: the pace of the first 56 days
     * @param forOneOffs set aside for what is bought once
     */
    record Figures(
            Period period, Money agreed, Money left, Money free, Money forOneOffs, Money recent, Money planned) {}

    static Outlook on(LocalDate today, Figures of) {
        var period = of.period;
        if (today.isBefore(period.start())) {
            return new Outlook(Word.NOT_BEGUN, null);
        }
        var asOf = today.isAfter(period.end()) ? period.end() : today;
        var early = ChronoUnit.DAYS.between(period.start(), asOf) < PACE_DAYS;
        // the pace is pence over days; it is never rounded to pence a day
        var pence = early ? of.planned.pence() : of.recent.pence();
        var days = early ? period.days() : PACE_DAYS;
        var toSpend = of.left.minus(of.forOneOffs).pence();
        var lasts = lasts(asOf, toSpend, pence, days, period.end());
        var daysLeft = ChronoUnit.DAYS.between(asOf, period.end());
        var over = Math.subtractExact(Math.multiplyExact(toSpend, days), Math.multiplyExact(pence, daysLeft));
        if (of.free.pence() < 0 || lasts.plusDays(SHORT_IF_DAYS_BEFORE_END).isBefore(period.end())) {
            return new Outlook(Word.WILL_RUN_SHORT, lasts);
        }
        if (Math.multiplyExact(over, OVER_IF_PART_OF_AGREED) > Math.multiplyExact(of.agreed.pence(), days)) {
            return new Outlook(Word.WILL_HAVE_MONEY_OVER, lasts);
        }
        return new Outlook(Word.ON_COURSE, lasts);
    }

    private static LocalDate lasts(LocalDate asOf, long toSpend, long pence, long days, LocalDate end) {
        if (pence <= 0) {
            return end;
        }
        var more = Math.multiplyExact(Math.max(toSpend, 0), days) / pence;
        return more >= ChronoUnit.DAYS.between(asOf, end) ? end : asOf.plusDays(more);
    }
}
