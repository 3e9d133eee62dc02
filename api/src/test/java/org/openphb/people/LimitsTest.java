package org.openphb.people;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openphb.world.NewBudget;
import org.openphb.world.No;
import org.openphb.world.Owner;
import org.openphb.world.People;
import org.openphb.world.Send;
import org.openphb.world.SignIn;

/** Omar's limit is £500 when each of these begins. */
@QuarkusTest
class LimitsTest {
    private static final UUID OMAR = People.id("omar");

    @BeforeEach
    @AfterEach
    void as_it_was() {
        Owner.run(
                "delete c from limit_confirmation c join working_limit l on l.id = c.working_limit where l.number > 1 and l.person = ?",
                OMAR);
        Owner.run("delete from working_limit where number > 1 and person = ?", OMAR);
        Owner.run("delete from working_limit where person = ?", People.id("max"));
        Owner.run("delete from staff where role = 'STAFF' and person = ?", People.id("max"));
    }

    @Test
    void nobody_but_a_lead_sets_a_limit() {
        for (var login : new String[] {"nobody", "amira", "tom", "grace", "petra"}) {
            No.is(propose(login, OMAR, UUID.randomUUID(), 10_000), 403, "not-allowed");
        }
        assertLimit(50_000);
    }

    @Test
    void whoever_does_not_work_here_is_not_there() {
        for (var login : new String[] {"tom", "amira"}) {
            No.is(propose("lena", People.id(login), UUID.randomUUID(), 10_000), 404, "not-found");
        }
        No.is(propose("lena", UUID.randomUUID(), UUID.randomUUID(), 10_000), 404, "not-found");
    }

    @Test
    void nobody_changes_their_own() {
        No.is(propose("lena", People.id("lena"), UUID.randomUUID(), 0), 403, "own-limit");
        No.badForm(propose("lena", People.id("max"), UUID.randomUUID(), 0), "limitPence");
    }

    @Test
    void nor_confirms_it() {
        Owner.run(
                "insert into staff (id, person, organisation, role, first_day) values (uuid(), ?, 'QWO', 'STAFF', '2026-01-01')",
                People.id("max"));
        var id = UUID.randomUUID();
        propose("lena", People.id("max"), id, 10_000).then().statusCode(201).body("waiting", equalTo(true));

        No.is(confirm("max", People.id("max"), id), 403, "own-limit");
    }

    @Test
    void a_form_that_needs_another_look() {
        var id = UUID.randomUUID();

        No.badForm(propose("lena", OMAR, id, -1), "limitPence");
        No.badForm(propose("lena", OMAR, id, 1_000_000_001), "limitPence");
        No.badForm(send("lena", OMAR, id, Map.of("limitPence", 1, "reason", " ")), "reason");
        No.badForm(send("lena", OMAR, id, Map.of("reason", "x")), "limitPence");
    }

    @Test
    void a_lowered_limit_works_on_the_next_answer() {
        var path = asked(30_000);
        var seen = Send.etag("omar", path);
        propose("lena", OMAR, UUID.randomUUID(), 29_999).then().statusCode(201).body("waiting", equalTo(false));

        var yes = Map.of("result", "granted", "reason", "It fits");
        No.is(Send.change("omar", path + "/answer", seen, yes), 403, "above-your-limit");
        assertLimit(29_999);
    }

    @Test
    void a_raise_waits_for_a_lead_who_did_not_propose_it() {
        var id = UUID.randomUUID();
        var path = asked(60_000);
        propose("lena", OMAR, id, 60_000).then().statusCode(201).body("waiting", equalTo(true));

        assertLimit(50_000);
        No.is(confirm("lena", OMAR, id), 403, "second-lead-needed");
        No.is(confirm("omar", OMAR, id), 403, "not-allowed");
        No.is(confirm("petra", OMAR, id), 403, "not-allowed");
        No.is(confirm("max", OMAR, UUID.randomUUID()), 404, "not-found");
        No.is(confirm("max", People.id("grace"), id), 404, "not-found");
        assertLimit(50_000);

        confirm("max", OMAR, id)
                .then()
                .statusCode(200)
                .body("waiting", equalTo(false))
                .body("confirmedBy.name", equalTo("Max Bauer"));
        assertLimit(60_000);
        Send.changeSeen("omar", path, "answer", Map.of("result", "granted", "reason", "It fits"))
                .then()
                .statusCode(200);
    }

