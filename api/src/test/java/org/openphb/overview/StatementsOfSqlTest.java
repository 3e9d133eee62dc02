package org.openphb.overview;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.openphb.world.AnotherWorld;
import org.openphb.world.Imports;
import org.openphb.world.Owner;
import org.openphb.world.People;
import org.openphb.world.Receipts;
import org.openphb.world.Send;
import org.openphb.world.SignIn;

/**
 * How many statements an answer takes, beside those that find out who asks and what they may, and the one that writes down
 * that they looked: the same for one row as for many. What those cost is measured by a call that is refused for its cursor
 * right after them.
 */
@QuarkusTest
@TestProfile(AnotherWorld.class)
class StatementsOfSqlTest {
    private static final Random RANDOM = new Random(352);
    private static final int MANY = 12;

    @Inject
    SessionFactory sessions;

    @Test
    void a_balance_takes_three_however_many_lines_and_receipts() {
        assertTakes(3, "/budgets/{budget}/balance", withRows(1), withRows(MANY));
    }

    @Test
    void a_page_of_receipts_takes_two() {
        var many = withRows(MANY);

        assertTakes(2, "/budgets/{budget}/receipts", withRows(1), many);
        // here those that were sent again stand without the ones they replace
        assertTakes(2, "/budgets/{budget}/receipts?state=waiting", withRows(1), many);
    }

    @Test
    void a_page_of_review_requests_takes_two() {
        assertTakes(2, "/budgets/{budget}/review-requests", withRows(1), withRows(MANY));
    }

    @Test
    void a_page_of_go_aheads_takes_one() {
        var many = withRows(1);
        for (var i = 0; i < MANY; i++) {
            var request = Map.of("kind", "may-i-buy", "words", "May I?", "pricePence", 150);
            var path = "/budgets/" + many + "/review-requests/" + UUID.randomUUID();
            Send.multipart("omar", path, "request", request).then().statusCode(201);
            Send.changeSeen("grace", path, "answer", Map.of("result", "granted", "reason", "Yes"))
                    .then()
                    .statusCode(200);
        }

        assertTakes(1, "/budgets/{budget}/go-aheads", withRows(1), many);
    }

    @Test
    void who_is_let_in_takes_two() {
        var many = withRows(1);
        for (var i = 0; i < MANY; i++) {
            SignIn.as("grace")
                    .contentType("application/json")
                    .body(Map.of("role", "third-party", "email", "kim@example.test"))
                    .put("/budgets/{budget}/access/{id}", many, UuidCreator.getTimeOrderedEpoch())
                    .then()
                    .statusCode(201);
        }

        assertTakes(2, "/budgets/{budget}/access", withRows(1), many);
    }

    @Test
    void how_a_budget_was_worked_out_takes_two() {
        var one = withRows(1);
        var many = withRows(1);
        workOut(one, 0);
        for (var i = 0; i < MANY; i++) {
            workOut(many, i);
        }

        assertTakes(2, "/budgets/{budget}/indicative-sums", one, many);
    }

    /** Each version has a line more than the one before. */
    private static void workOut(UUID budget, int after) {
        var lines = Collections.nCopies(after + 1, Map.of("what", "A bed", "amountPence", 90_000));
        var form = Map.of("after", after, "reason", "It costs more", "lines", lines);
        Send.change("grace", "/budgets/" + budget + "/indicative-sums/" + UUID.randomUUID(), null, form)
                .then()
                .statusCode(201);
    }

    @Test
    void the_versions_of_a_plan_take_one_and_a_balance_three_however_many_there_are() {
        var many = withRows(MANY);
        var line = SignIn.as("grace")
                .get("/budgets/" + many + "/plan-items")
                .jsonPath()
                .getString("items[0].id");
        for (var i = 0; i < MANY; i++) {
            var form = Map.of(
                    "option",
                    i % 2 == 0 ? "notional" : "third-party",
                    "fromDay",
                    LocalDate.now(ZoneId.of("Europe/London")).plusDays(i).toString(),
                    "reason",
                    "As asked");
            Send.change(
                            "grace",
                            "/budgets/" + many + "/plan-items/" + line + "/option-changes/" + UUID.randomUUID(),
                            null,
                            form)
                    .then()
                    .statusCode(201);
        }

        assertTakes(1, "/budgets/{budget}/plan-versions", withRows(1), many);
        assertTakes(3, "/budgets/{budget}/balance", withRows(1), many);
    }

