package org.openphb.people;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openphb.world.NewBudget;
import org.openphb.world.No;
import org.openphb.world.Owner;
import org.openphb.world.Send;
import org.openphb.world.SignIn;
import org.openphb.world.TestClock;

/** All of it in 2031, so that what is settled here holds for no other test. */
@QuarkusTest
class SettingsTest {
    private static final LocalDate DAY = LocalDate.of(2031, 3, 4);
    private static final Map<String, Object> HOURS = Map.of(
            "name",
            "contact-hours",
            "value",
            "Every day, 8am to 8pm",
            "firstDay",
            DAY.plusDays(7).toString(),
            "reason",
            "We open at weekends");

    @Test
    void strangers_and_holders_have_no_part_in_it() {
        for (var login : new String[] {"nobody", "amira", "ben", "zoe"}) {
            No.is(SignIn.as(login).get("/settings"), 403, "not-allowed");
            No.is(settle(login, UUID.randomUUID(), HOURS), 403, "not-allowed");
        }
    }

    @Test
    void staff_read_and_only_leads_change() {
        for (var login : new String[] {"grace", "petra"}) {
            SignIn.as(login)
                    .get("/settings")
                    .then()
                    .statusCode(200)
                    .body("numbers.answer-by-working-days", equalTo(10));
            No.is(settle(login, UUID.randomUUID(), HOURS), 403, "not-allowed");
        }
    }

    @Test
    void what_is_settled_holds_from_its_first_day_and_the_history_says_who_and_why() {
        TestClock.set(DAY, 12);
        var id = UUID.randomUUID();

        settle("lena", id, HOURS).then().statusCode(201).body("setBy.me", equalTo(true));

        var said = "history.find { it.id == '" + id + "' }.";
        SignIn.as("grace")
                .get("/settings")
                .then()
                .body("texts.contact-hours", equalTo("Monday to Friday, 9am to 5pm"))
                .body(said + "value", equalTo("Every day, 8am to 8pm"))
                .body(said + "setBy.name", equalTo("Lena Fischer"))
                .body(said + "reason", equalTo("We open at weekends"))
                .body("history.id", hasItem("0199a000-000c-7000-8000-000000000003"));
        TestClock.set(DAY.plusDays(7), 12);
        SignIn.as("grace").get("/settings").then().body("texts.contact-hours", equalTo("Every day, 8am to 8pm"));
        SignIn.as("amira").get("/me").then().body("budgets[0].contact.hours", equalTo("Every day, 8am to 8pm"));
    }

    @Test
    void the_other_organisation_goes_on_as_before() {
        TestClock.set(DAY.plusDays(400), 12);
        settle("lena", UUID.randomUUID(), Send.with(HOURS, "name", "pals", "firstDay", TestClock.today() + ""))
                .then()
                .statusCode(201);

        SignIn.as("tom")
                .get("/settings")
                .then()
                .statusCode(200)
                .body("texts.pals", startsWith("Ask your contact"))
                .body("texts.sign-of-letter", nullValue())
                .body("history.value", not(hasItem("Every day, 8am to 8pm")))
                .body("history[0].setBy", nullValue());
    }

    @Test
    void sent_twice_it_is_settled_once() {
        TestClock.set(DAY, 12);
        var id = UUID.randomUUID();
        var form = Send.with(HOURS, "name", "sign-of-letter", "value", "The team");

        settle("lena", id, form).then().statusCode(201);
        TestClock.set(DAY.plusDays(20), 12);
        settle("lena", id, form).then().statusCode(200);
        No.is(settle("lena", id, Send.with(form, "value", "Us")), 409, "change-id-taken");
        No.is(settle("max", id, form), 409, "change-id-taken");

        assertEquals(1, Owner.count("select count(*) from setting where phone_id = ?", id));
    }

    @ParameterizedTest
    @CsvSource({
        "name, contact-howers, name",
        "value, '', value",
        "reason, ' ', reason",
        "firstDay, 2031-03-03, firstDay",
        "firstDay, tomorrow, firstDay"
    })
    void a_form_that_needs_another_look(String field, String value, String wrong) {
        TestClock.set(DAY, 12);

        No.badForm(settle("lena", UUID.randomUUID(), Send.with(HOURS, field, value)), wrong);
    }

    @ParameterizedTest
    @CsvSource({
        "answer-by-working-days, 0",
        "answer-by-working-days, 61",
        "answer-by-working-days, ten",
        "answer-by-working-days, -3",
        "receipts-taken-after-days, 731",
        "retention-years, 7",
        "out-of-hours, ring the bell"
    })
    void a_number_out_of_its_bounds_and_a_phone_number_that_is_none(String name, String value) {
        No.badForm(settle("lena", UUID.randomUUID(), Send.with(HOURS, "name", name, "value", value)), "value");
    }

    @Test
    void late_receipts_are_taken_as_long_as_is_settled() {
        var budget = NewBudget.in(DAY.minusDays(300), DAY).with("amira", "HOLDER");
        TestClock.set(DAY, 12);
        settle(
                        "lena",
                        UUID.randomUUID(),
                        Map.of(
                                "name",
                                "receipts-taken-after-days",
                                "value",
                                "30",
                                "firstDay",
                                DAY.plusDays(2).toString(),
                                "reason",
                                "Most come within the month"))
                .then()
                .statusCode(201);

        assertEquals(DAY.plusDays(90).toString(), receiptsTakenUntil(budget));
        TestClock.set(DAY.plusDays(2), 12);
        assertEquals(DAY.plusDays(30).toString(), receiptsTakenUntil(budget));
    }

    @Test
    void every_budget_names_whom_to_turn_to_and_so_does_the_list_of_ones_own() {
        var budget = NewBudget.running().with("ben", "CARER");
        for (var at : new String[] {"pals", "advocacy", "complaints", "ombudsman"}) {
            var said = SignIn.as("grace").get("/settings").jsonPath().getString("texts." + at);

            SignIn.as("amira").get(budget.path()).then().body("localTexts." + at, equalTo(said));
            SignIn.as("ben").get("/me").then().body("budgets[0].localTexts." + at, equalTo(said));
        }
        SignIn.as("zoe")
                .get("/me")
                .then()
                .body("budgets[0].localTexts.ombudsman", startsWith("Parliamentary and Health Service Ombudsman"))
                .body("budgets[0].localTexts", not(hasKey("signOfLetter")));
    }

    @Test
    void a_budget_says_the_name_under_its_letters_once_it_is_settled() {
        var budget = NewBudget.running().with("amira", "HOLDER");
        var said = SignIn.as("grace").get("/settings").jsonPath().getString("texts.sign-of-letter");

        SignIn.as("amira").get(budget.path()).then().body("localTexts.signOfLetter", equalTo(said));
    }

    private static String receiptsTakenUntil(NewBudget budget) {
        return SignIn.as("amira")
                .get(budget.path())
                .then()
                .statusCode(200)
                .extract()
                .path("receiptsTakenUntil");
    }

    private static Response settle(String login, UUID id, Map<String, Object> form) {
        return Send.change(login, "/settings/" + id, null, form);
    }
}
