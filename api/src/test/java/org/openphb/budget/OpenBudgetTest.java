package org.openphb.budget;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openphb.world.AtOnce;
import org.openphb.world.NewBudget;
import org.openphb.world.No;
import org.openphb.world.Owner;
import org.openphb.world.People;
import org.openphb.world.Send;
import org.openphb.world.SignIn;
import org.openphb.world.TestClock;

/** A budget before anything is agreed: whose it is, who pays, who to ask. */
@QuarkusTest
class OpenBudgetTest {
    private final LocalDate today = TestClock.today();
    private final LocalDate end = today.plusDays(364);
    private final UUID id = UUID.randomUUID();

    @Test
    void only_who_is_there_as_staff_opens_anything() {
        var holder = holder("omar");

        for (var who : List.of("nobody", "amira", "petra", "lena")) {
            No.is(SignIn.as(who).get("/holders?nhsNumber=9990000018"), 403, "not-allowed");
            No.is(record(who, UUID.randomUUID(), NewBudget.nhsNumber()), 403, "not-allowed");
            No.is(open(who, holder, form()), 403, "not-allowed");
        }
    }

    @Test
    void another_organisation_finds_nobody_and_opens_nothing_for_them() {
        var holder = holder("omar");

        SignIn.as("tom")
                .get("/holders?nhsNumber=9990000018")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        No.is(open("tom", holder, Send.with(form(), "contact", People.id("tom"))), 404, "not-found");
        // the same person may be known at both: nothing crosses
        var number = NewBudget.nhsNumber();
        record("omar", UUID.randomUUID(), number).then().statusCode(201);
        record("tom", UUID.randomUUID(), number).then().statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "999", "9912003814", "4123456879", "99900000l8", "9990000018 0"})
    void a_number_is_checked_before_anybody_is_looked_for(String number) {
        No.badForm(SignIn.as("grace").queryParam("nhsNumber", number).get("/holders"), "nhsNumber");
    }

    @Test
    void a_holder_is_found_by_number_with_their_budgets_and_the_search_is_written_down() {
        var before = Owner.count("select count(*) from search_lookup where person = ?", People.id("omar"));

        SignIn.as("omar")
                .get("/holders?nhsNumber=999 000 0018")
                .then()
                .statusCode(200)
                .body("items.name", contains("Amira Khan"))
                .body("items[0].budgets.cohort", hasItem("continuing-healthcare"))
                .body("items[0].budgets.stage", hasItem("running"));

        assertEquals(before + 1, Owner.count("select count(*) from search_lookup where person = ?", People.id("omar")));
    }

    @Test
    void whoever_helps_somebody_in_private_life_neither_finds_them_nor_opens_a_budget_for_them() {
        var budget = NewBudget.running().with("grace", "CARER", "SEND_RECEIPTS");
        var holder = UUID.fromString(Owner.ask("select holder from budget where id = ?", budget.id));

        SignIn.as("grace").get("/holders?nhsNumber=" + budget.nhsNumber).then().body("items", hasSize(0));
        No.is(record("grace", UUID.randomUUID(), budget.nhsNumber), 409, "holder-already-known");
        No.is(open("grace", holder, Send.with(form(), "cohort", "wheelchair")), 404, "not-found");
        No.badForm(
                open("omar", holder, Send.with(form(), "contact", People.id("grace"), "cohort", "wheelchair")),
                "contact");
        open("omar", holder, Send.with(form(), "cohort", "wheelchair")).then().statusCode(201);
    }

    @Test
    void nobody_is_ever_there_twice() {
        var number = NewBudget.nhsNumber();

        var both = AtOnce.both(
                () -> record("grace", UUID.randomUUID(), number), () -> record("omar", UUID.randomUUID(), number));

        assertEquals(List.of(201, 409), AtOnce.statuses(both));
        assertEquals(1, Owner.count("select count(*) from holder where nhs_number = ?", number));
        No.is(record("omar", UUID.randomUUID(), number), 409, "holder-already-known");
    }

    @Test
    void said_again_it_is_the_same_holder_and_otherwise_it_is_not() {
        var number = NewBudget.nhsNumber();

        record("grace", id, number).then().statusCode(201);
        record("grace", id, number).then().statusCode(200).body("id", equalTo("" + id));

        No.is(record("omar", id, number), 409, "change-id-taken");
        No.is(record("grace", id, NewBudget.nhsNumber()), 409, "change-id-taken");
    }

    @ParameterizedTest
    @CsvSource({
        "nhsNumber, 9912003814",
        "nhsNumber, ''",
        "name, ' '",
        "dateOfBirth, 2999-01-01",
        "dateOfBirth, 0190-02-03"
    })
    void a_holder_needs_a_real_number_a_name_and_a_birthday(String field, String wrong) {
        var form = Send.with(person(NewBudget.nhsNumber()), field, wrong);

        No.badForm(Send.change("grace", "/holders/" + id, null, form), field);
    }

    @Test
    void it_is_opened_with_no_money_and_somebody_to_ask() {
        var cover = Map.of(
                "person",
                People.id("petra"),
                "firstDay",
                today.toString(),
                "lastDay",
                today.plusDays(7).toString());

        open("omar", holder("omar"), Send.with(form(), "cover", cover, "cohort", "fast-track"))
                .then()
                .statusCode(201)
                .body("stage", equalTo("working-out"))
                .body("next.what", equalTo("tell-the-sum"))
                .body("next.who", equalTo("staff"))
                .body("next.person", equalTo("Petra Novak"))
                .body("cohort", equalTo("fast-track"))
                .body("contact.name", equalTo("Omar Farouk"))
                .body("shares.basisPoints", contains(6_000, 4_000))
                .body("ending", nullValue())
                .body("role", equalTo("staff"));

        assertEquals(0, Owner.count("select count(*) from entry where budget = ?", id));
    }

    @Test
    void said_again_it_is_the_same_budget_whatever_became_of_it_and_otherwise_it_is_not() {
        var holder = holder("omar");
        open("omar", holder, form()).then().statusCode(201);
        Send.change(
                        "omar",
                        "/budgets/" + id + "/amendments/" + UUID.randomUUID(),
                        null,
                        Map.of("name", "New", "reason", "x"))
                .then()
                .statusCode(201);

        open("omar", holder, form()).then().statusCode(200).body("name", equalTo("New"));

        No.is(open("grace", holder, form()), 409, "change-id-taken");
        No.is(open("omar", holder, Send.with(form(), "name", "Other")), 409, "change-id-taken");
        No.is(open("omar", holder("omar"), form()), 409, "change-id-taken");
        // nor does an id that names a budget that was never opened here say more
        var imported = NewBudget.running();
        No.is(open("omar", holder, form(), imported.id), 409, "change-id-taken");
    }

    @Test
    void two_of_one_kind_never_run_on_one_day() {
        var holder = holder("omar");
        open("omar", holder, form()).then().statusCode(201);

        var next = Send.with(
                form(), "firstDay", end.toString(), "lastDay", end.plusDays(300).toString());
        No.is(open("omar", holder, next, UUID.randomUUID()), 409, "budget-overlaps");
        var after = Send.with(next, "firstDay", end.plusDays(1).toString());
        open("omar", holder, after, UUID.randomUUID()).then().statusCode(201);
        // of another kind they do
        open("omar", holder, Send.with(next, "cohort", "wheelchair"), UUID.randomUUID())
                .then()
                .statusCode(201);
    }

    @Test
    void two_at_once_for_the_same_days_are_one() {
        var holder = holder("omar");
        var later = Send.with(form(), "firstDay", today.plusDays(1).toString());

        var both = AtOnce.both(
                () -> open("omar", holder, form(), UUID.randomUUID()),
                () -> open("grace", holder, later, UUID.randomUUID()));

        assertEquals(List.of(201, 409), AtOnce.statuses(both));
        assertEquals(1, Owner.count("select count(*) from budget where holder = ?", holder));
    }

    @Test
    void a_form_that_is_wrong_says_where() {
        var holder = holder("omar");

        refused(holder, "name", "name", " ");
        refused(holder, "lastDay", "lastDay", today.minusDays(1).toString());
        refused(holder, "lastDay", "lastDay", today.plusYears(6).toString());
        refused(holder, "firstDay", "firstDay", "0202-01-01");
        refused(holder, "contact", "contact", People.id("lena"));
        refused(holder, "contact", "contact", People.id("tom"));
        refused(holder, "contact", "contact", UUID.randomUUID());
        refused(holder, "shares", "shares", List.of());
        refused(holder, "shares", "shares", List.of(share("Westmoor ICB", "nhs", 9_999)));
        refused(holder, "shares", "shares", List.of(share("A", "nhs", 5_000), share("A ", "nhs", 5_000)));
        refused(holder, "shares[0].basisPoints", "shares", List.of(share("A", "nhs", 0), share("B", "nhs", 10_000)));
        refused(holder, "cover.person", "cover", cover("omar", today, today));
        refused(holder, "cover.person", "cover", cover("lena", today, today));
        refused(holder, "cover.firstDay", "cover", cover("petra", today.minusDays(1), today));
        refused(holder, "cover.lastDay", "cover", cover("petra", today, end.plusDays(1)));
        assertEquals(0, Owner.count("select count(*) from budget where holder = ?", holder));
    }

    private void refused(UUID holder, String where, String field, Object value) {
        No.badForm(open("omar", holder, Send.with(form(), field, value)), where);
    }

    @Test
    void every_page_of_it_can_be_read_while_nothing_is_agreed() {
        var budget = NewBudget.opened(today, end).with("amira", "HOLDER");

        for (var who : List.of("amira", "grace", "petra", "lena")) {
            for (var page : List.of(
                    "",
                    "/entries",
                    "/plan-items",
                    "/indicative-sums",
                    "/receipts",
                    "/review-requests",
                    "/access",
                    "/amendments",
                    "/lookups")) {
                if (!who.equals("amira") || !page.equals("/lookups")) {
                    SignIn.as(who).get(budget.path() + page).then().statusCode(200);
                }
            }
            No.is(SignIn.as(who).get(budget.path() + "/plan"), 404, "not-found");
            SignIn.as(who)
                    .get(budget.path() + "/balance")
                    .then()
                    .statusCode(200)
                    .body("agreedPence", equalTo(0))
                    .body("leftPence", equalTo(0))
                    .body("freePence", equalTo(0))
                    .body("outlook", equalTo("on-course"))
                    .body("items", hasSize(0));
        }
        SignIn.as("amira")
                .get("/me")
                .then()
                .body("budgets.find { it.id == '" + budget.id + "' }.stage", equalTo("working-out"))
                .body("budgets.find { it.id == '" + budget.id + "' }.next.person", equalTo("Grace Hill"));
        SignIn.as("grace")
                .get("/budgets?q=" + budget.nhsNumber)
                .then()
                .body("items.stage", contains("working-out"))
                .body("items[0].holder", containsString(budget.nhsNumber));
    }

    private UUID holder(String by) {
        var holder = UUID.randomUUID();
        record(by, holder, NewBudget.nhsNumber()).then().statusCode(201);
        return holder;
    }

    private Response record(String who, UUID id, String number) {
        return Send.change(who, "/holders/" + id, null, person(number));
    }

    private static Map<String, Object> person(String number) {
        return Map.of("nhsNumber", number, "name", "Somebody new", "dateOfBirth", "1990-02-03");
    }

    private Response open(String who, UUID holder, Map<String, Object> form) {
        return open(who, holder, form, id);
    }

    private static Response open(String who, UUID holder, Map<String, Object> form, UUID id) {
        return Send.change(who, "/holders/" + holder + "/budgets/" + id, null, form);
    }

    private Map<String, Object> form() {
        var shares = List.of(share("Westmoor ICB", "nhs", 6_000), share("Westmoor Council", "council", 4_000));
        return Send.with(NewBudget.opening(today, end, "omar"), "shares", shares);
    }

    private static Map<String, Object> share(String funder, String kind, int basisPoints) {
        return Map.of("funder", funder, "kind", kind, "basisPoints", basisPoints);
    }

    private static Map<String, Object> cover(String who, LocalDate first, LocalDate last) {
        return Map.of("person", People.id(who), "firstDay", first.toString(), "lastDay", last.toString());
    }
}
