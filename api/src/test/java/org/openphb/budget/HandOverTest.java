package org.openphb.budget;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openphb.world.NewBudget;
import org.openphb.world.No;
import org.openphb.world.Owner;
import org.openphb.world.People;
import org.openphb.world.Send;
import org.openphb.world.SignIn;
import org.openphb.world.TestClock;

/** Ravi is the contact of two budgets here, and of none when each of these has ended. */
@QuarkusTest
class HandOverTest {
    private static final UUID RAVI = People.id("ravi");
    private static final UUID OMAR = People.id("omar");

    private final LocalDate today = TestClock.today();
    private NewBudget one;
    private NewBudget other;

    @BeforeEach
    void ravi_has_two() {
        one = NewBudget.running();
        other = NewBudget.running();
        Owner.run("update budget set contact = ? where id in (?, ?)", RAVI, one.id, other.id);
    }

    @AfterEach
    void and_then_none() {
        Owner.run(
                "update budget set contact = ?, cover = null, cover_first = null, cover_last = null where contact = ?",
                People.id("grace"),
                RAVI);
    }

    @Test
    void only_a_lead_or_the_contact_hands_over() {
        for (var login : new String[] {"nobody", "amira", "tom", "grace", "petra"}) {
            No.is(handOver(login, UUID.randomUUID(), OMAR), 403, "not-allowed");
            No.is(coverAll(login, UUID.randomUUID(), cover(OMAR, today, today)), 403, "not-allowed");
        }
        No.is(
                Send.change("lena", "/staff/" + People.id("tom") + "/handover/" + UUID.randomUUID(), null, to(OMAR)),
                404,
                "not-found");
        assertContact(RAVI, one);
    }

    @Test
    void all_of_them_go_at_once_and_the_open_work_with_them() {
        var receipt = Send.receipt("amira", one);
        var request = Send.request("amira", other, "review-plan");
        assertInQueue("ravi", one, receipt);

        handOver("lena", UUID.randomUUID(), OMAR)
                .then()
                .statusCode(201)
                .body("budgets", equalTo(2))
                .body("from.name", equalTo("Ravi Shah"))
                .body("to.name", equalTo("Omar Farouk"))
                .body("by.me", equalTo(true))
                .body("firstDay", equalTo(today.toString()))
                .body("lastDay", nullValue());

        assertContact(OMAR, one);
        assertContact(OMAR, other);
        assertInQueue("omar", one, receipt);
        assertInQueue("omar", other, request);
        SignIn.as("ravi")
                .queryParam("limit", 200)
                .get("/queue")
                .then()
                .body("items.budget", not(hasItem(one.id.toString())));
        SignIn.as("amira").get(one.path()).then().body("contact.name", equalTo("Omar Farouk"));
        assertEquals(
                2,
                Owner.count(
                        "select count(*) from hand_over_budget b join hand_over h on h.id = b.hand_over "
                                + "where b.budget in (?, ?) and h.from_person = ? and h.handed_by = ? and h.reason = 'He has left'",
                        one.id,
                        other.id,
                        RAVI,
                        People.id("lena")));
    }

    @Test
    void the_contact_does_it_themself_and_a_cover_that_was_set_is_over() {
        coverAll("ravi", UUID.randomUUID(), cover(OMAR, today, today.plusDays(3)))
                .then()
                .statusCode(201);

        handOver("ravi", UUID.randomUUID(), OMAR).then().statusCode(201);

        assertContact(OMAR, one);
        SignIn.as("amira").get(one.path()).then().body("contact.cover", nullValue());
    }

    @Test
    void who_has_left_can_still_be_relieved() {
        var left = UUID.randomUUID();
        Owner.run("insert into person (id, name, first_seen_at) values (?, 'Hal Gone', utc_timestamp(6))", left);
        Owner.run(
                "insert into staff (id, person, organisation, role, first_day, last_day) values (uuid(), ?, 'QWO', 'STAFF', ?, ?)",
                left,
                today.minusDays(90),
                today.minusDays(1));
        Owner.run("update budget set contact = ? where id = ?", left, one.id);
        SignIn.as("lena")
                .get("/staff")
                .then()
                .body("items.find { it.name == 'Hal Gone' }.posts.size()", equalTo(0))
                .body("items.find { it.name == 'Hal Gone' }.budgets", equalTo(1));

        Send.change("lena", "/staff/" + left + "/handover/" + UUID.randomUUID(), null, to(OMAR))
                .then()
                .statusCode(201);

        assertContact(OMAR, one);
        SignIn.as("lena").get("/staff").then().body("items.find { it.name == 'Hal Gone' }", nullValue());
        No.badForm(handOver("lena", UUID.randomUUID(), left), "to");
    }

