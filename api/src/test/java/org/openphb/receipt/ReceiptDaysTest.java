package org.openphb.receipt;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openphb.world.NewBudget;
import org.openphb.world.No;
import org.openphb.world.Send;
import org.openphb.world.TestClock;

/** Which budget a day belongs to, and until when. */
@QuarkusTest
class ReceiptDaysTest {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final LocalDate today = TestClock.today();

    @Test
    void tomorrow_has_not_been_spent() {
        var budget = NewBudget.running();

        No.badForm(sent("amira", budget, today.plusDays(1)), "spentOn");
        sent("amira", budget, today).then().statusCode(201);
    }

    @Test
    void today_is_londons_today() {
        var summer = LocalDate.of(today.getYear() + 1, 7, 1);
        var budget = NewBudget.in(summer.minusDays(50), summer.plusDays(50)).with("amira", "HOLDER");

        // half past midnight in London is still the day before in UTC
        TestClock.set(summer, 0);

        sent("amira", budget, summer).then().statusCode(201);
        No.badForm(sent("amira", budget, summer.plusDays(1)), "spentOn");
    }

    @Test
    void the_first_and_the_last_day_are_inside() {
        var budget = NewBudget.in(today.minusDays(20), today.minusDays(10)).with("amira", "HOLDER");

        sent("amira", budget, budget.start).then().statusCode(201);
        sent("amira", budget, budget.end).then().statusCode(201);
        No.badForm(sent("amira", budget, budget.start.minusDays(1)), "spentOn");
        No.badForm(sent("amira", budget, budget.end.plusDays(1)), "spentOn");
    }

    @Test
    void a_day_of_last_years_budget_is_sent_there() {
        var budget = NewBudget.in(today.minusDays(20), today.plusDays(100)).with("amira", "HOLDER");
        var before = budget.sibling(today.minusDays(120), today.minusDays(21));

        No.badForm(sent("amira", budget, today.minusDays(21)), "spentOn")
                .body("violations[0].message", containsString(DAY.format(before.start)))
                .body("violations[0].message", containsString(DAY.format(before.end)));
        No.badForm(sent("amira", budget, today.minusDays(121)), "spentOn")
                .body("violations[0].message", containsString(DAY.format(budget.start)));
    }

    @Test
    void proof_after_the_end_is_late_and_taken_for_90_days() {
        var budget = NewBudget.in(today.minusDays(200), today.minusDays(90)).with("amira", "HOLDER");

        sent("amira", budget, budget.end).then().statusCode(201).body("late", equalTo(true));
    }

    @Test
    void after_90_days_only_staff_can_add_it() {
        var budget = NewBudget.in(today.minusDays(200), today.minusDays(91)).with("amira", "HOLDER");

        No.badForm(sent("amira", budget, budget.end), "spentOn");
        sent("grace", budget, budget.end)
                .then()
                .statusCode(201)
                .body("late", equalTo(true))
                .body("onBehalf", equalTo(true));
    }

    @Test
    void nothing_has_been_spent_of_a_budget_that_has_not_begun() {
        var budget = NewBudget.in(today.plusDays(10), today.plusDays(100)).with("amira", "HOLDER");

        No.badForm(sent("amira", budget, today), "spentOn");
    }

    @Test
    void a_receipt_says_by_when_it_is_decided() {
        var monday = LocalDate.of(2027, 2, 1);
        var budget = NewBudget.in(monday.minusDays(50), monday.plusDays(50)).with("amira", "HOLDER");
        TestClock.set(monday, 12);

        sent("amira", budget, monday).then().statusCode(201).body("answerBy", equalTo("2027-02-15"));
    }

    private static Response sent(String who, NewBudget budget, LocalDate day) {
        var form = Send.with(Send.receipt(4599), "spentOn", "" + day, "noProof", "bus fare");
        return Send.receipt(who, budget, UUID.randomUUID(), form);
    }
}
