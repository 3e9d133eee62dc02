package org.openphb.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {
    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    0          | £0
                    1          | £0.01
                    10         | £0.10
                    99         | £0.99
                    100        | £1
                    2000       | £20
                    4599       | £45.99
                    123450     | £1,234.50
                    2650000    | £26,500
                    1000000000 | £10,000,000
                    -5         | −£0.05
                    -123450    | −£1,234.50
                    """)
    void it_is_written_as_a_person_writes_it(long pence, String words) {
        assertEquals(words, Money.of(pence).toString());
    }

    @Test
    void it_never_overflows_in_silence() {
        var most = Money.of(Long.MAX_VALUE);
        var least = Money.of(Long.MIN_VALUE);

        assertThrows(ArithmeticException.class, () -> most.plus(Money.of(1)));
        assertThrows(ArithmeticException.class, () -> least.minus(Money.of(1)));
        assertThrows(ArithmeticException.class, least::negated);
        assertThrows(ArithmeticException.class, () -> Money.sum(List.of(most, most)));
    }

    @Test
    void a_sum_of_no_amounts_is_nothing() {
        assertEquals(Money.NOTHING, Money.sum(List.of()));
    }

    @Test
    void below_nothing_counts_as_nothing_where_only_more_matters() {
        assertEquals(Money.NOTHING, Money.of(-1).atLeastNothing());
        assertEquals(Money.of(1), Money.of(1).atLeastNothing());
    }

    @Test
    void nothing_written_is_not_nothing_paid() {
        var column = new MoneyColumn();

        assertNull(column.convertToEntityAttribute(null));
        assertNull(column.convertToDatabaseColumn(null));
        assertEquals(Money.NOTHING, column.convertToEntityAttribute(0L));
        assertEquals(4_599, column.convertToDatabaseColumn(Money.of(4_599)));
    }
}
