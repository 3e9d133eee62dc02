package org.openphb.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openphb.money.Money;
import org.openphb.money.Period;

/**
 * Worked cases of a budget of £36,500 from 1 April 2026 to 31 March 2027, whose plan spends £100 a day. On 1 October 2026
 * there are 181 days to come; £5,600 in 56 days is £100 a day; 5 % of the budget is £1,825.
 */
class OutlookTest {
    private static final Period YEAR = new Period(LocalDate.parse("2026-04-01"), LocalDate.parse("2027-03-31"));
    private static final Money AGREED = Money.of(3_650_000);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
                    # the words                                | today      | left    | free  | one-offs | recent | planned | outlook              | lasts until
                    on course                                  | 2026-10-01 | 1810000 | 0     | 0        | 560000 | 3650000 | ON_COURSE            | 2027-03-31
                    at most until the end of the period        | 2026-10-01 | 1900000 | 0     | 0        | 560000 | 3650000 | ON_COURSE            | 2027-03-31
                    exactly seven days short is on course      | 2026-10-01 | 1740000 | 0     | 0        | 560000 | 3650000 | ON_COURSE            | 2027-03-24
                    more than seven days short                 | 2026-10-01 | 1730000 | 0     | 0        | 560000 | 3650000 | WILL_RUN_SHORT       | 2027-03-23
                    part of a day does not last a day          | 2026-10-01 | 1739999 | 0     | 0        | 560000 | 3650000 | WILL_RUN_SHORT       | 2027-03-23
                    the pace is not rounded to pence a day     | 2026-10-01 | 1739999 | 0     | 0        | 559999 | 3650000 | ON_COURSE            | 2027-03-24
                    free below nothing is short whenever       | 2026-10-01 | 1810000 | -1    | 0        | 560000 | 3650000 | WILL_RUN_SHORT       | 2027-03-31
                    twice the pace lasts half as long          | 2026-10-01 | 1810000 | 0     | 0        | 1120000| 3650000 | WILL_RUN_SHORT       | 2026-12-30
                    exactly 5 % over is on course              | 2026-10-01 | 1992500 | 0     | 0        | 560000 | 3650000 | ON_COURSE            | 2027-03-31
                    a penny more than 5 % over                 | 2026-10-01 | 1992501 | 0     | 0        | 560000 | 3650000 | WILL_HAVE_MONEY_OVER | 2027-03-31
                    one-offs are held back from the pace       | 2026-10-01 | 1900000 | 0     | 90000    | 560000 | 3650000 | ON_COURSE            | 2027-03-31
                    held back, the rest runs short             | 2026-10-01 | 1810000 | 0     | 90000    | 560000 | 3650000 | WILL_RUN_SHORT       | 2027-03-22
                    one-offs to come are not money over        | 2026-10-01 | 2310000 | 0     | 500000   | 560000 | 3650000 | ON_COURSE            | 2027-03-31
                    left is below what one-offs need           | 2026-10-01 | 50000   | 0     | 80000    | 560000 | 3650000 | WILL_RUN_SHORT       | 2026-10-01
                    nothing left                               | 2026-10-01 | 0       | 0     | 0        | 560000 | 3650000 | WILL_RUN_SHORT       | 2026-10-01
                    overspent                                  | 2026-10-01 | -100000 | -1    | 0        | 560000 | 3650000 | WILL_RUN_SHORT       | 2026-10-01
                    no pace lasts to the end                   | 2026-10-01 | 100000  | 0     | 0        | 0      | 3650000 | ON_COURSE            | 2027-03-31
                    no pace and much left is money over        | 2026-10-01 | 1810000 | 0     | 0        | 0      | 3650000 | WILL_HAVE_MONEY_OVER | 2027-03-31
                    money that came back is no pace            | 2026-10-01 | 100000  | 0     | 0        | -5000  | 3650000 | ON_COURSE            | 2027-03-31
                    day 1 uses the pace of the plan            | 2026-04-01 | 3640000 | 0     | 0        | 0      | 3650000 | ON_COURSE            | 2027-03-31
                    day 56 still does                          | 2026-05-26 | 3090000 | 0     | 0        | 0      | 3650000 | ON_COURSE            | 2027-03-31
                    day 57 uses what was spent                 | 2026-05-27 | 3090000 | 0     | 0        | 0      | 3650000 | WILL_HAVE_MONEY_OVER | 2027-03-31
                    early spending does not alarm              | 2026-04-10 | 3550000 | 0     | 0        | 900000 | 3650000 | ON_COURSE            | 2027-03-31
                    only one-offs planned: no early pace       | 2026-04-10 | 500000  | 0     | 500000   | 0      | 0       | ON_COURSE            | 2027-03-31
                    the last day                               | 2027-03-31 | 100     | 0     | 0        | 560000 | 3650000 | ON_COURSE            | 2027-03-31
                    not begun says nothing                     | 2026-03-31 | 3650000 | -1    | 0        | 0      | 3650000 | NOT_BEGUN            | none
                    ended, spent                               | 2027-05-01 | 182500  | 0     | 0        | 0      | 3650000 | ON_COURSE            | 2027-03-31
                    ended, with money over                     | 2027-05-01 | 182501  | 0     | 0        | 0      | 3650000 | WILL_HAVE_MONEY_OVER | 2027-03-31
                    ended, overspent                           | 2027-05-01 | -1      | -1    | 0        | 0      | 3650000 | WILL_RUN_SHORT       | 2027-03-31
                    """)
    void it_says(
            String story,
            LocalDate today,
            long left,
            long free,
            long oneOffs,
            long recent,
            long planned,
            Outlook.Word word,
            LocalDate lastsUntil) {
        var figures = new Outlook.Figures(
                YEAR, AGREED, Money.of(left), Money.of(free), Money.of(oneOffs), Money.of(recent), Money.of(planned));

        assertEquals(new Outlook(word, lastsUntil), Outlook.on(today, figures), story);
    }
}
