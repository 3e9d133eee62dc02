package org.openphb.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.openphb.money.Money;

class WorkingPropertiesTest {
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

    private static WorkOutSum.Line line(long rate, int hours, int weeks) {
        return new WorkOutSum.Line("Personal assistants", rate, hours, weeks, null, null, null, null, null);
    }
}
