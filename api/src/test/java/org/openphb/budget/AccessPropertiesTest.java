package org.openphb.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.openphb.people.Holder;
import org.openphb.time.LondonClock;

/** In force from the first day to the last, and on no other day, whatever became of it meanwhile. */
class AccessPropertiesTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-03-01");

    @Property
    void in_force_from_the_first_day_to_the_last_and_never_else(
            @ForAll @IntRange(max = 400) int days, @ForAll @IntRange(min = -500, max = 900) int on) {
        var access = access(Role.CARER, FIRST.minusYears(40));
        access.lastDay = FIRST.plusDays(days);

        assertEquals(on >= 0 && on <= days, access.isInForce(FIRST.plusDays(on)));
    }

    @Property
    void without_a_last_day_it_goes_on(@ForAll @IntRange(min = -500, max = 9_000) int on) {
        assertEquals(on >= 0, access(Role.HOLDER, FIRST.minusYears(10)).isInForce(FIRST.plusDays(on)));
    }

    @Property
    void ended_is_ended_on_every_day(@ForAll @IntRange(min = -500, max = 900) int on) {
        var access = access(Role.CARER, FIRST.minusYears(40));
        access.ending = new AccessEnd();

        assertFalse(access.isInForce(FIRST.plusDays(on)));
    }

    @Property
    void the_newest_terms_count(
            @ForAll @IntRange(max = 400) int before,
            @ForAll @IntRange(max = 400) int now,
            @ForAll @IntRange(max = 500) int on) {
        var access = access(Role.CARER, FIRST.minusYears(40));
        access.lastDay = FIRST.plusDays(before);
        access.terms = terms(FIRST.plusDays(now), null);

        assertEquals(on <= now, access.isInForce(FIRST.plusDays(on)));
        assertEquals(Set.of(Right.SEE_BUDGET), access.rights());
    }

    @Property
    void a_parents_ends_the_day_before_the_16th_birthday(
            @ForAll @IntRange(min = 1, max = 6_000) int young, @ForAll @IntRange(max = 9_000) int on) {
        var birthday = FIRST.plusDays(young);
        var access = access(Role.REPRESENTATIVE, birthday.minusYears(16));

        assertEquals(
                FIRST.plusDays(on).isBefore(access.birthday().orElseThrow()), access.isInForce(FIRST.plusDays(on)));
        access.terms = terms(null, "Court order 12");
        assertEquals(true, access.isInForce(FIRST.plusDays(on)));
    }

    @Property
    void who_acts_for_a_grown_up_or_is_no_representative_has_no_birthday_to_fear(
            @ForAll @IntRange(max = 9_000) int grown, @ForAll @IntRange(max = 9_000) int on) {
        var ofAnAdult = access(Role.REPRESENTATIVE, FIRST.minusYears(16).minusDays(grown));
        var nominee = access(Role.NOMINEE, FIRST.minusYears(15));

        assertEquals(true, ofAnAdult.isInForce(FIRST.plusDays(on)));
        assertEquals(true, nominee.isInForce(FIRST.plusDays(on)));
    }

    @Property
    void it_is_over_at_the_moment_at_which_it_is_no_more_in_force(
            @ForAll @IntRange(max = 400) int days, @ForAll @IntRange(min = -20, max = 20) int around) {
        var access = access(Role.CARER, FIRST.minusYears(40));
        access.lastDay = FIRST.plusDays(days);
        var day = access.lastDay.plusDays(around);
        var noon = day.atTime(12, 0).atZone(LondonClock.LONDON).toInstant();

        if (!day.isBefore(FIRST)) {
            assertEquals(access.isInForce(day), noon.isBefore(access.over().orElseThrow()));
        }
    }

    private static Access access(Role role, LocalDate born) {
        var access = new Access();
        access.budget = new Budget();
        access.budget.holder = new Holder(null, "Leo", "9990000034", born);
        access.role = role;
        access.rights = Set.of(Right.SEND_RECEIPTS);
        access.firstDay = FIRST;
        access.id = UUID.randomUUID();
        return access;
    }

    private static AccessTerms terms(LocalDate lastDay, String authority) {
        var terms = new AccessTerms();
        terms.rights = Set.of(Right.SEE_BUDGET);
        terms.lastDay = lastDay;
        terms.authority = authority;
        return terms;
    }
}
