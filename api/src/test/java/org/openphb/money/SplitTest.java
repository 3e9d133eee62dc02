package org.openphb.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SplitTest {
    @Test
    void a_pound_among_three_gives_the_first_a_penny_more() {
        assertEquals(pence(34, 33, 33), Split.of(Money.of(100), List.of(1L, 1L, 1L)));
    }

    @Test
    void a_penny_goes_to_the_larger_share() {
        assertEquals(pence(0, 1), Split.of(Money.of(1), List.of(4_000L, 6_000L)));
    }

    @Test
    void a_joint_budget_is_shared_sixty_to_forty() {
        assertEquals(pence(1_667, 1_111), Split.of(Money.of(2_778), List.of(6_000L, 4_000L)));
    }

    @Test
    void nothing_is_shared_as_nothing() {
        assertEquals(pence(0, 0), Split.of(Money.NOTHING, List.of(3L, 5L)));
    }

    @Test
    void weights_below_nothing_or_all_nothing_are_refused() {
        for (var weights : List.of(List.of(2L, -1L), List.of(0L, 0L), List.<Long>of())) {
            assertThrows(IllegalArgumentException.class, () -> Split.of(Money.of(100), weights));
        }
    }

    private static List<Money> pence(long... parts) {
        return Stream.of(parts)
                .flatMapToLong(java.util.Arrays::stream)
                .mapToObj(Money::of)
                .toList();
    }
}
