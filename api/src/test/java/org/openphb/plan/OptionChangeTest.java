package org.openphb.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openphb.world.AtOnce;
import org.openphb.world.NewBudget;
import org.openphb.world.No;
import org.openphb.world.Pictures;
import org.openphb.world.Send;
import org.openphb.world.SignIn;
import org.openphb.world.TestClock;
import org.openphb.world.TheNews;

/** Somebody else holds the money of a plan item from a day on; nothing of before is lost. */
@QuarkusTest
class OptionChangeTest {
    private NewBudget budget;

    @BeforeEach
    void a_budget() {
        budget = NewBudget.running();
    }

    @Test
    void somebody_who_knows_nobody_here_finds_nothing() {
        for (var who : List.of("nobody", "zoe", "tom")) {
            No.is(changed(who, budget.assistants, UUID.randomUUID(), form("notional", 0)), 404, "not-found");
            No.is(SignIn.as(who).get(budget.path() + "/plan-versions"), 404, "not-found");
        }
    }

    @Test
    void only_staff_and_approvers_change_who_holds_the_money() {
        budget.with("nadia", "NOMINEE").with("ben", "CARER", "SEND_RECEIPTS").with("kim", "THIRD_PARTY");
        var id = UUID.randomUUID();
        changed("grace", budget.assistants, id, form("notional", 0)).then().statusCode(201);

        for (var who : List.of("amira", "nadia", "ben", "kim", "lena")) {
            No.is(changed(who, budget.assistants, UUID.randomUUID(), form("third-party", 0)), 403, "not-allowed");
            No.is(changed(who, budget.assistants, id, form("notional", 0)), 403, "not-allowed");
        }
        changed("petra", budget.assistants, UUID.randomUUID(), form("third-party", 0))
                .then()
                .statusCode(201);
    }

    @Test
    void a_form_that_is_wrong_names_the_field() {
        var days = (int) TestClock.today().until(budget.end, java.time.temporal.ChronoUnit.DAYS);
        refused("option", Map.of("fromDay", day(0), "reason", "Because"));
        refused("fromDay", Map.of("option", "notional", "reason", "Because"));
        refused("reason", Map.of("option", "notional", "fromDay", day(0)));
        refused("reason", Send.with(form("notional", 0), "reason", " "));
        refused("fromDay", form("notional", -1));
        refused("fromDay", form("notional", days + 1));
        refused("option", form("direct-payment", 0));
        changed("grace", budget.assistants, UUID.randomUUID(), form("notional", days))
                .then()
                .statusCode(201);
    }

    @Test
    void a_line_of_another_budget_is_not_here() {
        var other = NewBudget.running();

        No.is(changed("grace", other.assistants, UUID.randomUUID(), form("notional", 0)), 404, "not-found");
    }

    @Test
    void sent_twice_it_is_changed_once_and_other_content_under_its_id_is_refused() {
        var id = UUID.randomUUID();
        var form = form("notional", 0);
        changed("grace", budget.assistants, id, form).then().statusCode(201).body("version", equalTo(2));

        changed("grace", budget.assistants, id, form).then().statusCode(200).body("version", equalTo(2));
        No.is(changed("grace", budget.assistants, id, form("third-party", 0)), 409, "option-change-id-taken");
        No.is(changed("grace", budget.drums, id, form), 409, "option-change-id-taken");
        No.is(changed("omar", budget.assistants, id, form), 409, "option-change-id-taken");
        versions().body("items.version", contains(2, 1));
    }

    @Test
    void of_two_at_once_both_count_one_after_the_other() {
        var answers = AtOnce.both(
                () -> changed("grace", budget.assistants, UUID.randomUUID(), form("notional", 0)),
                () -> changed("omar", budget.drums, UUID.randomUUID(), form("third-party", 0)));

        assertEquals(List.of(201, 201), AtOnce.statuses(answers));
        versions().body("items.version", contains(3, 2, 1));
        plan("amira", null).body("items.option", contains("notional", "third-party", "third-party"));
    }

