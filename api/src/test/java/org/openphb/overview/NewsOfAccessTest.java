package org.openphb.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openphb.world.Codes;
import org.openphb.world.NewBudget;
import org.openphb.world.Owner;
import org.openphb.world.People;
import org.openphb.world.Send;
import org.openphb.world.SignIn;
import org.openphb.world.TestClock;
import org.openphb.world.TheNews;

/** What becomes of somebody's way in is told to those who may see it, and to nobody who did it. */
@QuarkusTest
class NewsOfAccessTest {
    private static final Map<String, Object> NADIA = Map.of("role", "nominee", "name", "Nadia Khan");
    private static final Map<String, Object> YES =
            Map.of("result", "granted", "document", "Nominee agreement of 20 November 2026");
    private static final Map<String, Object> NO = Map.of("result", "refused", "reason", "Already has one");

    private final UUID id = UUID.randomUUID();
    private NewBudget budget;

    @BeforeEach
    void a_budget_with_people() {
        budget = NewBudget.running()
                .with("maria", "REPRESENTATIVE")
                .with("dev", "CARER", "SEND_RECEIPTS", "SEE_RECEIPTS", "SEE_BUDGET", "MAKE_REQUESTS")
                .with("wes", "NOMINEE");
        List.of("amira", "maria", "dev", "wes", "ben", "nadia", "grace", "omar").forEach(TheNews::forget);
    }

    @Test
    void those_who_see_who_is_let_in_hear_that_a_code_was_used() {
        var code = Codes.code("amira", budget, id, Codes.carer("ben"));
        assertHear(List.of(), "amira", "maria", "ben", "grace");

        Codes.redeem("ben", code).then().statusCode(201);
        Codes.redeem("ben", code).then().statusCode(200);

        assertHear(List.of("access-granted"), "amira", "maria");
        assertHear(List.of(), "ben", "dev", "wes", "grace", "omar");
        var heard = TheNews.of("amira", budget).get(0);
        assertEquals(Map.of("kind", "access", "id", "" + id), heard.get("thing"));
        assertEquals("Ben Khan", heard.get("what"));
        assertTrue(TheNews.isMailed("amira"));
        assertFalse(TheNews.isMailed("dev"));
    }

    @Test
    void whose_access_is_changed_hears_of_it_too() {
        Codes.carerIn(budget, "nadia");
        var ben = Codes.carerIn(budget, "ben");
        List.of("amira", "maria", "dev", "wes", "ben", "nadia").forEach(TheNews::forget);
        Send.changeSeen("amira", Codes.path(budget, ben), "terms", Map.of("rights", List.of("see-budget")))
                .then()
                .statusCode(200);

        assertHear(List.of("access-changed"), "maria", "ben");
        assertHear(List.of(), "amira", "nadia", "dev", "wes", "grace");
        assertEquals("Ben Khan", TheNews.of("maria", budget).get(0).get("what"));
        assertFalse(TheNews.of("ben", budget).get(0).containsKey("what"));
    }

    @Test
    void who_no_longer_sees_the_list_sees_no_news_of_it() {
        Codes.carerIn(budget, "ben");
        assertHear(List.of("access-granted"), "maria");

        Owner.run("update access set role = 'NOMINEE' where budget = ? and person = ?", budget.id, People.id("maria"));
        assertHear(List.of(), "maria");
        assertEquals(0, SignIn.as("maria").get("/news").<Integer>path("unseen"));
    }

    @Test
    void whose_access_is_ended_is_not_told_through_a_budget_that_they_cannot_see() {
        var ben = Codes.carerIn(budget, "ben");
        List.of("amira", "maria", "ben").forEach(TheNews::forget);
        Send.changeSeen("grace", Codes.path(budget, ben), "end", Map.of("reason", "A secret worry"))
                .then()
                .statusCode(200);

        assertHear(List.of("access-ended"), "amira", "maria");
        assertHear(List.of(), "ben", "grace", "dev", "wes");
        assertFalse(TheNews.isMailed("ben"));
        assertEquals(0, Owner.count("select count(*) from notice where person = ?", People.id("ben")));
        var heard = TheNews.of("amira", budget).toString();
        assertFalse(heard.contains("secret") || heard.contains("Grace"), heard);
    }

    @Test
    void who_may_still_see_the_budget_as_something_else_is_told() {
        var ben = Codes.carerIn(budget, "ben");
        budget.with("ben", "NOMINEE");
        Send.changeSeen("amira", Codes.path(budget, ben), "end", Map.of())
                .then()
                .statusCode(200);

        assertHear(List.of("access-ended"), "ben");
    }

