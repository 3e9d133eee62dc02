package org.openphb.money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Sharing a total out by weights, to the penny, by largest remainder; ties go to whoever is named first. */
public final class Split {
    private Split() {}

    /**
     * Whole pence for each weight, in the order given; they sum to the total.
     *
     * @param weights none below nothing, not all nothing
     */
    public static List<Money> of(Money total, List<Long> weights) {
        var whole = weights.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        if (whole.signum() <= 0 || weights.stream().anyMatch(weight -> weight < 0)) {
            throw new IllegalArgumentException("weights must not be below nothing, nor all nothing: " + weights);
        }
        var pence = new long[weights.size()];
        var remainders = new ArrayList<BigInteger>();
        for (var i = 0; i < pence.length; i++) {
            var quotient = BigInteger.valueOf(total.pence())
                    .multiply(BigInteger.valueOf(weights.get(i)))
                    .divideAndRemainder(whole);
            pence[i] = quotient[0].longValueExact();
            remainders.add(quotient[1].abs());
        }
        var missing = total.pence()
                - IntStream.range(0, pence.length).mapToLong(i -> pence[i]).sum();
        IntStream.range(0, pence.length)
                .boxed()
                .sorted(Comparator.comparing(remainders::get, Comparator.<BigInteger>reverseOrder()))
                .limit(Math.abs(missing))
                .forEach(i -> pence[i] += Long.signum(missing));
        return IntStream.range(0, pence.length)
                .mapToObj(i -> Money.of(pence[i]))
                .toList();
    }
}
