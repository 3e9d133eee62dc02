package org.openphb.budget;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openphb.world.Codes;
import org.openphb.world.NewBudget;
import org.openphb.world.No;
import org.openphb.world.Owner;
import org.openphb.world.Send;
import org.openphb.world.SignIn;
import org.openphb.world.TestClock;

@QuarkusTest
class GrantAccessTest {
    private final UUID id = UUID.randomUUID();
    private NewBudget budget;

    @BeforeEach
    void a_budget() {
        budget = NewBudget.running();
    }

    @Test
    void a_stranger_learns_of_nothing() {
        for (var who : List.of("nobody", "zoe", "tom")) {
            No.is(Codes.grant(who, budget, id, Codes.carer("ben")), 404, "not-found");
            No.is(SignIn.as(who).get(budget.path() + "/access"), 404, "not-found");
        }
    }

    @Test
    void each_role_is_given_by_those_who_may() {
        budget.with("maria", "REPRESENTATIVE")
                .with("nadia", "NOMINEE")
                .with("dev", "CARER", "SEND_RECEIPTS", "SEE_BUDGET", "SEE_RECEIPTS", "MAKE_REQUESTS")
                .with("kim", "THIRD_PARTY");
        var form = Map.<String, Object>of("email", "x@example.test", "document", "A document", "name", "X");
        var may = Map.of(
                "carer", List.of("amira", "maria"),
                "holder", List.of("grace"),
                "third-party", List.of("grace"),
                "representative", List.of("grace", "petra", "lena"),
                "nominee", List.of("amira", "maria", "grace", "petra", "lena"));
        for (var role : may.entrySet()) {
            for (var who : List.of("amira", "maria", "nadia", "dev", "kim", "grace", "petra", "lena")) {
                var answer = Codes.grant(who, budget, UUID.randomUUID(), Send.with(form, "role", role.getKey()));

                assertEquals(role.getValue().contains(who) ? 201 : 403, answer.statusCode(), who + " " + role.getKey());
            }
        }
    }

    @Test
    void a_form_that_is_not_whole_is_refused_with_all_that_is_wrong() {
        var yesterday = TestClock.today().minusDays(1).toString();

        No.badForm(Codes.grant("amira", budget, id, Map.of()), "role");
        No.badForm(Codes.grant("amira", budget, id, Map.of("role", "carer")), "email");
        No.badForm(Codes.grant("amira", budget, id, Map.of("role", "carer", "email", "ben at home")), "email");
        No.badForm(carer("firstDay", yesterday), "firstDay");
        No.badForm(carer("lastDay", yesterday), "lastDay");
        No.badForm(carer("rights", List.of()), "rights");
        No.badForm(carer("rights", List.of("send-receipts", "decide-receipts")), "rights");
        No.badForm(carer("rights", List.of("keep-access")), "rights");
        No.badForm(Codes.grant("amira", budget, id, Map.of("role", "nominee")), "name");
        No.badForm(Codes.grant("grace", budget, id, Map.of("role", "nominee")), "document");
        No.badForm(Codes.grant("grace", budget, id, Map.of("role", "representative")), "document");
        No.badForm(Codes.grant("grace", budget, id, Map.of("role", "third-party")), "email");
        No.badForm(Codes.grant("grace", budget, id, Map.of("role", "holder", "by", "email")), "email");
        No.badForm(Codes.grant("grace", budget, id, Map.of("role", "staff")), "role");
        No.badForm(
                Codes.grant("grace", budget, id, Map.of("role", "holder", "rights", List.of("see-budget"))), "rights");
        No.is(carer("colour", "blue"), 400, "unknown-field");
        assertEquals(0, Owner.count("select count(*) from invitation where budget = ?", budget.id));
    }

    private Response carer(String field, Object value) {
        return Codes.grant("amira", budget, id, Send.with(Codes.carer("ben"), field, value));
    }

    @Test
    void a_carer_is_invited_with_a_code_that_is_told_once() {
        var first = Codes.grant("amira", budget, id, Codes.carer("ben"));
        first.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("id", equalTo("" + id))
                .body("role", equalTo("carer"))
                .body("person", nullValue())
                .body("email", equalTo("ben@example.test"))
                .body("rights", contains("send-receipts"))
                .body("firstDay", equalTo(TestClock.today().toString()))
                .body("lastDay", nullValue())
                .body("state", equalTo("invited"))
                .body("grantedBy.me", equalTo(true))
                .body("codeUntil", equalTo(TestClock.today().plusDays(7).toString()))
                .body("mayEnd", equalTo(true))
                .body("mayMakeCode", equalTo(true))
                .body("mayChange", equalTo(false))
                .body("code", matchesPattern("([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}"));

        Codes.grant("amira", budget, id, Codes.carer("ben"))
                .then()
                .statusCode(200)
                .body("code", nullValue())
                .body("state", equalTo("invited"));
        No.is(Codes.grant("amira", budget, id, Codes.carer("dev")), 409, "access-id-taken");
        assertEquals(1, Owner.count("select count(*) from invitation where budget = ?", budget.id));
    }

