package org.openphb.budget;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openphb.world.AtOnce;
import org.openphb.world.NewBudget;
import org.openphb.world.No;
import org.openphb.world.Owner;
import org.openphb.world.Send;
import org.openphb.world.SignIn;
import org.openphb.world.TestClock;
import org.openphb.world.TheNews;

/** What of a budget is put otherwise, and that what it was can still be read. */
@QuarkusTest
class AmendBudgetTest {
    private final LocalDate today = TestClock.today();
    private final UUID id = UUID.randomUUID();

    @Test
    void a_stranger_finds_nothing_and_who_may_not_is_told_so() {
        var budget = NewBudget.running().with("nadia", "NOMINEE");
        var form = Map.<String, Object>of("name", "New", "reason", "x");

        No.is(amend("tom", budget, form), 404, "not-found");
        No.is(amend("nobody", budget, form), 404, "not-found");
        for (var who : List.of("amira", "nadia", "petra", "lena")) {
            No.is(amend(who, budget, form), 403, "not-allowed");
        }
        No.is(SignIn.as("tom").get(budget.path() + "/amendments"), 404, "not-found");
    }

    @Test
    void a_name_and_a_last_day_change_with_a_reason_and_what_they_were_stays_to_be_read() {
        var budget = NewBudget.running();
        TheNews.forget("amira");

        amend(
                        "grace",
                        budget,
                        Map.of("name", "Care at home", "lastDay", day(budget.end.plusDays(30)), "reason", "Longer"))
                .then()
                .statusCode(201)
                .body("nameWas", equalTo("A budget of a test"))
                .body("lastDayWas", equalTo(day(budget.end)))
                .body("sharesFrom", nullValue())
                .body("by.name", equalTo("Grace Hill"));

        SignIn.as("amira")
                .get(budget.path())
                .then()
                .body("name", equalTo("Care at home"))
                .body("period.start", equalTo(day(budget.start)))
                .body("period.end", equalTo(day(budget.end.plusDays(30))));
        SignIn.as("amira")
                .get(budget.path() + "/amendments")
                .then()
                .body("items.name", contains("Care at home"))
                .body("items.reason", contains("Longer"));
        assertEquals(List.of("budget-amended"), TheNews.kinds("amira", budget));
    }

    @Test
    void said_again_it_is_the_same_change_and_otherwise_it_is_not() {
        var budget = NewBudget.running();
        var from = day(today.plusDays(5));
        var form = Send.with(
                Map.of("reason", "The council joins"), "sharesFrom", from, "shares", shares(7_000, 3_000), "name", "N");

        amend("grace", budget, form).then().statusCode(201);
        amend("grace", budget, form).then().statusCode(200).body("shares.basisPoints", contains(7_000, 3_000));

        assertEquals(1, Owner.count("select count(*) from amendment where budget = ?", budget.id));
        No.is(amend("omar", budget, form), 409, "change-id-taken");
        No.is(amend("grace", budget, Send.with(form, "shares", shares(6_000, 4_000))), 409, "change-id-taken");
        No.is(amend("grace", budget, Send.with(form, "reason", "Other")), 409, "change-id-taken");
    }

    @Test
    void shares_count_from_their_day_and_those_before_stay() {
        var budget = NewBudget.running();
        var from = today.plusDays(5);

        amend("grace", budget, Map.of("sharesFrom", day(from), "shares", shares(7_000, 3_000), "reason", "It joins"))
                .then()
                .statusCode(201)
                .body("shares.funder", contains("Westmoor ICB", "Westmoor Council"))
                .body("sharesWere.basisPoints", contains(10_000));

        SignIn.as("amira").get(budget.path()).then().body("shares.basisPoints", contains(10_000));
        TestClock.forward(Duration.ofDays(4));
        SignIn.as("grace").get(budget.path()).then().body("shares.basisPoints", contains(10_000));
        TestClock.forward(Duration.ofDays(1));
        SignIn.as("grace").get(budget.path()).then().body("shares.basisPoints", contains(7_000, 3_000));
    }

    @Test
    void what_was_settled_for_a_day_is_not_settled_again() {
        var budget = NewBudget.running();
        var from = today.plusDays(5);
        shared(budget, from).then().statusCode(201);

        for (var day : List.of(from, from.minusDays(1), budget.start, budget.end.plusDays(1))) {
            No.badForm(shared(budget, day), "sharesFrom");
        }
        shared(budget, from.plusDays(1)).then().statusCode(201);
        assertEquals(3, Owner.count("select count(distinct first_day) from share where budget = ?", budget.id));
    }

