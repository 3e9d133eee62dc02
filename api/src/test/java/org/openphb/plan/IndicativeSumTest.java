package org.openphb.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openphb.world.AtOnce;
import org.openphb.world.NewBudget;
import org.openphb.world.No;
import org.openphb.world.Send;
import org.openphb.world.SignIn;

/** How a budget was worked out: told, told again with the reason, never edited. */
@QuarkusTest
class IndicativeSumTest {
    private static final Map<String, Object> ASSISTANTS =
            Map.of("what", "Personal assistants", "ratePence", 1400, "hoursHundredths", 3025, "weeks", 52);
    private static final Map<String, Object> BED = Map.of("what", "A bed that turns", "amountPence", 90_000);

    private NewBudget budget;

    @BeforeEach
    void a_budget() {
        budget = NewBudget.running();
    }

    @Test
    void somebody_who_knows_nobody_here_finds_nothing() {
        told("grace", UUID.randomUUID(), form(0, null, BED)).then().statusCode(201);

        for (var who : List.of("nobody", "zoe")) {
            No.is(SignIn.as(who).get(path()), 404, "not-found");
            No.is(told(who, UUID.randomUUID(), form(1, "Mine", BED)), 404, "not-found");
        }
    }

    @Test
    void only_staff_say_how_it_is_worked_out_and_a_carer_sees_it_only_if_let() {
        budget.with("nadia", "NOMINEE")
                .with("ben", "CARER", "SEND_RECEIPTS")
                .with("dev", "CARER", "SEE_BUDGET")
                .with("kim", "THIRD_PARTY");
        var id = UUID.randomUUID();
        told("grace", id, form(0, null, BED)).then().statusCode(201);

        for (var who : List.of("amira", "nadia", "ben", "dev", "kim", "petra", "lena")) {
            No.is(told(who, UUID.randomUUID(), form(1, "Mine", BED)), 403, "not-allowed");
        }
        for (var who : List.of("ben", "kim")) {
            No.is(SignIn.as(who).get(path()), 403, "not-allowed");
            No.is(told(who, id, form(0, null, BED)), 403, "not-allowed");
        }
        for (var who : List.of("amira", "nadia", "dev", "omar", "petra", "lena")) {
            SignIn.as(who).get(path()).then().statusCode(200).body("items", hasSize(1));
        }
    }

    @Test
    void staff_of_another_organisation_or_with_an_access_row_here_are_no_staff_here() {
        budget.with("omar", "CARER", budget.start, budget.start, "SEE_BUDGET");

        for (var who : List.of("tom", "omar")) {
            No.is(SignIn.as(who).get(path()), 404, "not-found");
            No.is(told(who, UUID.randomUUID(), form(0, null, BED)), 404, "not-found");
        }
    }

    @Test
    void a_form_that_is_wrong_names_the_field() {
        refused("lines", form(0, null));
        refused("after", Send.with(form(0, null, BED), "after", -1));
        refused("lines[0].what", form(0, null, Send.with(BED, "what", " ")));
        refused("lines[1].weeks", form(0, null, BED, Send.with(ASSISTANTS, "weeks", 54)));
        refused("lines[0].weeks", form(0, null, Map.of("what", "x", "ratePence", 1, "hoursHundredths", 1)));
        refused("lines[0].hoursHundredths", form(0, null, Map.of("what", "x", "ratePence", 1, "weeks", 1)));
        refused("lines[0].ratePence", form(0, null, Map.of("what", "x", "hoursHundredths", 100, "weeks", 1)));
        refused("lines[0].ratePence", form(0, null, Send.with(ASSISTANTS, "ratePence", 0)));
        refused(
                "lines[0].ratePence",
                form(0, null, Map.of("what", "x", "ratePence", 1, "hoursHundredths", 1, "weeks", 1)));
        refused("lines[0].amountPence", form(0, null, Map.of("what", "x")));
        refused("lines[0].amountPence", form(0, null, Send.with(ASSISTANTS, "amountPence", 1)));
        refused("lines[0].amountPence", form(0, null, Send.with(BED, "amountPence", 0)));
        refused(
                "lines",
                form(0, null, Send.with(BED, "amountPence", 600_000_000), Send.with(BED, "amountPence", 600_000_000)));
        told("grace", UUID.randomUUID(), form(0, null, BED)).then().statusCode(201);
        refused("reason", form(1, null, BED));
        refused("reason", form(1, " ", BED));
        SignIn.as("grace").get(path()).then().body("items", hasSize(1));
    }

    @Test
    void a_version_follows_the_newest_or_it_is_stale() {
        No.is(told("grace", UUID.randomUUID(), form(1, "Too soon", BED)), 412, "stale-version");
        told("grace", UUID.randomUUID(), form(0, null, BED)).then().statusCode(201);

        No.is(told("omar", UUID.randomUUID(), form(0, null, BED)), 412, "stale-version");
        told("omar", UUID.randomUUID(), form(1, "The bed costs more", BED))
                .then()
                .statusCode(201);
    }

    @Test
    void of_two_who_tell_the_first_at_once_one_is_stale() {
        var answers = AtOnce.both(
                () -> told("grace", UUID.randomUUID(), form(0, null, BED)),
                () -> told("omar", UUID.randomUUID(), form(0, null, BED)));

        assertEquals(List.of(201, 412), AtOnce.statuses(answers));
    }

