package org.openphb.budget;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openphb.world.NewBudget;
import org.openphb.world.No;
import org.openphb.world.Owner;
import org.openphb.world.People;
import org.openphb.world.Pictures;
import org.openphb.world.Send;
import org.openphb.world.SignIn;
import org.openphb.world.TestClock;

/** Whoever is shown something of a budget is written down, but the holder: product rule 13. */
@QuarkusTest
class LookupsTest {
    private NewBudget budget;

    @BeforeEach
    void a_budget() {
        budget = NewBudget.running();
        Owner.run("delete from lookup where budget = ?", budget.id);
    }

    @Test
    void no_door_to_a_budget_shows_anything_that_is_not_written_down() {
        var receipt = Send.receipt("amira", budget);
        var request = UUID.randomUUID();
        Send.request("amira", budget, request, Send.request("something-else"), Pictures.jpeg())
                .then()
                .statusCode(201);
        var invitation = UUID.randomUUID();
        SignIn.as("grace")
                .contentType("application/json")
                .body(Map.of("role", "third-party", "email", "kim@example.test"))
                .put(budget.path() + "/access/" + invitation)
                .then()
                .statusCode(201);
        var ids = Map.of("receipts", receipt, "review-requests", request, "access", invitation);
        var things = new TreeMap<String, String>();

        for (var door : doors()) {
            Owner.run("delete from lookup where budget = ?", budget.id);
            var room = door.path.replaceFirst("/api/v1/budgets/\\{budget}/?([^/]*).*", "$1");
            var path = door.path
                    .replace("/api/v1/budgets/{budget}", budget.path())
                    .replace("{id}", "" + ids.get(room))
                    .replace("{n}", "1");
            SignIn.as("grace").accept(door.type).get(path).then().statusCode(200);

            assertEquals(1, looks("grace"), door + " is a look");
            things.put(room, Owner.ask("select thing from lookup where budget = ?", budget.id));
        }

        assertEquals(
                Map.ofEntries(
                        Map.entry("", "BUDGET"),
                        Map.entry("access", "ACCESS"),
                        Map.entry("amendments", "BUDGET"),
                        Map.entry("balance", "STATEMENT"),
                        Map.entry("draft", "PLAN"),
                        Map.entry("entries", "STATEMENT"),
                        Map.entry("go-aheads", "REQUESTS"),
                        Map.entry("household-payments", "PLAN"),
                        Map.entry("indicative-sums", "PLAN"),
                        Map.entry("lookups", "LOOKUPS"),
                        Map.entry("notes", "BUDGET"),
                        Map.entry("plan", "PLAN"),
                        Map.entry("plan-items", "PLAN"),
                        Map.entry("plan-versions", "PLAN"),
                        Map.entry("receipts", "RECEIPTS"),
                        Map.entry("review-requests", "REQUESTS")),
                things);
    }

    private record Door(String path, String type) {}

    /** Every GET under a budget that the API's document offers, with each type it answers in. */
    private static List<Door> doors() {
        Map<String, Map<String, Map<String, Map<String, Map<String, Map<String, Object>>>>>> paths = RestAssured.given()
                .accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .path("paths");
        var doors = paths.entrySet().stream()
                .filter(path -> path.getKey().startsWith("/api/v1/budgets/{budget}"))
                .filter(path -> path.getValue().containsKey("get"))
                .flatMap(path -> types(path.getValue()
                                .get("get")
                                .get("responses")
                                .get("200")
                                .get("content"))
                        .map(type -> new Door(path.getKey(), type)))
                .toList();
        assertTrue(doors.contains(new Door("/api/v1/budgets/{budget}/entries", "text/csv")), "" + doors);
        return doors;
    }

    private static Stream<String> types(Map<String, ?> content) {
        return content == null ? Stream.of("*/*") : content.keySet().stream();
    }

    @Test
    void a_person_a_thing_and_an_hour_make_one_row() {
        look("grace", "/receipts", "/receipts", "/receipts?state=waiting", "/plan", "/plan-items");
        look("omar", "/receipts");
        assertEquals(2, looks("grace"));
        assertEquals(1, looks("omar"));

        TestClock.forward(Duration.ofHours(1));
        look("grace", "/receipts");
        assertEquals(3, looks("grace"));
    }

    @Test
    void the_hour_is_londons() {
        TestClock.set(TestClock.today(), 14);
        look("grace", "/plan");
        TestClock.forward(Duration.ofMinutes(59));
        look("grace", "/plan");
        assertEquals(1, looks("grace"));

        TestClock.forward(Duration.ofMinutes(1));
        look("grace", "/plan");
        assertEquals(2, looks("grace"));
        var began = Owner.ask("select min(hour_began) from lookup where budget = ?", budget.id);
        assertTrue(began.matches(".* 1[34]:00:00.*"), began);
    }

    @Test
    void many_looks_at_the_same_moment_are_one_row_and_all_are_answered() {
        SignIn.token("grace");
        var answers = Stream.generate(() -> CompletableFuture.supplyAsync(() ->
                        SignIn.as("grace").get(budget.path() + "/receipts").statusCode()))
                .limit(12)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertEquals(Set.of(200), new HashSet<>(answers));
        assertEquals(1, looks("grace"));
    }