    @Test
    void sooner_is_an_end_once_the_plan_is_agreed_and_a_slip_put_right_before() {
        var agreed = NewBudget.running();
        No.badForm(until(agreed, agreed.end.minusDays(1)), "lastDay");

        var opened = NewBudget.opened(today.minusDays(3), today.plusDays(364));
        until(opened, today.plusDays(300)).then().statusCode(201);
        No.badForm(until(opened, today.minusDays(1)), "lastDay");
        No.badForm(until(opened, today.plusYears(9)), "lastDay");
    }

    @Test
    void longer_never_runs_into_the_next_one() {
        var budget = NewBudget.running();
        budget.sibling(budget.end.plusDays(10), budget.end.plusDays(100));

        until(budget, budget.end.plusDays(9)).then().statusCode(201);
        No.is(until(budget, budget.end.plusDays(10)), 409, "budget-overlaps");
    }

    @Test
    void once_its_end_is_given_the_last_day_stands() {
        var budget = NewBudget.running();
        Send.change("grace", budget.path() + "/end", null, Map.of("lastDay", day(budget.end), "reason", "Over"))
                .then()
                .statusCode(200);

        No.is(until(budget, budget.end.plusDays(30)), 409, "budget-already-ending");
        amend("grace", budget, Map.of("name", "Still", "reason", "A slip"))
                .then()
                .statusCode(201);
    }

    @Test
    void a_form_that_is_wrong_says_where() {
        var budget = NewBudget.running();
        var from = day(today.plusDays(5));

        No.badForm(amend("grace", budget, Map.of("reason", "x")), "name");
        No.badForm(amend("grace", budget, Map.of("name", "N")), "reason");
        No.badForm(amend("grace", budget, Map.of("name", " ", "reason", "x")), "name");
        No.badForm(amend("grace", budget, Map.of("name", "A budget of a test", "reason", "x")), "name");
        No.badForm(until(budget, budget.end), "lastDay");
        No.badForm(amend("grace", budget, Map.of("sharesFrom", from, "name", "N", "reason", "x")), "sharesFrom");
        No.badForm(amend("grace", budget, Map.of("shares", shares(7_000, 3_000), "reason", "x")), "sharesFrom");
        No.badForm(
                amend("grace", budget, Map.of("sharesFrom", from, "shares", shares(7_000, 2_999), "reason", "x")),
                "shares");
        SignIn.as("grace").get(budget.path() + "/amendments").then().body("items", hasSize(0));
    }

    @Test
    void two_at_once_are_one_after_the_other() {
        var budget = NewBudget.running();

        var both = AtOnce.both(() -> shared(budget, today.plusDays(5)), () -> shared(budget, today.plusDays(5)));

        assertTrue(List.of(201, 400).equals(AtOnce.statuses(both)), both.get(1).asString());
        SignIn.as("grace").get(budget.path() + "/amendments").then().body("items", hasSize(1));
    }

    @Test
    void whoever_amends_a_budget_is_not_told_of_it() {
        var budget = NewBudget.running();
        TheNews.forget("grace");

        amend("omar", budget, Map.of("name", "N", "reason", "x")).then().statusCode(201);

        SignIn.as("grace").get("/news").then().body("items.kind", not(hasItem("budget-amended")));
    }

    private Response amend(String who, NewBudget budget, Map<String, Object> form) {
        return Send.change(who, budget.path() + "/amendments/" + id, null, form);
    }

    private Response until(NewBudget budget, LocalDate last) {
        return another(budget, Map.of("lastDay", day(last), "reason", "Other days"));
    }

    private Response shared(NewBudget budget, LocalDate from) {
        return another(budget, Map.of("sharesFrom", day(from), "shares", shares(7_000, 3_000), "reason", "It joins"));
    }

    private static Response another(NewBudget budget, Map<String, Object> form) {
        return Send.change("grace", budget.path() + "/amendments/" + UUID.randomUUID(), null, form);
    }

    private static List<Map<String, Object>> shares(int nhs, int council) {
        return List.of(
                Map.of("funder", "Westmoor ICB", "kind", "nhs", "basisPoints", nhs),
                Map.of("funder", "Westmoor Council", "kind", "council", "basisPoints", council));
    }

    private static String day(LocalDate day) {
        return day.toString();
    }
}
