package org.openphb.budget;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
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
import org.openphb.world.People;
import org.openphb.world.Send;
import org.openphb.world.SignIn;
import org.openphb.world.TestClock;

/** Changing what somebody may do, and ending it: both work on the next call. */
@QuarkusTest
class EndAccessTest {
    private NewBudget budget;
    private UUID bens;

    @BeforeEach
    void a_budget_with_a_carer() {
        budget = NewBudget.running();
        bens = Codes.carerIn(budget, "ben");
    }

    @Test
    void a_stranger_a_nominee_and_another_carer_cannot_end_a_carers_access() {
        budget.with("nadia", "NOMINEE").with("dev", "CARER", "SEND_RECEIPTS").with("kim", "THIRD_PARTY");

        for (var who : List.of("nobody", "tom", "nadia", "dev", "kim")) {
            No.is(end(who, "\"0\"", Map.of()), 404, "not-found");
            No.is(terms(who, "\"0\"", Map.of()), 404, "not-found");
        }
        for (var who : List.of("petra", "lena")) {
            No.is(end(who, "\"0\"", Map.of()), 403, "not-allowed");
            No.is(terms(who, "\"0\"", Map.of()), 403, "not-allowed");
        }
        No.is(terms("grace", "\"0\"", Map.of()), 403, "not-allowed");
        SignIn.as("ben").get(budget.path() + "/plan-items").then().statusCode(200);
    }

    @Test
    void one_says_which_version_one_saw() {
        No.is(end("amira", null, Map.of()), 428, "version-needed");
        No.is(end("amira", "\"7\"", Map.of()), 412, "stale-version");
        No.is(terms("amira", null, Map.of()), 428, "version-needed");
        No.is(terms("amira", "\"7\"", Map.of()), 412, "stale-version");
    }