    @Test
    void the_money_is_the_same_and_the_version_before_never_changes() {
        var first = plan("amira", 1).extract().asString();
        var figures = SignIn.as("amira").get(budget.path() + "/balance").jsonPath();
        changed("grace", budget.held, UUID.randomUUID(), form("notional", 0))
                .then()
                .statusCode(201);

        assertEquals(first, plan("amira", 1).extract().asString());
        var after = SignIn.as("amira").get(budget.path() + "/balance").jsonPath();
        for (var figure : List.of("agreedPence", "freePence", "leftPence", "setAsidePence", "items.agreedPence")) {
            assertEquals(figures.<Object>get(figure), after.<Object>get(figure), figure);
        }
        assertEquals("notional", after.get("items.find { it.name == 'Agency' }.option"));
        plan("amira", null)
                .body("version", equalTo(2))
                .body("startsOn", equalTo(day(0)))
                .body("aboutMe", equalTo("I like drums"))
                .body("goals.words", contains("I play in a band"))
                .body("items.goal", not(hasItem(nullValue())))
                .body("items.costPence", contains(100_000, 50_000, 20_000));
        versions()
                .body("items[0].startsOn", equalTo(day(0)))
                .body("items[0].by", equalTo("Grace Hill"))
                .body("items[0].reason", equalTo("She would rather not keep the books"))
                .body("items[1].startsOn", nullValue())
                .body("items[1].agreedOn", notNullValue());
    }

    @Test
    void it_counts_from_its_day_and_back_again_from_another() {
        changed("grace", budget.drums, UUID.randomUUID(), form("direct-payment", 10))
                .then()
                .statusCode(201);
        changed("grace", budget.drums, UUID.randomUUID(), form("notional", 20))
                .then()
                .statusCode(201);

        assertEquals("notional", optionOf("Drums"));
        TestClock.set(LocalDate.parse(day(10)), 12);
        assertEquals("direct-payment", optionOf("Drums"));
        TestClock.set(TestClock.today().plusDays(10), 12);
        assertEquals("notional", optionOf("Drums"));
    }

    @Test
    void a_change_before_one_that_is_to_come_leaves_that_one_as_it_was() {
        changed("grace", budget.drums, UUID.randomUUID(), form("direct-payment", 10))
                .then()
                .statusCode(201);
        changed("grace", budget.assistants, UUID.randomUUID(), form("notional", 5))
                .then()
                .statusCode(201)
                .body("version", equalTo(3));

        versions().body("items.version", contains(4, 3, 2, 1)).body("items[0].startsOn", equalTo(day(10)));
        TestClock.set(LocalDate.parse(day(5)), 12);
        plan("amira", null).body("items.option", contains("notional", "third-party", "notional"));
        TestClock.set(TestClock.today().plusDays(5), 12);
        plan("amira", null).body("items.option", contains("notional", "third-party", "direct-payment"));
        assertEquals(170_000, budget.pence("items.agreedPence.sum()"));
    }

    @Test
    void a_third_party_sees_the_lines_it_holds_on_the_day() {
        budget.with("kim", "THIRD_PARTY");
        changed("grace", budget.assistants, UUID.randomUUID(), form("third-party", 10))
                .then()
                .statusCode(201);
        changed("grace", budget.held, UUID.randomUUID(), form("notional", 10))
                .then()
                .statusCode(201);

        assertEquals(List.of("Agency"), heldBy("kim"));
        TestClock.set(LocalDate.parse(day(10)), 12);
        assertEquals(List.of("Assistants"), heldBy("kim"));
        assertEquals(201, spent("kim", budget.held, -1).statusCode());
        No.badForm(spent("kim", budget.held, 0), "parts[0].planItem");
        assertEquals(201, spent("kim", budget.assistants, 0).statusCode());
        SignIn.as("kim")
                .get(budget.path() + "/entries")
                .then()
                .body("items.planItem", contains(budget.assistants.toString()));
    }

