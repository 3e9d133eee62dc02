package org.openphb.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class SplitPropertiesTest {
    private static final long MOST = Money.MOST_PENCE;

    @Property
    void the_parts_sum_to_the_total(
            @ForAll @LongRange(min = -MOST, max = MOST) long total, @ForAll("weights") List<Long> weights) {
        assertEquals(Money.of(total), Money.sum(Split.of(Money.of(total), weights)));
    }

    @Property
    void each_part_is_within_a_penny_of_its_exact_share(
            @ForAll @LongRange(min = -MOST, max = MOST) long total, @ForAll("weights") List<Long> weights) {
        var whole = weights.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        var parts = Split.of(Money.of(total), weights);

        for (var i = 0; i < parts.size(); i++) {
            var exact = BigInteger.valueOf(total).multiply(BigInteger.valueOf(weights.get(i)));
            var part = BigInteger.valueOf(parts.get(i).pence()).multiply(whole);
            assertTrue(part.subtract(exact).abs().compareTo(whole) < 0, parts::toString);
        }
    }

    @Property
    void among_equals_whoever_is_named_first_gets_the_penny(
            @ForAll @LongRange(min = 0, max = MOST) long total, @ForAll @IntRange(min = 1, max = 20) int people) {
        var parts = Split.of(Money.of(total), Collections.nCopies(people, 7L));

        for (var i = 1; i < people; i++) {
            assertTrue(parts.get(i).compareTo(parts.get(i - 1)) <= 0, parts::toString);
        }
    }

    @Property
    void a_larger_weight_never_gets_less(
            @ForAll @LongRange(min = 0, max = MOST) long total, @ForAll("weights") List<Long> weights) {
        var parts = Split.of(Money.of(total), weights);

        for (var i = 0; i < parts.size(); i++) {
            for (var j = 0; j < parts.size(); j++) {
                if (weights.get(i) > weights.get(j)) {
                    assertTrue(parts.get(i).compareTo(parts.get(j)) >= 0, () -> weights + " got " + parts);
                }
            }
        }
    }

    @Property
    void no_weight_gets_nothing(
            @ForAll @LongRange(min = 0, max = MOST) long total, @ForAll("weights") List<Long> weights) {
        var parts = Split.of(Money.of(total), weights);

        for (var i = 0; i < parts.size(); i++) {
            if (weights.get(i) == 0) {
                assertEquals(Money.NOTHING, parts.get(i));
            }
        }
    }

    @Property
    void what_comes_back_is_shared_like_what_went_out(
            @ForAll @LongRange(min = 0, max = MOST) long total, @ForAll("weights") List<Long> weights) {
        var out = Split.of(Money.of(total), weights);

        assertEquals(out.stream().map(Money::negated).toList(), Split.of(Money.of(-total), weights));
    }

    @Provide
    Arbitrary<List<Long>> weights() {
        return Arbitraries.longs()
                .between(0, MOST)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20)
                .filter(weights -> weights.stream().anyMatch(weight -> weight > 0));
    }
}
