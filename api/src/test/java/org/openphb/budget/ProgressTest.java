package org.openphb.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openphb.money.Period;

/** The rule of the stage, over steps and days. */
class ProgressTest {
    private static final Period YEAR = new Period(day("2026-04-01"), day("2027-03-31"));

    /** The steps in order, each with its day after a slash; the period is the year to 31 March 2027. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // on the way to the first plan; it matters nothing whether the period has begun
                "-,                                                   2026-03-01, working-out,   tell-the-sum,    staff,  -",
                "-,                                                   2026-06-01, working-out,   tell-the-sum,    staff,  -",
                "SUM_TOLD/2026-03-02,                                 2026-03-02, told,          write-the-plan,  holder, -",
                "SUM_TOLD/2026-03-02,                                 2026-06-01, told,          write-the-plan,  holder, -",
                "SUM_TOLD/2026-03-02 PLAN_BEGUN/2026-03-05,           2026-03-05, planning,      write-the-plan,  holder, -",
                "PLAN_BEGUN/2026-03-05 PLAN_SENT/2026-03-20,          2026-03-06, being-decided, decide-the-plan, staff,  2026-03-20",
                "PLAN_SENT/2026-03-20,                                2026-03-21, being-decided, decide-the-plan, staff,  2026-03-20",
                "PLAN_SENT/2026-03-20 PLAN_SENT_BACK/2026-03-19,      2026-03-19, planning,      write-the-plan,  holder, -",
                // agreed: the period counts, then the review
                "PLAN_SENT/2026-03-20 PLAN_AGREED/2026-07-01,         2026-03-31, not-begun,     begin,           nobody, 2026-04-01",
                "PLAN_AGREED/2026-07-01,                              2026-04-01, running,       review,          staff,  2026-07-01",
                "PLAN_AGREED/2026-07-01,                              2026-06-02, running,       review,          staff,  2026-07-01",
                "PLAN_AGREED/2026-07-01,                              2026-06-03, review-due,    review,          staff,  2026-07-01",
                "PLAN_AGREED/2026-07-01,                              2026-07-02, review-due,    review,          staff,  2026-07-01",
                "PLAN_AGREED/-,                                       2026-04-01, running,       end,             nobody, 2027-03-31",
                "PLAN_AGREED/-,                                       2027-03-31, running,       end,             nobody, 2027-03-31",
                "PLAN_AGREED/-,                                       2027-04-01, ended,         nothing,         nobody, -",
                "PLAN_AGREED/2026-04-10,                              2026-03-31, not-begun,     begin,           nobody, 2026-04-01",
                // a change of an agreed plan takes nothing out of running
                "PLAN_AGREED/- PLAN_BEGUN/2026-08-01,                 2026-08-01, running,       write-the-plan,  holder, -",
                "PLAN_AGREED/- SUM_TOLD/2026-08-01,                   2026-08-01, running,       end,             nobody, 2027-03-31",
                "PLAN_AGREED/- PLAN_BEGUN/2026-08-01 PLAN_SENT/2026-08-20, 2026-08-05, running,  decide-the-plan, staff,  2026-08-20",
                "PLAN_AGREED/2026-07-01 PLAN_SENT/2026-06-20,         2026-06-10, review-due,    review,          staff,  2026-07-01",
                "PLAN_AGREED/- PLAN_SENT/2026-08-20 PLAN_SENT_BACK/2026-08-06, 2026-08-06, running, write-the-plan, holder, -",
                "PLAN_AGREED/- PLAN_BEGUN/2026-03-10,                 2026-03-11, not-begun,     write-the-plan,  holder, -",
                "PLAN_AGREED/2026-07-01 PLAN_SENT/2026-06-20 PLAN_AGREED/2026-12-01, 2026-06-20, running, review, staff, 2026-12-01",
                // the end comes before everything else, and stays an end whatever is still written
                "PLAN_AGREED/2026-07-01 END_GIVEN/2027-03-31,         2026-06-20, ending,        end,             nobody, 2027-03-31",
                "END_GIVEN/2027-03-31,                                2026-03-01, ending,        end,             nobody, 2027-03-31",
                "PLAN_AGREED/- END_GIVEN/2027-03-31 PLAN_SENT/2027-01-01, 2027-03-31, ending,    end,             nobody, 2027-03-31",
                "END_GIVEN/2027-03-31,                                2027-04-01, ended,         nothing,         nobody, -",
                "-,                                                   2027-04-01, ended,         nothing,         nobody, -"
            })
    void where_a_budget_is(String steps, LocalDate today, String stage, String what, String who, LocalDate by) {
        var progress = Progress.on(today, YEAR, steps(steps), "Grace Oduya");

        assertEquals(stage, word(progress.stage()));
        assertEquals(what, word(progress.next().what()));
        assertEquals(who, word(progress.next().who()));
        assertEquals("staff".equals(who) ? "Grace Oduya" : null, progress.next().person());
        assertEquals(by, progress.next().by());
    }

    @ParameterizedTest
    @CsvSource({
        "SUM_TOLD SUM_TOLD,                                    SUM_TOLD",
        "SUM_TOLD PLAN_BEGUN PLAN_BEGUN SUM_TOLD,              SUM_TOLD PLAN_BEGUN",
        "PLAN_BEGUN PLAN_SENT SUM_TOLD PLAN_SENT_BACK PLAN_BEGUN PLAN_SENT, PLAN_BEGUN PLAN_SENT PLAN_SENT_BACK PLAN_SENT",
        "PLAN_SENT PLAN_AGREED SUM_TOLD PLAN_BEGUN PLAN_BEGUN, PLAN_SENT PLAN_AGREED SUM_TOLD PLAN_BEGUN",
        "PLAN_AGREED PLAN_BEGUN PLAN_SENT PLAN_AGREED,         PLAN_AGREED PLAN_BEGUN PLAN_SENT PLAN_AGREED"
    })
    void a_step_counts_once_in_a_round(String taken, String counted) {
        var kept = new ArrayList<Milestone.Kind>();
        for (var name : taken.split(" ")) {
            var kind = Milestone.Kind.valueOf(name);
            if (kind.follows(kept.isEmpty() ? null : kept.get(kept.size() - 1))) {
                kept.add(kind);
            }
        }

        assertEquals(
                Arrays.stream(counted.split(" ")).map(Milestone.Kind::valueOf).toList(), kept);
    }

    private static Steps steps(String all) {
        var steps = all == null
                ? List.<Milestone>of()
                : Arrays.stream(all.split(" ")).map(ProgressTest::step).toList();
        return new Steps(
                newest(steps, Milestone.Kind.END_GIVEN, false),
                newest(steps, Milestone.Kind.PLAN_AGREED, true),
                newest(steps, Milestone.Kind.END_GIVEN, true));
    }

    private static Milestone newest(List<Milestone> steps, Milestone.Kind kind, boolean is) {
        return steps.stream()
                .filter(step -> (step.kind == kind) == is)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static Milestone step(String written) {
        var parts = written.split("/");
        var day = "-".equals(parts[1]) ? null : day(parts[1]);
        return new Milestone(null, Milestone.Kind.valueOf(parts[0]), day, null, Instant.EPOCH);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static LocalDate day(String written) {
        return LocalDate.parse(written);
    }
}