    @Test
    void a_page_of_the_statement_takes_one() {
        assertTakes(1, "/budgets/{budget}/entries", withRows(1), withRows(MANY));
    }

    @Test
    void a_holder_with_a_year_behind_them_waits_for_no_more() {
        var own = UUID.fromString(SignIn.as("amira").get("/me").jsonPath().getString("budgets[0].id"));

        for (var limits : Map.of("balance", 3, "receipts", 2, "review-requests", 2, "entries", 1)
                .entrySet()) {
            var path = "/budgets/{budget}/" + limits.getKey();
            var taken = statements("amira", path, own) - accessCheck("amira", own);

            assertTrue(taken <= limits.getValue(), path + " takes " + taken);
        }
    }

    @Test
    void a_look_is_written_down_in_one_and_the_holders_own_in_none() {
        var own = withRows(1);
        var helped = withRows(1);
        give(own, "HOLDER");
        give(helped, somebody(), "HOLDER");
        give(helped, "REPRESENTATIVE");

        for (var path : List.of(
                "", "/balance", "/entries", "/plan", "/plan-items", "/receipts", "/review-requests", "/lookups")) {
            var looked = statements("wes", "/budgets/" + helped + path, 200);
            assertEquals(1, looked - statements("wes", "/budgets/" + own + path, 200), path);
        }
    }

    private static void give(UUID budget, String role) {
        give(budget, People.id("wes"), role);
    }

    private static void give(UUID budget, UUID person, String role) {
        Owner.run(
                "insert into access (id, budget, person, role, rights, first_day, granted_at) "
                        + "values (?, ?, ?, ?, '', current_date - interval 2 day, utc_timestamp(6))",
                UUID.randomUUID(),
                budget,
                person,
                role);
    }

    @Test
    void a_page_of_lookups_takes_one() {
        assertTakes(1, "/budgets/{budget}/lookups", withRows(1), withRows(MANY));
    }

    @Test
    void news_takes_three_however_much_there_is() {
        for (var who : List.of("grace", "amira")) {
            var access = statements(who, "/budgets?cursor=nowhere", 400);
            withRows(MANY);

            assertEquals(3, statements(who, "/news?limit=200", 200) - access, who);
        }
        assertTrue(SignIn.as("grace")
                        .get("/news?limit=200")
                        .jsonPath()
                        .getList("items")
                        .size()
                >= MANY);
    }

    @Test
    void passing_on_many_budgets_and_telling_everybody_takes_as_many_as_one() {
        assertEquals(passedOn(1), passedOn(MANY));
    }

    /** How many statements it takes to pass on so many budgets, each with a holder of its own and a nominee of all. */
    private long passedOn(int budgets) {
        Owner.run("delete from mail");
        for (var i = 0; i < budgets; i++) {
            var budget = Imports.yearWith(RANDOM, "Passed on", 1);
            give(budget, somebody(), "HOLDER");
            give(budget, People.id("wes"), "NOMINEE");
            Owner.run("update budget set contact = ? where id = ?", People.id("ravi"), budget);
        }
        var path = "/staff/" + People.id("ravi") + "/handover/" + UUID.randomUUID();
        SignIn.as("lena").get("/me").then().statusCode(200);
        sessions.getStatistics().clear();
        Send.change("lena", path, null, Map.of("to", People.id("grace"), "reason", "He is ill"))
                .then()
                .statusCode(201)
                .body("budgets", equalTo(budgets));
        var taken = sessions.getStatistics();
        assertEquals(0, taken.getEntityFetchCount());
        assertEquals(budgets + 1, Owner.count("select count(*) from mail"));
        return taken.getPrepareStatementCount();
    }

    private static UUID somebody() {
        var id = UUID.randomUUID();
        Owner.run(
                "insert into person (id, name, email, first_seen_at) values (?, 'Hal', 'hal@example.test', utc_timestamp(6))",
                id);
        return id;
    }

    @Test
    void the_queue_takes_one_for_each_thing_that_can_wait_and_one_for_why_it_is_late() {
        var access = statements("grace", "/queue?contact=all&cursor=nowhere", 400);
        withRows(MANY);

        assertEquals(6, statements("grace", "/queue?contact=all&limit=200", 200) - access);
        assertEquals(6, statements("grace", "/queue", 200) - access);
        assertEquals(3, statements("grace", "/queue?kind=access&contact=all", 200) - access);
        assertEquals(2, statements("grace", "/queue?kind=receipt&contact=all", 200) - access);
    }

