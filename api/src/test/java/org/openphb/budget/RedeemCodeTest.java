package org.openphb.budget;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openphb.world.Codes;
import org.openphb.world.NewBudget;
import org.openphb.world.No;
import org.openphb.world.Owner;
import org.openphb.world.People;
import org.openphb.world.Send;
import org.openphb.world.SignIn;
import org.openphb.world.TestClock;

@QuarkusTest
class RedeemCodeTest {
    private static final Map<String, Object> BORN = Map.of("dateOfBirth", "1990-02-03");
    private static final String WRONG = "0000-0000-0000";

    private final UUID id = UUID.randomUUID();
    private NewBudget budget;

    @BeforeEach
    void a_budget() {
        budget = NewBudget.running();
        nobody_has_tried_anything();
    }

    @AfterEach
    void nobody_has_tried_anything() {
        Owner.run("delete from code_try");
    }

    @Test
    void whoever_is_not_signed_in_tries_nothing() {
        No.is(
                SignIn.signedOut()
                        .contentType("application/json")
                        .body(Map.of())
                        .put("/codes/{code}", WRONG),
                401,
                "not-signed-in");
    }

    @Test
    void a_carer_who_uses_their_code_is_in_at_once() {
        var code = Codes.code("amira", budget, id, Codes.carer("ben"));
        No.is(SignIn.as("ben").get(budget.path() + "/plan-items"), 404, "not-found");

        Codes.redeem("ben", code)
                .then()
                .statusCode(201)
                .body("id", equalTo("" + id))
                .body("role", equalTo("carer"))
                .body("person.me", equalTo(true))
                .body("rights", contains("send-receipts"))
                .body("state", equalTo("in-force"))
                .body("grantedBy.name", equalTo("Amira Khan"))
                .body("code", nullValue())
                .body("mayLeave", equalTo(true));

        SignIn.as("ben").get(budget.path() + "/plan-items").then().statusCode(200);
        SignIn.as("ben").get("/me").then().body("budgets.id", hasItem("" + budget.id));
        Send.receipt("ben", budget);
        SignIn.as("amira")
                .get(Codes.path(budget, id))
                .then()
                .body("state", equalTo("in-force"))
                .body("person.name", equalTo("Ben Khan"))
                .body("codeUntil", nullValue())
                .body("mayMakeCode", equalTo(false))
                .body("mayChange", equalTo(true));
        Codes.redeem("ben", code).then().statusCode(200).body("id", equalTo("" + id));
        Codes.grant("amira", budget, id, Codes.carer("ben"))
                .then()
                .statusCode(200)
                .body("state", equalTo("in-force"));
    }

    @Test
    void what_is_easily_mistaken_is_forgiven() {
        var code = Codes.code("amira", budget, id, Codes.carer("ben"));
        var typed = code.toLowerCase().replace("-", " ").replace('0', 'o').replace('1', 'l') + " ";

        Codes.redeem("ben", typed).then().statusCode(201);
    }

    @Test
    void a_code_that_does_not_work_gives_one_answer_whatever_is_wrong() {
        var used = Codes.code("amira", budget, id, Codes.carer("ben"));
        Codes.redeem("ben", used).then().statusCode(201);
        var other = Codes.code("amira", budget, UUID.randomUUID(), Codes.carer("ben"));
        var taken = UUID.randomUUID();
        var takenBack = Codes.code("amira", budget, taken, Codes.carer("dev"));
        Send.changeSeen("amira", Codes.path(budget, taken), "end", Map.of())
                .then()
                .statusCode(200);
        var holders = Codes.code("grace", budget, UUID.randomUUID(), Map.of("role", "holder"));

        var nothing = withoutInstance(Codes.redeem("dev", WRONG));
        assertEquals(nothing, withoutInstance(Codes.redeem("dev", used)), "used by another");
        assertEquals(nothing, withoutInstance(Codes.redeem("dev", other)), "for another address");
        assertEquals(nothing, withoutInstance(Codes.redeem("dev", takenBack)), "taken back");
        assertEquals(nothing, withoutInstance(Codes.redeem("dev", "hello")), "not a code");
        Owner.run("delete from code_try");
        var born = Map.<String, Object>of("dateOfBirth", "1990-03-02");
        assertEquals(nothing, withoutInstance(Codes.redeem("dev", holders, born)), "another birthday");
        assertEquals(nothing, withoutInstance(Codes.redeem("grace", holders, BORN)), "made by oneself");
        TestClock.forward(Duration.ofDays(29));
        assertEquals(nothing, withoutInstance(Codes.redeem("ben", other)), "too old");
        assertEquals(nothing, withoutInstance(Codes.redeem("dev", holders, BORN)), "too old");
    }