    @Test
    void all_or_nothing_where_the_new_one_has_or_had_access() {
        other.with("grace", "CARER", other.start, other.start, "SEND_RECEIPTS");

        No.badForm(handOver("lena", UUID.randomUUID(), People.id("grace")), "to")
                .body("violations[0].message", containsString(other.holder))
                .body("violations[0].message", not(containsString(one.holder)));
        No.badForm(coverAll("lena", UUID.randomUUID(), cover(People.id("grace"), today, today)), "cover");

        assertContact(RAVI, one);
        assertContact(RAVI, other);
    }

    @Test
    void nobody_who_is_part_of_a_budget_passes_it_on() {
        one.with("lena", "CARER", one.start, one.start, "SEND_RECEIPTS");

        No.badForm(handOver("lena", UUID.randomUUID(), OMAR), "to")
                .body("violations[0].message", containsString(one.holder));
        No.is(setCover("lena", one, UUID.randomUUID(), cover(OMAR, today, today)), 404, "not-found");

        handOver("max", UUID.randomUUID(), OMAR).then().statusCode(201);
    }

    @Test
    void the_new_one_answers_requests_here() {
        for (var login : new String[] {"ravi", "max", "tom", "amira"}) {
            No.badForm(handOver("lena", UUID.randomUUID(), People.id(login)), "to");
        }
        No.badForm(handOver("lena", UUID.randomUUID(), UUID.randomUUID()), "to");
        No.badForm(
                Send.change("lena", path("handover", UUID.randomUUID()), null, Map.of("to", OMAR, "reason", " ")),
                "reason");
        No.badForm(Send.change("lena", path("handover", UUID.randomUUID()), null, Map.of("reason", "x")), "to");
        assertContact(RAVI, one);
    }

    @Test
    void sent_twice_it_is_done_once() {
        var id = UUID.randomUUID();
        handOver("lena", id, OMAR).then().statusCode(201);
        Owner.run("update budget set contact = ? where id = ?", RAVI, one.id);

        handOver("lena", id, OMAR).then().statusCode(200).body("budgets", equalTo(2));
        No.is(handOver("lena", id, People.id("petra")), 409, "change-id-taken");
        No.is(handOver("max", id, OMAR), 409, "change-id-taken");
        No.is(coverAll("lena", id, cover(OMAR, today, today)), 409, "change-id-taken");

        assertContact(RAVI, one);
    }

    @Test
    void a_cover_has_the_queue_while_the_contact_is_away_and_not_longer() {
        var receipt = Send.receipt("amira", one);
        coverAll("ravi", UUID.randomUUID(), cover(OMAR, today.plusDays(1), today.plusDays(3)))
                .then()
                .statusCode(201)
                .body("budgets", equalTo(2))
                .body("lastDay", equalTo(today.plusDays(3).toString()));

        assertInQueue("ravi", one, receipt);
        TestClock.set(today.plusDays(1), 12);
        assertInQueue("omar", one, receipt);
        SignIn.as("amira")
                .get(one.path())
                .then()
                .body("contact.name", equalTo("Ravi Shah"))
                .body("contact.cover.name", equalTo("Omar Farouk"));
        TestClock.set(today.plusDays(4), 12);
        assertInQueue("ravi", one, receipt);
    }

