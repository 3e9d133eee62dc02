package org.openphb.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openphb.money.Money;
import org.openphb.web.BadForm;

class WorkingPropertiesTest {
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

    @Property
    void it_is_rounded_half_up_once(
            @ForAll @LongRange(min = 1, max = Money.MOST_PENCE) long rate,
            @ForAll @IntRange(min = 1, max = 100_000) int hours,
            @ForAll @IntRange(min = 1, max = 53) int weeks) {
        var exact = new BigDecimal(rate)
                .multiply(new BigDecimal(hours).movePointLeft(2))
                .multiply(new BigDecimal(weeks));

        assertEquals(
                exact.setScale(0, RoundingMode.HALF_UP).longValueExact(),
                line(rate, hours, weeks).amount().pence());
    }

    @Property
    void whole_hours_are_never_rounded(
            @ForAll @LongRange(min = 1, max = Money.MOST_PENCE) long rate,
            @ForAll @IntRange(min = 1, max = 1000) int hours,
            @ForAll @IntRange(min = 1, max = 53) int weeks) {
        assertEquals(
                rate * hours * weeks, line(rate, hours * 100, weeks).amount().pence());
    }

    @Test
    void one_amount_is_itself_and_half_of_each_kind_is_neither() {
        var equipment = new WorkOutSum.Line("A bed", null, null, null, 90_000L);
        var both = new WorkOutSum.Line("A bed", 1400L, 3000, 52, 90_000L);

        new WorkOutSum(0, List.of(equipment), null).requireWhole();
        assertEquals(Money.of(90_000), equipment.amount());
        assertThrows(BadForm.class, () -> new WorkOutSum(0, List.of(both), null).requireWhole());
    }

    private static WorkOutSum.Line line(long rate, int hours, int weeks) {
        return new WorkOutSum.Line("Personal assistants", rate, hours, weeks, null);
    }
}