    @Test
    void sent_twice_it_is_told_once_and_other_content_under_its_id_is_refused() {
        var id = UUID.randomUUID();
        var form = form(0, null, ASSISTANTS, BED);
        told("grace", id, form).then().statusCode(201);

        told("grace", id, form).then().statusCode(200).body("number", equalTo(1));
        No.is(told("grace", id, form(0, null, BED)), 409, "indicative-sum-id-taken");
        No.is(told("grace", id, form(0, null, BED, ASSISTANTS)), 409, "indicative-sum-id-taken");
        No.is(told("grace", id, form(0, "A reason", ASSISTANTS, BED)), 409, "indicative-sum-id-taken");
        No.is(told("omar", id, form), 409, "indicative-sum-id-taken");
        told("omar", UUID.randomUUID(), form(1, "Dearer", BED)).then().statusCode(201);
        told("grace", id, form).then().statusCode(200).body("number", equalTo(1));
    }

    @Test
    void told_line_by_line_and_again_with_the_reason_while_the_old_one_stays() {
        var before = figures();
        told("grace", UUID.randomUUID(), form(0, null, ASSISTANTS, BED))
                .then()
                .statusCode(201)
                .body("sumPence", equalTo(2_202_200 + 90_000));
        told("omar", UUID.randomUUID(), form(1, "A bed was lent to you", ASSISTANTS))
                .then()
                .statusCode(201);

        SignIn.as("amira")
                .get(path())
                .then()
                .statusCode(200)
                .body("items.number", contains(2, 1))
                .body("items.sumPence", contains(2_202_200, 2_292_200))
                .body("items[0].reason", equalTo("A bed was lent to you"))
                .body("items[0].by.name", equalTo("Omar Farouk"))
                .body("items[0].at", notNullValue())
                .body("items[1]", not(hasKey("reason")))
                .body("items[1].by.name", equalTo("Grace Hill"))
                .body("items[1].lines.what", contains("Personal assistants", "A bed that turns"))
                .body("items[1].lines.amountPence", contains(2_202_200, 90_000))
                .body("items[1].lines[0].ratePence", equalTo(1400))
                .body("items[1].lines[0].hoursHundredths", equalTo(3025))
                .body("items[1].lines[0].weeks", equalTo(52))
                .body("items[1].lines[1]", not(hasKey("weeks")));
        assertEquals(before, figures());
    }

    @Test
    void the_holders_side_hears_of_it_and_whoever_sees_no_budget_does_not() {
        budget.with("nadia", "NOMINEE").with("ben", "CARER", "SEND_RECEIPTS");
        told("grace", UUID.randomUUID(), form(0, null, BED)).then().statusCode(201);

        for (var who : List.of("amira", "nadia")) {
            SignIn.as(who).get("/news").then().body(heard(), hasItem("sum-worked-out"));
        }
        for (var who : List.of("ben", "grace")) {
            SignIn.as(who).get("/news").then().body(heard(), empty());
        }
    }

    @Test
    void a_line_can_be_asked_about_and_whoever_worked_it_out_is_not_who_answers() {
        var line = lineToldBy("grace");
        var id = UUID.randomUUID();
        var form = Send.with(Send.request("review-plan"), "indicativeLine", line);
        Send.request("amira", budget, id, form)
                .then()
                .statusCode(201)
                .body("indicativeLine.what", equalTo("A bed that turns"))
                .body("indicativeLine.amountPence", equalTo(90_000))
                .body("hasIt.name", not(equalTo("Grace Hill")));
        Send.request("amira", budget, id, form).then().statusCode(200);

        var request = budget.path() + "/review-requests/" + id;
        var answer = Map.<String, Object>of("result", "advice", "reason", "It is what the shop asks");
        No.is(Send.changeSeen("grace", request, "answer", answer), 403, "your-own");
        Send.changeSeen("omar", request, "answer", answer).then().statusCode(200);
        SignIn.as("amira")
                .get(budget.path() + "/review-requests")
                .then()
                .body("items[0].indicativeLine.id", equalTo("" + line));
    }

    @Test
    void a_line_of_another_budget_or_one_that_is_not_shown_cannot_be_asked_about() {
        budget.with("dev", "CARER", "MAKE_REQUESTS");
        var line = lineToldBy("grace");
        var asked = Send.with(Send.request("review-plan"), "indicativeLine", line);

        No.badForm(Send.request("dev", budget, UUID.randomUUID(), asked), "indicativeLine")
                .body("violations.message", contains(containsString("cannot find")));
        No.badForm(
                Send.request(
                        "amira",
                        budget,
                        UUID.randomUUID(),
                        Send.with(Send.request("something-else"), "indicativeLine", line)),
                "indicativeLine");
        var other = NewBudget.running();
        assertNotEquals(budget.id, other.id);
        No.badForm(Send.request("amira", other, UUID.randomUUID(), asked), "indicativeLine");
    }

    private UUID lineToldBy(String staff) {
        var told = told(staff, UUID.randomUUID(), form(0, null, BED));
        return UUID.fromString(told.then().statusCode(201).extract().path("lines[0].id"));
    }

    private String path() {
        return budget.path() + "/indicative-sums";
    }

    private Response told(String who, UUID id, Map<String, Object> form) {
        return Send.change(who, path() + "/" + id, null, form);
    }

    private void refused(String field, Map<String, Object> form) {
        No.badForm(told("grace", UUID.randomUUID(), form), field);
    }

    private static Map<String, Object> form(int after, String reason, Object... lines) {
        var form = new HashMap<String, Object>(Map.of("after", after, "lines", List.of(lines)));
        if (reason != null) {
            form.put("reason", reason);
        }
        return form;
    }

    private String figures() {
        return SignIn.as("amira").get(budget.path() + "/balance").asString()
                + SignIn.as("amira").get(budget.path() + "/entries").asString();
    }

    private String heard() {
        return "items.findAll { it.budget == '" + budget.id + "' }.kind";
    }
}