    @Test
    void the_holder_ends_a_carers_access_at_once() {
        end("amira", "\"0\"", Map.of("reason", "He has moved away"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("ended"))
                .body("endedBy.me", equalTo(true))
                .body("reason", equalTo("He has moved away"))
                .body("endedAt", notNullValue())
                .body("mayEnd", equalTo(false))
                .body("mayChange", equalTo(false));

        No.is(SignIn.as("ben").get(budget.path() + "/plan-items"), 404, "not-found");
        end("amira", null, Map.of("reason", "He has moved away")).then().statusCode(200);
        No.is(end("amira", "\"1\"", Map.of("reason", "Another")), 409, "access-already-ended");
        No.is(terms("amira", "\"1\"", Map.of()), 409, "access-already-ended");
        assertEquals(
                1,
                Owner.count(
                        "select count(*) from access_end e join access a on a.id = e.access " + "where a.budget = ?",
                        budget.id));
    }

    @Test
    void anyone_may_leave_and_hears_it_again_when_the_answer_was_lost() {
        budget.with("nadia", "NOMINEE")
                .with("kim", "THIRD_PARTY")
                .with("maria", "REPRESENTATIVE")
                .with("sam", "HOLDER");
        for (var who : List.of("ben", "nadia", "kim", "maria", "sam")) {
            var id = row(who);
            end(who, id, "\"0\"", Map.of("reason", "I am tired"))
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("ended"))
                    .body("mayLeave", equalTo(false));
            end(who, id, "\"0\"", Map.of("reason", "I am tired"))
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("ended"));

            No.is(SignIn.as(who).get(budget.path()), 404, "not-found");
            No.is(end(who, id, "\"0\"", Map.of("reason", "Another")), 404, "not-found");
        }
    }

    @Test
    void the_holders_side_ends_nominees_and_carers_and_nobody_else() {
        budget.with("nadia", "NOMINEE").with("kim", "THIRD_PARTY").with("maria", "REPRESENTATIVE");

        for (var who : List.of("kim", "maria")) {
            No.is(end("amira", row(who), "\"0\"", Map.of()), 403, "not-allowed");
        }
        No.is(end("maria", row("amira"), "\"0\"", Map.of()), 403, "not-allowed");
        end("maria", row("nadia"), "\"0\"", Map.of()).then().statusCode(200);
        end("maria", "" + bens, "\"0\"", Map.of()).then().statusCode(200);
    }

    @Test
    void what_staff_end_says_neither_who_nor_why_to_the_holders_side() {
        No.badForm(end("grace", "\"0\"", Map.of()), "reason");
        No.badForm(end("grace", "\"0\"", Map.of("reason", " ")), "reason");

        end("grace", "\"0\"", Map.of("reason", "Police reference 77"))
                .then()
                .statusCode(200)
                .body("reason", equalTo("Police reference 77"))
                .body("endedBy.me", equalTo(true));
        for (var who : List.of("grace", "petra", "lena")) {
            SignIn.as(who).get(path()).then().body("reason", equalTo("Police reference 77"));
        }
        for (var path : List.of(path(), budget.path() + "/access")) {
            var seen = SignIn.as("amira")
                    .get(path)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();

            assertFalse(seen.contains("Police"), seen);
        }
        SignIn.as("amira")
                .get(path())
                .then()
                .body("state", equalTo("ended"))
                .body("endedAt", notNullValue())
                .body("endedBy", nullValue())
                .body("reason", nullValue());
        No.is(SignIn.as("ben").get(budget.path() + "/plan-items"), 404, "not-found");
    }

    @Test
    void staff_end_anybodys() {
        budget.with("nadia", "NOMINEE").with("kim", "THIRD_PARTY").with("maria", "REPRESENTATIVE");

        for (var who : List.of("nadia", "kim", "maria", "amira")) {
            end("grace", row(who), "\"0\"", Map.of("reason", "The organisation has ended it"))
                    .then()
                    .statusCode(200);
            No.is(SignIn.as(who).get(budget.path()), 404, "not-found");
        }
    }

    @Test
    void an_invitation_is_taken_back_before_anybody_uses_it() {
        var id = UUID.randomUUID();
        var code = Codes.code("amira", budget, id, Codes.carer("dev"));

        No.is(end("amira", "" + id, null, Map.of()), 428, "version-needed");
        end("amira", "" + id, "\"0\"", Map.of())
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("ended"))
                .body("codeUntil", nullValue())
                .body("mayMakeCode", equalTo(false));
        end("amira", "" + id, "\"0\"", Map.of()).then().statusCode(200);
        No.is(Codes.redeem("dev", code), 404, "code-not-found");
        var other = UUID.randomUUID();
        Codes.code("amira", budget, other, Codes.carer("dev"));
        end("grace", "" + other, "\"0\"", Map.of("reason", "Worried")).then().statusCode(200);
        SignIn.as("amira")
                .get(Codes.path(budget, other))
                .then()
                .body("state", equalTo("ended"))
                .body("endedBy", nullValue())
                .body("reason", nullValue());
    }

    @Test
    void a_carers_rights_change_on_the_next_call() {
        var today = TestClock.today();
        No.badForm(terms("amira", "\"0\"", Map.of("rights", List.of())), "rights");
        No.badForm(terms("amira", "\"0\"", Map.of("rights", List.of("see-private-requests"))), "rights");
        No.badForm(terms("amira", "\"0\"", Map.of("lastDay", today.minusDays(1).toString())), "lastDay");

        var wider = Map.<String, Object>of("rights", List.of("send-receipts", "see-budget"));
        terms("amira", "\"0\"", wider)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("rights", containsInAnyOrder("send-receipts", "see-budget"))
                .body("state", equalTo("in-force"));
        terms("amira", "\"0\"", wider).then().statusCode(200).header("ETag", "\"1\"");
        SignIn.as("ben").get(budget.path() + "/balance").then().statusCode(200);
        terms("amira", "\"1\"", Map.of("rights", List.of("see-receipts")))
                .then()
                .statusCode(200);
        No.is(SignIn.as("ben").get(budget.path() + "/balance"), 403, "not-allowed");
        No.is(
                Send.receipt("ben", budget, UUID.randomUUID(), Send.with(Send.receipt(100), "noProof", "bus")),
                403,
                "not-allowed");
        assertEquals(
                2,
                Owner.count(
                        "select count(*) from access_terms t join access a on a.id = t.access " + "where a.budget = ?",
                        budget.id));
    }

    @Test
    void a_new_last_day_ends_it_and_a_later_one_does_not() {
        var today = TestClock.today();
        terms("amira", "\"0\"", Map.of("lastDay", today.plusDays(2).toString()))
                .then()
                .statusCode(200)
                .body("lastDay", equalTo(today.plusDays(2).toString()));

        TestClock.set(today.plusDays(2), 12);
        SignIn.as("ben").get("/me").then().body("budgets.id.findAll { it == '" + budget.id + "' }.size()", equalTo(1));
        TestClock.set(today.plusDays(3), 12);
        No.is(SignIn.as("ben").get(budget.path() + "/plan-items"), 404, "not-found");
        SignIn.as("ben").get("/me").then().body("budgets.id.findAll { it == '" + budget.id + "' }.size()", equalTo(0));
        SignIn.as("amira").get(path()).then().body("state", equalTo("ended")).body("mayEnd", equalTo(false));
        No.is(terms("amira", "\"1\"", Map.of("lastDay", today.plusDays(9).toString())), 409, "access-already-ended");
    }

    @Test
    void only_carers_have_terms_to_change() {
        budget.with("nadia", "NOMINEE");

        No.is(
                Send.change("amira", budget.path() + "/access/" + row("nadia") + "/terms", "\"0\"", Map.of()),
                403,
                "not-allowed");
    }

    @Test
    void of_two_who_change_it_at_once_one_saw_what_was_old() {
        budget.with("maria", "REPRESENTATIVE");
        var rights = Map.of("amira", "see-budget", "maria", "see-receipts");
        var answers = Stream.of("amira", "maria")
                .map(who -> CompletableFuture.supplyAsync(
                        () -> terms(who, "\"0\"", Map.of("rights", List.of(rights.get(who))))))
                .toList()
                .stream()
                .map(answer -> answer.join().statusCode())
                .sorted()
                .toList();

        assertEquals(List.of(200, 412), answers);
    }

    private String row(String who) {
        return Owner.ask(
                "select coalesce(phone_id, id) from access where budget = ? and person = ?", budget.id, People.id(who));
    }

    private String path() {
        return Codes.path(budget, bens);
    }

    private Response end(String who, String ifMatch, Map<String, Object> form) {
        return end(who, "" + bens, ifMatch, form);
    }

    private Response end(String who, String id, String ifMatch, Map<String, Object> form) {
        return Send.change(who, budget.path() + "/access/" + id + "/end", ifMatch, form);
    }

    private Response terms(String who, String ifMatch, Map<String, Object> form) {
        return Send.change(who, path() + "/terms", ifMatch, form);
    }
}
