package org.openphb.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openphb.money.Money;
import org.openphb.web.BadForm;

/** What a line of the working comes to. */
class WorkingTest {
    @ParameterizedTest
    @CsvSource({
        "1400, 3000, 52, 2184000", // 30 hours a week × 52 weeks × £14
        "1271, 3025, 52, 1999283", // £19,992.83 exactly
        "1, 50, 1, 1", // half a penny is a penny
        "1, 49, 1, 0",
        "1, 150, 1, 2",
        "3, 50, 53, 80", // 79.5: over the year, not once a week
        "1000000000, 100000, 53, 53000000000000"
    })
    void an_amount_is_rate_by_hours_by_weeks(long rate, int hours, int weeks, long pence) {
        assertEquals(Money.of(pence), line(rate, hours, weeks).amount());
    }

    @Test
    void one_amount_is_itself_and_half_of_each_kind_is_neither() {
        var equipment = new WorkOutSum.Line("A bed", null, null, null, 90_000L, null, null, null, null);
        var both = new WorkOutSum.Line("A bed", 1400L, 3000, 52, 90_000L, null, null, null, null);

        new WorkOutSum(0, List.of(equipment), null).requireWhole();
        assertEquals(Money.of(90_000), equipment.amount());
        assertThrows(BadForm.class, () -> new WorkOutSum(0, List.of(both), null).requireWhole());
    }

    private static WorkOutSum.Line line(long rate, int hours, int weeks) {
        return new WorkOutSum.Line("Personal assistants", rate, hours, weeks, null, null, null, null, null);
    }
}
