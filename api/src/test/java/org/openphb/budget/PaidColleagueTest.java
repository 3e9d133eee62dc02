package org.openphb.budget;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openphb.world.Codes;
import org.openphb.world.NewBudget;
import org.openphb.world.No;
import org.openphb.world.People;
import org.openphb.world.Send;
import org.openphb.world.SignIn;

/** Nobody decides what they were paid by: who works here and is paid from a budget is no staff there, from that call on. */
@QuarkusTest
class PaidColleagueTest {
    private final UUID id = UUID.randomUUID();
    private NewBudget budget;

    @BeforeEach
    void a_budget() {
        budget = NewBudget.running();
    }

    @Test
    void only_staff_of_the_organisation_record_it() {
        budget.with("maria", "REPRESENTATIVE")
                .with("dev", "CARER", "SEND_RECEIPTS")
                .with("nadia", "NOMINEE")
                .with("kim", "THIRD_PARTY");

        for (var who : List.of("nobody", "tom")) {
            No.is(paid(who, "omar"), 404, "not-found");
        }
        for (var who : List.of("amira", "maria", "nadia", "dev", "kim")) {
            No.is(paid(who, "omar"), 403, "not-allowed");
        }
        for (var who : List.of("petra", "lena")) {
            paid(who, UUID.randomUUID(), "omar").then().statusCode(201);
        }
    }

    @Test
    void it_names_a_colleague_and_what_for() {
        No.badForm(grant("grace", id, Map.of("role", "paid", "document", "Saturdays")), "person");
        No.badForm(grant("grace", id, Map.of("role", "paid", "person", People.id("omar"))), "document");
        No.badForm(paid("grace", "tom"), "person");
        No.badForm(paid("grace", "amira"), "person");
        No.badForm(paid("lena", "grace"), "person");
        No.badForm(grant("amira", id, Send.with(Codes.carer("ben"), "person", People.id("omar"))), "person");
    }

    @Test
    void from_then_on_every_door_is_closed_to_them_as_staff() {
        var sent = budget.path() + "/receipts/" + Send.receipt("amira", budget);
        var asked = budget.path() + "/review-requests/" + Send.request("amira", budget, "review-plan");
        SignIn.as("omar").get(budget.path()).then().statusCode(200);

        paid("grace", "omar")
                .then()
                .statusCode(201)
                .body("role", equalTo("paid"))
                .body("person.name", equalTo("Omar Farouk"))
                .body("document", equalTo("Personal assistant on Saturdays"))
                .body("code", nullValue());
        paid("grace", "omar").then().statusCode(200);
        No.is(paid("grace", "petra"), 409, "access-id-taken");

        for (var no : List.of(
                SignIn.as("omar").get(budget.path()),
                SignIn.as("omar").get(budget.path() + "/access"),
                Send.change("omar", sent + "/decision", "\"0\"", Map.of("result", "accepted")),
                Send.change("omar", asked + "/answer", "\"0\"", Map.of("result", "granted", "reason", "Yes")))) {
            No.is(no, 404, "not-found");
        }
        SignIn.as("omar").get("/queue?contact=all&limit=200").then().body("items.budget", not(hasItem("" + budget.id)));
        SignIn.as("omar").get("/budgets?q=" + budget.nhsNumber).then().body("items", equalTo(List.of()));
        SignIn.as("omar").get("/me").then().body("budgets.id", not(hasItem("" + budget.id)));
    }

    @Test
    void who_says_it_of_themselves_hears_it_again() {
        paid("omar", "omar").then().statusCode(201).body("mayLeave", equalTo(false));
        paid("omar", "omar").then().statusCode(200).body("person.me", equalTo(true));
        No.is(grant("omar", id, Map.of("role", "holder")), 409, "access-id-taken");
        No.is(SignIn.as("omar").get(Codes.path(budget, id)), 404, "not-found");
    }

    @Test
    void what_somebody_else_said_of_them_they_do_not_hear() {
        paid("grace", "omar").then().statusCode(201);

        No.is(paid("omar", "omar"), 404, "not-found");
    }

    @Test
    void the_holder_reads_it_and_staff_still_keep_them_out_when_it_is_over() {
        paid("grace", "omar").then().statusCode(201);
        SignIn.as("amira").get(budget.path() + "/access").then().body("items.role", hasItems("holder", "paid"));

        Send.changeSeen("grace", Codes.path(budget, id), "end", Map.of("reason", "He has stopped"))
                .then()
                .statusCode(200);
        No.is(SignIn.as("omar").get(budget.path()), 404, "not-found");
    }

    private Response paid(String by, String colleague) {
        return paid(by, id, colleague);
    }

    private Response paid(String by, UUID id, String colleague) {
        return grant(
                by,
                id,
                Map.of("role", "paid", "person", People.id(colleague), "document", "Personal assistant on Saturdays"));
    }

    private Response grant(String by, UUID id, Map<String, Object> form) {
        return Codes.grant(by, budget, id, form);
    }
}