    @Test
    void the_team_and_the_criteria_take_two_and_the_settings_and_the_rate_cards_one() {
        var access = statements("grace", "/queue?contact=all&cursor=nowhere", 400);

        assertEquals(2, statements("grace", "/staff", 200) - access);
        assertEquals(1, statements("grace", "/settings", 200) - access);
        assertEquals(2, statements("grace", "/criteria", 200) - access);
        assertEquals(2, statements("grace", "/criteria?q=wine", 200) - access);
        assertEquals(1, statements("grace", "/rate-cards", 200) - access);
    }

    @Test
    void a_search_takes_two() {
        var access = statements("grace", "/budgets?cursor=nowhere", 400);
        withRows(1);

        assertEquals(2, statements("grace", "/budgets?limit=200", 200) - access);
        // and what was searched for is written down
        assertEquals(3, statements("grace", "/budgets?q=History", 200) - access);
    }

    private void assertTakes(long most, String path, UUID few, UUID many) {
        var taken = statements("grace", path, many) - accessCheck("grace", many);

        assertEquals(
                statements("grace", path, few) - accessCheck("grace", few), taken, "as many for one row as for many");
        assertTrue(taken <= most, path + " takes " + taken);
    }

    private long accessCheck(String login, UUID budget) {
        return statements(login, "/budgets/" + budget + "/entries?cursor=nowhere", 400);
    }

    private long statements(String login, String path, UUID budget) {
        return statements(login, path.replace("{budget}", budget.toString()), 200);
    }

    private long statements(String login, String path, int status) {
        SignIn.as(login).get("/me").then().statusCode(200);
        sessions.getStatistics().clear();
        SignIn.as(login).get(path).then().statusCode(status);
        return sessions.getStatistics().getPrepareStatementCount();
    }

    /** A budget with so many lines, and as many receipts and requests in every state. */
    private static UUID withRows(int rows) {
        var budget = Imports.yearWith(RANDOM, "Counted " + rows, rows);
        var today = LocalDate.now(ZoneId.of("Europe/London")).toString();
        var lines = SignIn.as("grace")
                .get("/budgets/{budget}/plan-items", budget)
                .jsonPath()
                .<String>getList("items.id");
        for (var row = 0; row < rows; row++) {
            var by = row % 2 == 0 ? "grace" : "omar";
            var other = row % 2 == 0 ? "omar" : "grace";
            Map<String, Object> form = Map.of(
                    "amountPence",
                    100 + row,
                    "spentOn",
                    today,
                    "noProof",
                    "bus fare",
                    "parts",
                    List.of(Map.of("planItem", lines.get(row), "amountPence", 100 + row)));
            receipt(budget, by, row % 3 == 0 ? null : other, row % 3 == 1, form);
            request(budget, by, row % 3 == 0 ? null : other);
        }
        return budget;
    }

    /** @param decider none to leave it waiting */
    private static void receipt(UUID budget, String by, String decider, boolean again, Map<String, Object> form) {
        var id = UuidCreator.getTimeOrderedEpoch();
        var sent = Receipts.send(by, budget, id, form);
        assertEquals(201, sent.statusCode(), sent.asString());
        if (decider != null) {
            var decision = Map.of("result", again ? "returned" : "accepted", "reason", "as the plan says");
            done(Receipts.decide(decider, budget, id, sent.header("ETag"), decision));
        }
        if (decider != null && again) {
            var next = new java.util.HashMap<>(form);
            next.put("replaces", id);
            assertEquals(
                    201,
                    Receipts.send(by, budget, UuidCreator.getTimeOrderedEpoch(), next)
                            .statusCode());
        }
    }

    /** @param answerer none to leave it waiting */
    private static void request(UUID budget, String by, String answerer) {
        var path = "/budgets/" + budget + "/review-requests/" + UuidCreator.getTimeOrderedEpoch();
        var sent = SignIn.as(by)
                .multiPart(
                        "request",
                        "request.json",
                        "{\"kind\": \"may-i-buy\", \"words\": \"A bicycle\", \"pricePence\": 19900}",
                        "application/json")
                .put(path);
        assertEquals(201, sent.statusCode(), sent.asString());
        if (answerer != null) {
            done(SignIn.as(answerer)
                    .contentType("application/json")
                    .header("If-Match", sent.header("ETag"))
                    .body("{\"result\": \"granted\", \"reason\": \"It is in the plan\"}")
                    .put(path + "/answer"));
        }
    }

    private static void done(Response answer) {
        assertEquals(200, answer.statusCode(), answer.asString());
    }
}
