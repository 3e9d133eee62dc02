package org.openphb.budget;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openphb.world.NewBudget;
import org.openphb.world.No;
import org.openphb.world.Owner;
import org.openphb.world.People;
import org.openphb.world.Send;
import org.openphb.world.SignIn;
import org.openphb.world.TestClock;

/** A parent acts for a child until the day before the 16th birthday, unless it is recorded why they go on. */
@QuarkusTest
class SixteenthBirthdayTest {
    private static final Map<String, Object> ORDER = Map.of("document", "Court of Protection order of 1 March");

    private final LocalDate birthday = TestClock.today().plusMonths(8);
    private NewBudget budget;

    @BeforeEach
    void a_child_of_fifteen_and_a_parent() {
        budget = NewBudget.running().with("maria", "REPRESENTATIVE");
        born(birthday.minusYears(16));
    }

    private void born(LocalDate day) {
        Owner.run(
                "update holder set date_of_birth = ? where id = (select holder from budget where id = ?)",
                day,
                budget.id);
    }

    @Test
    void a_parent_is_in_until_the_day_before() {
        TestClock.set(birthday.minusDays(1), 23);
        SignIn.as("maria").get(budget.path() + "/balance").then().statusCode(200);
        SignIn.as("maria")
                .get(path())
                .then()
                .body("endsOnBirthday", equalTo("" + birthday))
                .body("state", equalTo("in-force"));

        TestClock.set(birthday, 0);
        No.is(SignIn.as("maria").get(budget.path() + "/balance"), 404, "not-found");
        SignIn.as("maria").get("/me").then().body("budgets.findAll { it.id == '" + budget.id + "' }", hasSize(0));
        SignIn.as("maria")
                .queryParam("q", budget.nhsNumber)
                .get("/budgets")
                .then()
                .body("items", hasSize(0));
        SignIn.as("amira").get(path()).then().body("state", equalTo("ended"));
    }

    @Test
    void who_acts_for_a_grown_up_has_no_birthday() {
        born(LocalDate.parse("1990-02-03"));

        SignIn.as("maria").get(path()).then().body("endsOnBirthday", nullValue());
        No.is(authority("grace", "\"0\"", ORDER), 409, "access-already-ended");
    }

    @Test
    void only_staff_approvers_and_leads_record_what_lets_them_go_on() {
        budget.with("ben", "CARER", "SEND_RECEIPTS");

        for (var who : List.of("nobody", "tom", "ben")) {
            No.is(authority(who, "\"0\"", ORDER), 404, "not-found");
        }
        for (var who : List.of("maria", "amira")) {
            No.is(authority(who, "\"0\"", ORDER), 403, "not-allowed");
        }
        No.badForm(authority("grace", "\"0\"", Map.of()), "document");
        No.badForm(authority("grace", "\"0\"", Map.of("document", " ")), "document");
        No.is(authority("grace", null, ORDER), 428, "version-needed");
        No.is(authority("grace", "\"4\"", ORDER), 412, "stale-version");
        authority("lena", "\"0\"", ORDER).then().statusCode(200).header("ETag", "\"1\"");
        authority("lena", "\"0\"", ORDER).then().statusCode(200).header("ETag", "\"1\"");
    }

    @Test
    void recorded_in_time_they_go_on() {
        authority("grace", "\"0\"", ORDER).then().statusCode(200).body("endsOnBirthday", nullValue());

        TestClock.set(birthday.plusDays(100), 12);
        SignIn.as("maria").get(budget.path() + "/balance").then().statusCode(200);
        assertEquals(List.of(), items("grace", "me"));
    }

    @Test
    void recorded_late_they_come_back() {
        TestClock.set(birthday.plusDays(3), 12);
        No.is(SignIn.as("maria").get(budget.path()), 404, "not-found");

        authority("grace", "\"0\"", ORDER).then().statusCode(200).body("state", equalTo("in-force"));
        SignIn.as("maria").get(budget.path()).then().statusCode(200);
    }

    @Test
    void a_last_day_that_is_the_eve_of_the_birthday_goes_with_it() {
        Owner.run(
                "update access set last_day = ? where budget = ? and person = ?",
                birthday.minusDays(1),
                budget.id,
                People.id("maria"));

        authority("grace", "\"0\"", ORDER).then().statusCode(200).body("lastDay", nullValue());
        TestClock.set(birthday.plusDays(1), 12);
        SignIn.as("maria").get(budget.path()).then().statusCode(200);
    }

    @Test
    void staff_hear_of_it_six_months_before_and_until_somebody_has_acted() {
        TestClock.set(birthday.minusMonths(6).minusDays(1), 12);
        assertEquals(List.of(), items("grace", "me"));
        TestClock.set(birthday.minusMonths(6), 12);
        var item = items("grace", "me").get(0);
        assertEquals("" + birthday, item.get("by"));
        assertEquals(false, item.get("overdue"));
        assertEquals(true, item.get("mine"));
        assertEquals(false, item.get("nobodyFree"));
        assertEquals("16th birthday: the access of Maria Santos ends", item.get("what"));
        assertEquals(1, items("omar", "all").size());
        assertEquals(List.of(), items("omar", "me"));
        assertEquals(List.of(), items("tom", "all"));

        TestClock.set(birthday.plusDays(1), 12);
        assertEquals(true, items("grace", "me").get(0).get("overdue"));
        Send.changeSeen("grace", path(), "end", Map.of("reason", "He decides for himself now"))
                .then()
                .statusCode(200);
        assertEquals(List.of(), items("grace", "me"));
    }

    /** This budget's part of somebody's queue. */
    private List<Map<String, Object>> items(String who, String contact) {
        return SignIn.as(who)
                .queryParam("kind", "access")
                .queryParam("contact", contact)
                .queryParam("limit", 200)
                .get("/queue")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.budget == '" + budget.id + "' }");
    }

    private String path() {
        return budget.path() + "/access/"
                + Owner.ask("select id from access where budget = ? and person = ?", budget.id, People.id("maria"));
    }

    private Response authority(String who, String ifMatch, Map<String, Object> form) {
        return Send.change(who, path() + "/authority", ifMatch, form);
    }
}
