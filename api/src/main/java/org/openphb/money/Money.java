package org.openphb.money;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An amount in whole pence, pounds sterling; may be below nothing. */
@Schema(type = SchemaType.INTEGER, format = "int64", description = "Whole pence, pounds sterling")
public record Money(@JsonValue long pence) implements Comparable<Money> {
    public static final Money NOTHING = new Money(0);

    /** The most one thing may cost: ten million pounds. A form that asks for more holds a slip of the finger. */
    public static final long MOST_PENCE = 1_000_000_000;

    public static Money of(long pence) {
        return pence == 0 ? NOTHING : new Money(pence);
    }

    /** Nothing written is not the same as nothing paid: null stays null. */
    public static Money ofNullable(Long pence) {
        return pence == null ? null : of(pence);
    }

    public static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(NOTHING, Money::plus);
    }

    public Money plus(Money other) {
        return of(Math.addExact(pence, other.pence));
    }

    public Money minus(Money other) {
        return of(Math.subtractExact(pence, other.pence));
    }

    /** So much for each hundred hundredths, e.g. of an hour; half a penny counts as one. */
    public Money timesHundredths(long hundredths) {
        return of(Math.floorDiv(Math.addExact(Math.multiplyExact(pence, hundredths), 50), 100));
    }

    public Money negated() {
        return of(Math.negateExact(pence));
    }

    public Money atLeastNothing() {
        return pence < 0 ? NOTHING : this;
    }

    public boolean isNothing() {
        return pence == 0;
    }

    public boolean isMoreThan(Money other) {
        return pence > other.pence;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(pence, other.pence);
    }

    /** As a person writes it: {@code £1,234.50}, {@code £20}. */
    @Override
    public String toString() {
        var size = Math.abs(pence);
        var pounds = String.format(Locale.UK, "%s£%,d", pence < 0 ? "−" : "", size / 100);
        return size % 100 == 0 ? pounds : pounds + String.format(Locale.UK, ".%02d", size % 100);
    }
}