    private static String withoutInstance(Response answer) {
        No.is(answer, 404, "code-not-found");
        return answer.asString().replaceFirst(",\"instance\":\"[^\"]+\"", "");
    }

    @Test
    void a_code_is_good_on_its_last_day_and_not_on_the_next() {
        var code = Codes.code("amira", budget, id, Codes.carer("ben"));
        var late = Codes.code("amira", budget, UUID.randomUUID(), Codes.carer("dev"));

        TestClock.set(TestClock.today().plusDays(7), 23);
        Codes.redeem("ben", code).then().statusCode(201);
        SignIn.as("amira").get(budget.path() + "/access").then().body("items.codeUntil", hasItem(matchesPattern(".*")));
        TestClock.set(TestClock.today().plusDays(1), 1);
        No.is(Codes.redeem("dev", late), 404, "code-not-found");
    }

    @Test
    void the_address_must_be_the_verified_one_in_whatever_case() {
        var code = Codes.code("amira", budget, id, Map.of("role", "carer", "email", "Ben@Example.TEST"));

        No.is(Codes.redeem("dev", code), 404, "code-not-found");
        Codes.redeem("ben", code).then().statusCode(201);
    }

    @Test
    void holder_representative_and_nominee_also_say_the_date_of_birth() {
        var roles = Map.of("holder", "wes", "representative", "maria", "nominee", "nadia");
        for (var role : roles.entrySet()) {
            var form = role.getKey().equals("holder")
                    ? Map.<String, Object>of("role", "holder")
                    : Map.<String, Object>of("role", role.getKey(), "document", "Agreement of 20 November");
            var code = Codes.code("grace", budget, UUID.randomUUID(), form);

            No.badForm(Codes.redeem(role.getValue(), code), "dateOfBirth");
            No.is(Codes.redeem(role.getValue(), code, Map.of("dateOfBirth", "1990-02-04")), 404, "code-not-found");
            Codes.redeem(role.getValue(), code, BORN)
                    .then()
                    .statusCode(201)
                    .body("role", equalTo(role.getKey()))
                    .body("state", equalTo("in-force"));
            SignIn.as(role.getValue()).get(budget.path() + "/balance").then().statusCode(200);
        }
        assertEquals(3, Owner.count("select count(*) from code_try"), "a form that is not whole is no wrong try");
    }

    @Test
    void a_third_party_gets_the_lines_it_holds() {
        Codes.redeem("kim", Codes.code("grace", budget, id, Map.of("role", "third-party", "email", "kim@example.test")))
                .then()
                .statusCode(201);

        SignIn.as("kim").get(budget.path() + "/plan-items").then().body("items.name", contains("Agency"));
    }

    @Test
    void access_that_begins_later_is_none_until_then() {
        var begins = TestClock.today().plusDays(3);
        var form = Send.with(Codes.carer("ben"), "firstDay", begins.toString(), "lastDay", begins.toString());

        Codes.redeem("ben", Codes.code("amira", budget, id, form))
                .then()
                .statusCode(201)
                .body("state", equalTo("not-begun"));
        for (var day = 0; day < 5; day++) {
            TestClock.set(begins.plusDays(day - 1), 12);
            SignIn.as("ben").get(budget.path() + "/plan-items").then().statusCode(day == 1 ? 200 : 404);
        }
    }

    @Test
    void staff_who_are_let_in_are_never_staff_there_again() {
        Codes.redeem("omar", Codes.code("amira", budget, id, Codes.carer("omar")))
                .then()
                .statusCode(201);

        SignIn.as("omar").get(budget.path() + "/plan-items").then().statusCode(200);
        No.is(SignIn.as("omar").get(budget.path() + "/balance"), 403, "not-allowed");
        Send.changeSeen("omar", Codes.path(budget, id), "end", Map.of()).then().statusCode(200);
        No.is(SignIn.as("omar").get(budget.path()), 404, "not-found");
        SignIn.as("omar")
                .queryParam("q", budget.nhsNumber)
                .get("/budgets")
                .then()
                .body("items.id", equalTo(List.of()));
    }

    @Test
    void two_who_use_a_code_at_once_are_not_both_let_in() {
        for (var round = 0; round < 3; round++) {
            var budget = NewBudget.running();
            var code = Codes.code("grace", budget, UUID.randomUUID(), Map.of("role", "holder"));
            var answers = together(List.of("wes", "sam"), who -> Codes.redeem(who, code, BORN));

            assertEquals(
                    List.of(201, 404),
                    answers.stream().map(Response::statusCode).sorted().toList());
            assertEquals(
                    1,
                    Owner.count(
                            "select count(*) from access where budget = ? and person in (?, ?)",
                            budget.id,
                            People.id("wes"),
                            People.id("sam")));
        }
    }