    @Test
    void one_budget_has_a_cover_of_its_own() {
        for (var login : new String[] {"amira", "grace", "petra"}) {
            No.is(setCover(login, one, UUID.randomUUID(), cover(OMAR, today, today)), 403, "not-allowed");
        }
        for (var login : new String[] {"nobody", "tom"}) {
            No.is(setCover(login, one, UUID.randomUUID(), cover(OMAR, today, today)), 404, "not-found");
        }
        var id = UUID.randomUUID();

        setCover("ravi", one, id, cover(OMAR, today, today))
                .then()
                .statusCode(201)
                .body("budgets", equalTo(1));
        setCover("ravi", one, id, cover(OMAR, today, today)).then().statusCode(200);
        No.is(setCover("ravi", other, id, cover(OMAR, today, today)), 409, "change-id-taken");

        SignIn.as("amira").get(one.path()).then().body("contact.cover.name", equalTo("Omar Farouk"));
        SignIn.as("amira").get(other.path()).then().body("contact.cover", nullValue());
    }

    @Test
    void a_cover_is_replaced_or_ended_but_no_day_is_left_without_by_mistake() {
        setCover("lena", one, UUID.randomUUID(), cover(OMAR, today, today.plusDays(5)))
                .then()
                .statusCode(201);

        No.badForm(coverAll("lena", UUID.randomUUID(), cover(OMAR, today.plusDays(20), today.plusDays(30))), "firstDay")
                .body("violations[0].message", containsString(one.holder));
        setCover("lena", one, UUID.randomUUID(), cover(People.id("petra"), today, today.plusDays(2)))
                .then()
                .statusCode(201);
        SignIn.as("amira").get(one.path()).then().body("contact.cover.name", equalTo("Petra Novak"));
        setCover("lena", one, UUID.randomUUID(), Map.of("reason", "He is back"))
                .then()
                .statusCode(201)
                .body("to", nullValue());
        SignIn.as("amira").get(one.path()).then().body("contact.cover", nullValue());
    }

    @Test
    void a_cover_that_needs_another_look() {
        var form = cover(OMAR, today, today.plusDays(1));

        No.badForm(setCover("lena", one, UUID.randomUUID(), Send.with(form, "cover", null)), "cover");
        No.badForm(setCover("lena", one, UUID.randomUUID(), Send.with(form, "cover", RAVI)), "cover");
        No.badForm(setCover("lena", one, UUID.randomUUID(), Send.with(form, "cover", People.id("max"))), "cover");
        No.badForm(setCover("lena", one, UUID.randomUUID(), Send.with(form, "firstDay", null)), "firstDay");
        No.badForm(
                setCover("lena", one, UUID.randomUUID(), Send.with(form, "firstDay", today.minusDays(1) + "")),
                "firstDay");
        No.badForm(setCover("lena", one, UUID.randomUUID(), Send.with(form, "lastDay", null)), "lastDay");
        No.badForm(
                setCover("lena", one, UUID.randomUUID(), Send.with(form, "lastDay", today.minusDays(1) + "")),
                "lastDay");
        No.badForm(setCover("lena", one, UUID.randomUUID(), Send.with(form, "reason", "")), "reason");
    }

    private static void assertContact(UUID person, NewBudget budget) {
        assertEquals(person.toString(), Owner.ask("select contact from budget where id = ?", budget.id));
    }

    private static void assertInQueue(String login, NewBudget budget, UUID thing) {
        SignIn.as(login)
                .queryParam("limit", 200)
                .get("/queue")
                .then()
                .statusCode(200)
                .body(
                        "items.find { it.budget == '" + budget.id + "' && it.id == '" + thing + "' }.mine",
                        equalTo(true));
    }

    private static Map<String, Object> to(UUID person) {
        return Map.of("to", person, "reason", "He has left");
    }

    private static Map<String, Object> cover(UUID person, LocalDate first, LocalDate last) {
        var form = new HashMap<String, Object>();
        form.put("cover", person);
        form.put("firstDay", first.toString());
        form.put("lastDay", last.toString());
        form.put("reason", "A week in Wales");
        return form;
    }

    private static Response handOver(String login, UUID id, UUID to) {
        return Send.change(login, path("handover", id), null, to(to));
    }

    private static Response coverAll(String login, UUID id, Map<String, Object> form) {
        return Send.change(login, path("cover", id), null, form);
    }

    private static Response setCover(String login, NewBudget budget, UUID id, Map<String, Object> form) {
        return Send.change(login, budget.path() + "/cover/" + id, null, form);
    }

    private static String path(String what, UUID id) {
        return "/staff/" + RAVI + "/" + what + "/" + id;
    }
}