    @Test
    void the_team_sees_what_counts_and_what_waits() {
        var id = UUID.randomUUID();
        propose("lena", OMAR, id, 60_000).then().statusCode(201);

        var omar = "items.find { it.id == '" + OMAR + "' }.";
        SignIn.as("grace")
                .get("/staff")
                .then()
                .statusCode(200)
                .body(omar + "limitPence", equalTo(50_000))
                .body(omar + "limits[0].limitPence", equalTo(60_000))
                .body(omar + "limits[0].waiting", equalTo(true))
                .body(omar + "limits[0].reason", equalTo("He has learnt it"))
                .body(omar + "limits[1].confirmedBy.name", equalTo("Max Bauer"))
                .body(omar + "mayLimit", equalTo(false))
                .body(omar + "mayConfirm", equalTo(false))
                .body("items.find { it.name == 'Lena Fischer' }.limitPence", nullValue())
                .body("items.find { it.name == 'Tom Reed' }", nullValue());
        SignIn.as("lena")
                .get("/staff")
                .then()
                .body(omar + "mayLimit", equalTo(true))
                .body(omar + "mayConfirm", equalTo(false));
        SignIn.as("max").get("/staff").then().body(omar + "mayConfirm", equalTo(true));
        No.is(SignIn.as("amira").get("/staff"), 403, "not-allowed");
    }

    @Test
    void only_the_newest_proposal_can_be_confirmed() {
        var first = UUID.randomUUID();
        propose("lena", OMAR, first, 90_000).then().statusCode(201);
        propose("max", OMAR, UUID.randomUUID(), 20_000).then().statusCode(201);

        No.is(confirm("max", OMAR, first), 409, "nothing-to-confirm");
        assertLimit(20_000);
    }

    @Test
    void sent_twice_it_is_one() {
        var id = UUID.randomUUID();

        propose("lena", OMAR, id, 60_000).then().statusCode(201);
        propose("lena", OMAR, id, 60_000).then().statusCode(200);
        No.is(propose("lena", OMAR, id, 60_001), 409, "change-id-taken");
        No.is(propose("max", OMAR, id, 60_000), 409, "change-id-taken");
        confirm("max", OMAR, id).then().statusCode(200);
        confirm("max", OMAR, id).then().statusCode(200);
        propose("lena", OMAR, id, 60_000).then().statusCode(200).body("waiting", equalTo(false));

        assertEquals(2, Owner.count("select count(*) from working_limit where person = ?", OMAR));
    }

    @Test
    void of_two_confirmations_at_once_one_counts() {
        for (var round = 0; round < 5; round++) {
            var id = UUID.randomUUID();
            propose("lena", OMAR, id, 100_000 + round).then().statusCode(201);
            Owner.run("update working_limit set proposed_by = null where phone_id = ?", id);

            var answers = Stream.of("max", "lena")
                    .map(login -> CompletableFuture.supplyAsync(() -> confirm(login, OMAR, id)))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();

            assertEquals(
                    List.of(200, 409),
                    answers.stream().map(Response::statusCode).sorted().toList());
            assertEquals(
                    1,
                    Owner.count(
                            "select count(*) from limit_confirmation c join working_limit l on l.id = c.working_limit "
                                    + "where l.phone_id = ?",
                            id));
            assertLimit(100_000 + round);
        }
    }

    /** A hundred steps of two leads, beside a model that only knows the sentences of the rule. */
    @Test
    void after_any_history_the_newest_in_force_counts() {
        var random = new Random(1948);
        var inForce = 50_000L;
        UUID waiting = null;
        var raise = 0L;
        var proposer = "";
        for (var step = 0; step < 100; step++) {
            var lead = random.nextBoolean() ? "lena" : "max";
            if (waiting != null && random.nextInt(3) == 0) {
                var answer = confirm(lead, OMAR, waiting);
                if (lead.equals(proposer)) {
                    No.is(answer, 403, "second-lead-needed");
                } else {
                    answer.then().statusCode(200);
                    inForce = raise;
                    waiting = null;
                }
            } else {
                var id = UUID.randomUUID();
                var pence = random.nextInt(10) * 10_000L;
                propose(lead, OMAR, id, pence).then().statusCode(201).body("waiting", equalTo(pence > inForce));
                waiting = pence > inForce ? id : null;
                raise = pence;
                proposer = lead;
                inForce = Math.min(pence, inForce);
            }
            assertLimit(inForce);
        }
    }

    private static void assertLimit(long pence) {
        SignIn.as("omar").get("/me").then().statusCode(200).body("staff.limitPence", equalTo((int) pence));
    }

    private static String asked(long pence) {
        var budget = NewBudget.running();
        var id = UUID.randomUUID();
        Send.request("amira", budget, id, Send.with(Send.request("may-i-buy"), "pricePence", pence))
                .then()
                .statusCode(201);
        return budget.path() + "/review-requests/" + id;
    }

    private static Response propose(String login, UUID person, UUID id, long pence) {
        return send(login, person, id, Map.of("limitPence", pence, "reason", "He has learnt it"));
    }

    private static Response send(String login, UUID person, UUID id, Map<String, Object> form) {
        return Send.change(login, "/staff/" + person + "/limits/" + id, null, form);
    }

    private static Response confirm(String login, UUID person, UUID id) {
        return Send.change(login, "/staff/" + person + "/limits/" + id + "/confirmation", null, Map.of());
    }
}