    @Test
    void the_holders_own_looks_are_not_written_down() {
        look("amira", "", "/balance", "/entries", "/plan", "/plan-items", "/receipts", "/review-requests", "/lookups");

        assertEquals(0, looks("amira"));
    }

    @Test
    void a_look_that_is_refused_is_no_look() {
        budget.with("ben", "CARER", "SEND_RECEIPTS");
        var receipt = Send.receipt("amira", budget);

        for (var who : new String[] {"tom", "nobody", "ben"}) {
            SignIn.as(who).get(budget.path() + "/balance");
            SignIn.as(who).get(budget.path() + "/receipts/" + receipt);
            SignIn.as(who).get(budget.path() + "/receipts?cursor=nowhere");
            assertEquals(0, looks(who), who);
        }
    }

    @Test
    void it_says_as_what_somebody_looked() {
        var today = TestClock.today();
        budget.with("maria", "REPRESENTATIVE")
                .with("nadia", "NOMINEE")
                .with("ben", "CARER", "SEND_RECEIPTS")
                .with("kim", "THIRD_PARTY");
        Owner.run(
                "update budget set cover = ?, cover_first = ?, cover_last = ? where id = ?",
                People.id("omar"),
                today,
                today,
                budget.id);
        for (var who : List.of("grace", "omar", "petra", "lena", "maria", "nadia", "ben", "kim")) {
            look(who, "/plan-items");
            TestClock.forward(Duration.ofSeconds(1));
        }

        var list = SignIn.as("amira").get(budget.path() + "/lookups").then().statusCode(200);
        list.body(
                "items.as",
                contains("third-party", "carer", "nominee", "representative", "lead", "approver", "cover", "contact"));
        list.body("items[7].person.name", equalTo("Grace Hill"))
                .body("items[7].person.me", equalTo(false))
                .body("items[7].thing", equalTo("plan"))
                .body("items[7].id", notNullValue());

        TestClock.forward(Duration.ofDays(1));
        look("omar", "/plan-items");
        SignIn.as("grace")
                .get(budget.path() + "/lookups?limit=2")
                .then()
                .body("items.as", contains("contact", "staff"))
                .body("items[0].thing", equalTo("lookups"))
                .body("items[0].person.me", equalTo(true));
    }

    @Test
    void the_list_is_newest_first_a_page_at_a_time() {
        for (var hour = 0; hour < 5; hour++) {
            look("grace", "/plan");
            TestClock.forward(Duration.ofHours(1));
        }
        var first = SignIn.as("amira").get(budget.path() + "/lookups?limit=3").jsonPath();
        var rest = SignIn.as("amira")
                .queryParam("cursor", first.getString("next"))
                .get(budget.path() + "/lookups?limit=3")
                .then()
                .body("items", hasSize(2))
                .body("next", nullValue())
                .extract()
                .jsonPath();
        var at = Stream.concat(first.<String>getList("items.at").stream(), rest.<String>getList("items.at").stream())
                .map(Instant::parse)
                .toList();

        assertEquals(at.stream().sorted(java.util.Comparator.reverseOrder()).toList(), at);
        assertEquals(5, new HashSet<>(at).size());
        No.badForm(SignIn.as("amira").get(budget.path() + "/lookups?cursor=nowhere"), "cursor");
        No.badForm(SignIn.as("amira").get(budget.path() + "/lookups?limit=0"), "limit");
    }

    @Test
    void holder_representative_and_staff_see_who_looked_and_nobody_else() {
        budget.with("maria", "REPRESENTATIVE")
                .with("nadia", "NOMINEE")
                .with("ben", "CARER", "SEND_RECEIPTS", "SEE_BUDGET", "SEE_RECEIPTS", "MAKE_REQUESTS")
                .with("kim", "THIRD_PARTY");
        var path = budget.path() + "/lookups";

        for (var who : new String[] {"tom", "zoe", "nobody"}) {
            No.is(SignIn.as(who).get(path), 404, "not-found");
        }
        for (var who : new String[] {"nadia", "ben", "kim"}) {
            No.is(SignIn.as(who).get(path), 403, "not-allowed");
        }
        for (var who : new String[] {"amira", "maria", "omar", "petra", "lena"}) {
            SignIn.as(who).get(path).then().statusCode(200);
        }
    }

    @Test
    void a_search_of_the_staff_is_kept_with_its_words() {
        var words = "Nobody called " + UUID.randomUUID();
        for (var who : new String[] {"grace", "amira"}) {
            SignIn.as(who)
                    .queryParam("q", " " + words + " ")
                    .get("/budgets")
                    .then()
                    .statusCode(200);
        }
        var before = Owner.count("select count(*) from search_lookup");
        SignIn.as("grace").get("/budgets").then().statusCode(200);

        assertEquals(before, Owner.count("select count(*) from search_lookup"));
        assertEquals(
                "1 " + People.id("grace") + " QWO",
                Owner.ask(
                        "select concat(count(*), ' ', min(person), ' ', min(organisation)) from search_lookup where words = ?",
                        words));
    }

    private void look(String who, String... paths) {
        for (var path : paths) {
            SignIn.as(who).get(budget.path() + path).then().statusCode(200);
        }
    }

    private long looks(String who) {
        return Owner.count("select count(*) from lookup where budget = ? and person = ?", budget.id, People.id(who));
    }
}