    @Test
    void an_account_is_what_was_spent_while_the_money_was_in_it() {
        changed("grace", budget.assistants, UUID.randomUUID(), form("notional", 10))
                .then()
                .statusCode(201);
        TestClock.set(LocalDate.parse(day(12)), 12);
        var before = UUID.randomUUID();
        spent("amira", before, budget.assistants, -3).then().statusCode(201);
        assertEquals(-1_000, budget.pence("inYourAccountPence"));
        spent("amira", budget.assistants, -2).then().statusCode(201);
        assertEquals(-1_000, budget.pence("inYourAccountPence"));
        var returned = UUID.randomUUID();
        spent("amira", returned, budget.assistants, -4).then().statusCode(201);
        decided(returned, Map.of("result", "returned", "reason", "Not readable"));
        assertEquals(-2_000, budget.pence("inYourAccountPence"));

        decided(before, Map.of("result", "accepted"));
        var refund = Map.of("amountPence", 300, "receivedOn", day(0), "reason", "It broke");
        Send.change("grace", budget.path() + "/receipts/" + before + "/refunds/" + UUID.randomUUID(), "\"1\"", refund)
                .then()
                .statusCode(201);
        assertEquals(-1_700, budget.pence("inYourAccountPence"));
    }

    @Test
    void the_holders_side_hears_of_it() {
        budget.with("nadia", "NOMINEE").with("ben", "CARER", "SEND_RECEIPTS");
        changed("grace", budget.drums, UUID.randomUUID(), form("direct-payment", 0))
                .then()
                .statusCode(201);

        assertEquals(List.of("option-changed"), TheNews.kinds("amira", budget));
        assertEquals(List.of("option-changed"), TheNews.kinds("nadia", budget));
        assertEquals(List.of(), TheNews.kinds("ben", budget));
    }

    private List<String> heldBy(String who) {
        var plan = SignIn.as(who).get(budget.path() + "/plan").jsonPath().<String>getList("items.name");
        assertEquals(
                plan, SignIn.as(who).get(budget.path() + "/balance").jsonPath().getList("items.name"));
        assertEquals(
                plan,
                SignIn.as(who).get(budget.path() + "/plan-items").jsonPath().getList("items.name"));
        return plan;
    }

    private Response spent(String who, UUID line, int day) {
        return spent(who, UUID.randomUUID(), line, day);
    }

    private Response spent(String who, UUID id, UUID line, int day) {
        var form = Send.with(
                Send.receipt(1_000),
                "spentOn",
                day(day),
                "parts",
                List.of(Map.of("planItem", line, "amountPence", 1_000)));
        return Send.receipt(who, budget, id, form, Pictures.jpeg());
    }

    private void decided(UUID receipt, Map<String, Object> form) {
        Send.change("grace", budget.path() + "/receipts/" + receipt + "/decision", "\"0\"", form)
                .then()
                .statusCode(200);
    }

    private String optionOf(String name) {
        return plan("amira", null).extract().path("items.find { it.name == '" + name + "' }.option");
    }

    private io.restassured.response.ValidatableResponse plan(String who, Integer version) {
        var call = SignIn.as(who);
        return (version == null ? call : call.queryParam("version", version))
                .get(budget.path() + "/plan")
                .then()
                .statusCode(200);
    }

    private io.restassured.response.ValidatableResponse versions() {
        return SignIn.as("amira").get(budget.path() + "/plan-versions").then().statusCode(200);
    }

    private void refused(String field, Map<String, Object> form) {
        No.badForm(changed("grace", budget.assistants, UUID.randomUUID(), form), field);
    }

    private Response changed(String who, UUID line, UUID id, Map<String, Object> form) {
        return Send.change(who, budget.path() + "/plan-items/" + line + "/option-changes/" + id, null, form);
    }

    private static Map<String, Object> form(String option, int day) {
        return Map.of("option", option, "fromDay", day(day), "reason", "She would rather not keep the books");
    }

    private static String day(int later) {
        return TestClock.today().plusDays(later).toString();
    }
}