    @Test
    void whoever_is_told_that_it_was_taken_back_has_nobody_let_in() {
        for (var round = 0; round < 8; round++) {
            var budget = NewBudget.running();
            var code = Codes.code("amira", budget, id, Codes.carer("ben"));
            var answers = together(
                    List.of("ben", "amira"),
                    who -> who.equals("ben")
                            ? Codes.redeem("ben", code)
                            : Send.change("amira", Codes.path(budget, id) + "/end", "\"0\"", Map.of()));
            var seen = SignIn.as("ben").get(budget.path() + "/plan-items").statusCode();

            var ended = answers.get(1).statusCode();
            assertTrue(ended == 200 && seen == 404 || ended == 412 && seen == 200, ended + " " + seen);
            Owner.run("delete from code_try");
        }
    }

    @Test
    void one_who_uses_a_code_twice_at_once_is_let_in_once() {
        var code = Codes.code("amira", budget, id, Codes.carer("ben"));
        var answers = together(List.of("ben", "ben"), who -> Codes.redeem(who, code));

        assertEquals(
                List.of(200, 201),
                answers.stream().map(Response::statusCode).sorted().toList());
    }

    @Test
    void after_five_wrong_tries_somebody_waits_for_an_hour() {
        var code = Codes.code("amira", budget, id, Codes.carer("dev"));
        for (var i = 0; i < 5; i++) {
            No.is(Codes.redeem("dev", WRONG), 404, "code-not-found");
        }

        No.is(Codes.redeem("dev", WRONG), 429, "too-many-tries")
                .header("Retry-After", matchesPattern("3[45]\\d\\d|3600"));
        No.is(Codes.redeem("dev", code), 429, "too-many-tries");
        No.is(Codes.redeem("ben", WRONG), 404, "code-not-found");
        TestClock.forward(Duration.ofMinutes(59));
        var wait = Integer.parseInt(No.is(Codes.redeem("dev", code), 429, "too-many-tries")
                .extract()
                .header("Retry-After"));
        assertTrue(wait > 0 && wait <= 60, "" + wait);
        TestClock.forward(Duration.ofMinutes(2));
        Codes.redeem("dev", code).then().statusCode(201);
    }

    @Test
    void a_code_is_dead_after_five_wrong_birthdays_whoever_tried() {
        var code = Codes.code("grace", budget, id, Map.of("role", "holder"));
        for (var who : List.of("ben", "dev", "nadia", "maria", "ben")) {
            No.is(Codes.redeem(who, code, Map.of("dateOfBirth", "1991-02-03")), 404, "code-not-found");
        }

        No.is(Codes.redeem("kim", code, BORN), 404, "code-not-found");
        Owner.run("delete from code_try");
        Codes.redeem("kim", code, BORN).then().statusCode(201);
    }

    @Test
    void whoever_has_the_work_of_a_budget_is_not_let_in() {
        var code = Codes.code("amira", budget, id, Codes.carer("grace"));

        No.badForm(Codes.redeem("grace", code), "code");
        SignIn.as("grace").get(budget.path()).then().body("role", equalTo("staff"));
    }

    @Test
    void a_right_code_between_wrong_ones_forgives_nothing() {
        var code = Codes.code("amira", budget, id, Codes.carer("dev"));
        for (var i = 0; i < 4; i++) {
            No.is(Codes.redeem("dev", WRONG), 404, "code-not-found");
        }
        Codes.redeem("dev", code).then().statusCode(201);
        No.is(Codes.redeem("dev", WRONG), 404, "code-not-found");

        No.is(Codes.redeem("dev", WRONG), 429, "too-many-tries");
        Codes.redeem("dev", code).then().statusCode(200);
    }

    @Test
    void tries_at_once_are_counted_one_by_one() {
        var answers = together(Stream.generate(() -> "dev").limit(12).toList(), who -> Codes.redeem(who, WRONG));

        assertEquals(
                5, answers.stream().filter(answer -> answer.statusCode() == 404).count());
        assertEquals(
                7, answers.stream().filter(answer -> answer.statusCode() == 429).count());
        assertEquals(5, Owner.count("select count(*) from code_try where person = ?", People.id("dev")));
    }

    @Test
    void who_is_invited_is_still_staff_until_they_use_the_code() {
        Codes.code("amira", budget, id, Codes.carer("omar"));

        SignIn.as("omar").get(budget.path() + "/balance").then().statusCode(200);
        SignIn.as("amira").get("/me").then().body("budgets.id", not(hasItem("" + id)));
    }

    private static List<Response> together(List<String> who, Function<String, Response> call) {
        who.forEach(SignIn::token);
        return who.stream().map(each -> CompletableFuture.supplyAsync(() -> call.apply(each))).toList().stream()
                .map(CompletableFuture::join)
                .toList();
    }
}