    @Test
    void the_code_itself_is_kept_nowhere() {
        var code = Codes.code("amira", budget, id, Codes.carer("ben")).replace("-", "");
        var kept = Owner.ask(
                "select concat_ws(' ', c.sha256, c.phone_id, i.name, i.email, i.digest) from access_code c "
                        + "join invitation i on i.id = c.invitation where i.budget = ?",
                budget.id);

        assertFalse(kept.toUpperCase().contains(code), kept);
        assertEquals(new Code(code).sha256(), kept.split(" ")[0]);
    }

    @Test
    void a_letter_takes_longer_than_a_mail() {
        Codes.grant("grace", budget, id, Map.of("role", "holder", "name", "Amira Khan"))
                .then()
                .statusCode(201)
                .body("name", equalTo("Amira Khan"))
                .body("codeUntil", equalTo(TestClock.today().plusDays(28).toString()));
    }

    @Test
    void an_id_that_another_budget_uses_is_nobodys_business() {
        Codes.code("amira", budget, id, Codes.carer("ben"));

        Codes.grant("amira", NewBudget.running(), id, Codes.carer("dev")).then().statusCode(201);
    }

    @Test
    void an_id_of_a_row_that_was_recorded_otherwise_is_taken() {
        var amiras = UUID.fromString(Owner.ask("select id from access where budget = ?", budget.id));

        No.is(Codes.grant("amira", budget, amiras, Codes.carer("ben")), 409, "access-id-taken");
    }

    @Test
    void losing_a_race_to_oneself_is_a_replay() {
        var calls = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> Codes.grant("amira", budget, id, Codes.carer("ben"))))
                .limit(2)
                .toList();
        var answers = calls.stream().map(CompletableFuture::join).toList();

        assertEquals(
                List.of(200, 201),
                answers.stream().map(Response::statusCode).sorted().toList());
        assertEquals(
                1,
                answers.stream().filter(answer -> answer.path("code") != null).count());
    }

    @Test
    void the_list_holds_every_row_for_those_who_keep_the_budget_and_for_others_their_own() {
        budget.with("ben", "CARER", "SEND_RECEIPTS").with("nadia", "NOMINEE").with("maria", "REPRESENTATIVE");
        Codes.code("amira", budget, id, Codes.carer("dev"));

        for (var who : List.of("amira", "maria", "grace", "petra", "lena")) {
            SignIn.as(who)
                    .get(budget.path() + "/access")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(5))
                    .body("items[0].id", equalTo("" + id))
                    .body("items.role", containsInAnyOrder("carer", "holder", "carer", "nominee", "representative"))
                    .body("items.person.name", hasItem("Ben Khan"))
                    .body("items.code", not(hasItem(containsString("-"))));
        }
        for (var who : List.of("ben", "nadia")) {
            SignIn.as(who)
                    .get(budget.path() + "/access")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].person.me", equalTo(true))
                    .body("items[0].mayLeave", equalTo(true))
                    .body("items[0].mayEnd", equalTo(false));
            No.is(SignIn.as(who).get(Codes.path(budget, id)), 404, "not-found");
        }
        SignIn.as("amira").get(Codes.path(budget, id)).then().statusCode(200).header("ETag", "\"0\"");
    }

    @Test
    void a_new_code_kills_the_old_one() {
        var old = Codes.code("amira", budget, id, Codes.carer("ben"));
        var codes = Codes.path(budget, id) + "/codes/" + UUID.randomUUID();

        var made = Send.change("amira", codes, null, Map.of("by", "letter"));
        made.then()
                .statusCode(201)
                .body("until", equalTo(TestClock.today().plusDays(28).toString()));
        Send.change("amira", codes, null, Map.of("by", "letter"))
                .then()
                .statusCode(200)
                .body("code", nullValue())
                .body("until", equalTo(TestClock.today().plusDays(28).toString()));
        No.is(Send.change("amira", codes, null, Map.of("by", "email")), 409, "access-id-taken");

        No.is(Codes.redeem("ben", old), 404, "code-not-found");
        Codes.redeem("ben", made.path("code")).then().statusCode(201);
        No.is(newCode("amira"), 409, "no-code-needed");
    }

    @Test
    void a_new_code_is_made_by_staff_or_by_who_may_give_the_role() {
        budget.with("nadia", "NOMINEE").with("dev", "CARER", "SEND_RECEIPTS");
        Codes.code("amira", budget, id, Codes.carer("ben"));

        No.is(newCode("nobody"), 404, "not-found");
        No.is(newCode("nadia"), 404, "not-found");
        No.is(newCode("dev"), 404, "not-found");
        No.is(newCode("petra"), 403, "not-allowed");
        newCode("grace").then().statusCode(201);
        newCode("amira").then().statusCode(201);

        var holders = UUID.randomUUID();
        Codes.code("grace", budget, holders, Map.of("role", "holder"));
        var codes = Codes.path(budget, holders) + "/codes/" + UUID.randomUUID();
        No.is(Send.change("amira", codes, null, Map.of()), 403, "not-allowed");
        No.badForm(Send.change("grace", codes, null, Map.of("by", "email")), "by");
    }

    private Response newCode(String who) {
        return Send.change(who, Codes.path(budget, id) + "/codes/" + UUID.randomUUID(), null, Map.of());
    }
}