    @Test
    void the_holder_hears_that_somebody_left_and_they_hear_nothing() {
        var ben = Codes.carerIn(budget, "ben");
        TestClock.forward(Duration.ofSeconds(1));
        Send.changeSeen("ben", Codes.path(budget, ben), "end", Map.of()).then().statusCode(200);

        assertHear(List.of("access-ended", "access-granted"), "amira", "maria");
        assertHear(List.of(), "ben", "dev", "grace");
    }

    @Test
    void an_invitation_that_staff_take_back_is_told_by_its_address() {
        Codes.code("amira", budget, id, Codes.carer("ben"));
        Send.changeSeen("grace", Codes.path(budget, id), "end", Map.of("reason", "A secret worry"))
                .then()
                .statusCode(200);

        assertHear(List.of("access-ended"), "amira", "maria");
        assertHear(List.of(), "ben", "grace");
        assertEquals("ben@example.test", TheNews.of("amira", budget).get(0).get("what"));
    }

    @Test
    void the_worker_hears_that_a_nominee_is_asked_for_and_the_others_what_came_of_it() {
        Codes.grant("amira", budget, id, NADIA).then().statusCode(201);
        Codes.grant("amira", budget, id, NADIA).then().statusCode(200);

        assertHear(List.of("access-asked"), "grace", "maria");
        assertHear(List.of(), "amira", "dev", "wes", "omar");
        assertEquals("Nadia Khan", TheNews.of("grace", budget).get(0).get("what"));

        TestClock.forward(Duration.ofSeconds(1));
        Send.changeSeen("grace", Codes.path(budget, id), "appointment", YES)
                .then()
                .statusCode(200);
        assertHear(List.of("access-appointed"), "amira");
        assertHear(List.of("access-appointed", "access-asked"), "maria");
        assertHear(List.of("access-asked"), "grace");
        assertHear(List.of(), "dev", "wes", "omar");
    }

    @Test
    void a_no_is_told_without_its_reason() {
        Codes.grant("maria", budget, id, NADIA).then().statusCode(201);
        TestClock.forward(Duration.ofSeconds(1));
        Send.changeSeen("omar", Codes.path(budget, id), "appointment", NO)
                .then()
                .statusCode(200);

        assertHear(List.of("access-appointed", "access-asked"), "amira");
        assertHear(List.of("access-appointed"), "maria");
        assertHear(List.of("access-asked"), "grace");
        assertFalse(TheNews.of("maria", budget).toString().contains("Already"));
    }

    @Test
    void the_cover_hears_of_what_is_asked_and_a_worker_with_access_here_never() {
        var today = TestClock.today();
        Owner.run(
                "update budget set cover = ?, cover_first = ?, cover_last = ? where id = ?",
                People.id("omar"),
                today,
                today,
                budget.id);
        Codes.grant("amira", budget, UUID.randomUUID(), NADIA).then().statusCode(201);
        assertHear(List.of("access-asked"), "omar");
        assertHear(List.of(), "grace");

        budget.with("omar", "CARER", budget.start, budget.start, "SEND_RECEIPTS");
        TheNews.forget("omar");
        Codes.grant("amira", budget, UUID.randomUUID(), NADIA).then().statusCode(201);
        assertEquals(0, Owner.count("select count(*) from notice where person = ?", People.id("omar")));
        assertFalse(TheNews.isMailed("omar"));
    }

    @Test
    void who_goes_on_after_the_birthday_hears_of_it() {
        var maria = UUID.fromString(
                Owner.ask("select id from access where budget = ? and person = ?", budget.id, People.id("maria")));
        born(TestClock.today().plusMonths(3));
        Send.changeSeen("grace", Codes.path(budget, maria), "authority", Map.of("document", "Order of 1 March"))
                .then()
                .statusCode(200);

        assertHear(List.of("access-changed"), "maria", "amira");
        assertHear(List.of(), "wes", "dev", "grace");
        assertEquals(
                Map.of("kind", "access", "id", "" + maria),
                TheNews.of("maria", budget).get(0).get("thing"));
    }

    private void born(LocalDate birthday) {
        Owner.run(
                "update holder set date_of_birth = ? where id = (select holder from budget where id = ?)",
                birthday.minusYears(16),
                budget.id);
    }

    private void assertHear(List<String> kinds, String... people) {
        for (var who : people) {
            assertEquals(kinds, TheNews.kinds(who, budget), who);
        }
    }
}
