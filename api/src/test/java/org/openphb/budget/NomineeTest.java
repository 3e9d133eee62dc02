package org.openphb.budget;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.openphb.world.Owner;
import org.openphb.world.Send;
import org.openphb.world.SignIn;

/** The holder chooses a nominee; the organisation agrees before they are one. */
@QuarkusTest
class NomineeTest {
    private static final Map<String, Object> NADIA = Map.of("role", "nominee", "name", "Nadia Khan");
    private static final Map<String, Object> GRANTED =
            Map.of("result", "granted", "document", "Nominee agreement of 20 November 2026");

    private final UUID id = UUID.randomUUID();
    private NewBudget budget;

    @BeforeEach
    void a_holder_asks() {
        budget = NewBudget.running();
        Codes.grant("amira", budget, id, NADIA)
                .then()
                .statusCode(201)
                .body("state", equalTo("asked"))
                .body("name", equalTo("Nadia Khan"))
                .body("answerBy", matchesPattern("20\\d\\d-.*"))
                .body("code", nullValue())
                .body("codeUntil", nullValue())
                .body("mayEnd", equalTo(true))
                .body("mayMakeCode", equalTo(false))
                .body("mayAppoint", equalTo(false));
    }

    @Test
    void only_staff_approvers_and_leads_answer() {
        budget.with("maria", "REPRESENTATIVE")
                .with("dev", "CARER", "SEND_RECEIPTS")
                .with("nadia", "NOMINEE");

        for (var who : List.of("nobody", "tom", "dev", "nadia")) {
            No.is(appoint(who, "\"0\"", GRANTED), 404, "not-found");
        }
        for (var who : List.of("amira", "maria")) {
            No.is(appoint(who, "\"0\"", GRANTED), 403, "not-allowed");
        }
        SignIn.as("lena").get(Codes.path(budget, id)).then().body("mayAppoint", equalTo(true));
        appoint("lena", "\"0\"", GRANTED).then().statusCode(200);
        assertEquals(
                "LEAD",
                Owner.ask(
                        "select authority from decision d join invitation i on i.decision = d.id "
                                + "where i.budget = ?",
                        budget.id));
    }

    @Test
    void a_yes_names_its_document_and_a_no_its_reason() {
        No.badForm(appoint("grace", "\"0\"", Map.of()), "result");
        No.badForm(appoint("grace", "\"0\"", Map.of("result", "advice", "reason", "x")), "result");
        No.badForm(appoint("grace", "\"0\"", Map.of("result", "granted", "reason", "x")), "document");
        No.badForm(appoint("grace", "\"0\"", Map.of("result", "refused", "document", "x")), "reason");
        No.is(appoint("grace", null, GRANTED), 428, "version-needed");
        No.is(appoint("grace", "\"3\"", GRANTED), 412, "stale-version");
    }

    @Test
    void granted_there_is_a_code_and_with_it_a_nominee() {
        var granted = appoint("grace", "\"0\"", GRANTED);
        granted.then()
                .statusCode(200)
                .body("state", equalTo("invited"))
                .body("document", equalTo("Nominee agreement of 20 November 2026"))
                .body("grantedBy.name", equalTo("Grace Hill"))
                .body("code", matchesPattern("(\\w{4}-){2}\\w{4}"));
        appoint("grace", null, GRANTED).then().statusCode(200).body("code", nullValue());
        No.is(appoint("petra", "\"1\"", GRANTED), 409, "nothing-to-decide");
        SignIn.as("amira")
                .get(Codes.path(budget, id))
                .then()
                .body("code", nullValue())
                .body("state", equalTo("invited"));

        Codes.redeem("nadia", granted.path("code"), Map.of("dateOfBirth", "1990-02-03"))
                .then()
                .statusCode(201)
                .body("role", equalTo("nominee"))
                .body("document", equalTo("Nominee agreement of 20 November 2026"));
        SignIn.as("nadia").get(budget.path() + "/balance").then().statusCode(200);
        appoint("grace", null, GRANTED).then().statusCode(200).body("state", equalTo("in-force"));
    }

    @Test
    void refused_the_holder_reads_why() {
        var refused = Map.<String, Object>of("result", "refused", "reason", "She is paid from the budget");
        appoint("grace", "\"0\"", refused).then().statusCode(200).body("code", nullValue());
        appoint("grace", "\"0\"", refused).then().statusCode(200);

        SignIn.as("amira")
                .get(Codes.path(budget, id))
                .then()
                .body("state", equalTo("refused"))
                .body("reason", equalTo("She is paid from the budget"))
                .body("endedBy.name", equalTo("Grace Hill"))
                .body("mayEnd", equalTo(false));
        No.is(appoint("petra", "\"1\"", GRANTED), 409, "nothing-to-decide");
        No.is(code("grace"), 409, "no-code-needed");
        No.is(Send.change("amira", Codes.path(budget, id) + "/end", "\"1\"", Map.of()), 409, "access-already-ended");
    }

    @Test
    void with_a_refusal_the_holder_may_disagree_and_who_refused_does_not_answer() {
        var refused = Map.<String, Object>of("result", "refused", "reason", "She is paid from the budget");
        budget.with("nadia", "NOMINEE").with("ben", "CARER", "MAKE_REQUESTS");
        SignIn.as("amira").get(Codes.path(budget, id)).then().body("decision", nullValue());
        appoint("grace", "\"0\"", refused).then().statusCode(200);
        var decision = SignIn.as("amira").get(Codes.path(budget, id)).<String>path("decision");
        var form = Map.<String, Object>of("kind", "disagree", "words", "She is not", "decision", decision);

        for (var who : List.of("nadia", "ben")) {
            No.badForm(Send.request(who, budget, UUID.randomUUID(), form), "decision");
        }
        No.badForm(Send.request("amira", NewBudget.running(), UUID.randomUUID(), form), "decision");
        var dispute = UUID.randomUUID();
        Send.request("amira", budget, dispute, form).then().statusCode(201);

        var path = budget.path() + "/review-requests/" + dispute;
        var yes = Map.of("result", "granted", "reason", "You are right");
        No.is(Send.change("grace", path + "/answer", "\"0\"", yes), 403, "your-own");
        Send.change("omar", path + "/answer", "\"0\"", yes).then().statusCode(200);
    }

    @Test
    void while_staff_have_not_answered_there_is_no_code() {
        No.is(code("grace"), 409, "no-code-needed");
        No.is(code("amira"), 403, "not-allowed");
    }

    @Test
    void what_was_taken_back_or_never_asked_is_not_decided() {
        Send.changeSeen("amira", Codes.path(budget, id), "end", Map.of()).then().statusCode(200);
        No.is(appoint("grace", "\"1\"", GRANTED), 409, "nothing-to-decide");

        var carer = UUID.randomUUID();
        Codes.code("amira", budget, carer, Codes.carer("ben"));
        No.is(
                Send.change("grace", Codes.path(budget, carer) + "/appointment", "\"0\"", GRANTED),
                409,
                "nothing-to-decide");
    }

    @Test
    void it_waits_in_the_queue_until_it_is_answered() {
        var item = items("grace").get(0);
        assertEquals("" + id, item.get("id"));
        assertEquals("access", item.get("kind"));
        assertEquals("Nadia Khan, to be nominee", item.get("what"));
        assertEquals(SignIn.as("amira").get(Codes.path(budget, id)).path("answerBy"), item.get("by"));
        assertEquals(List.of(), items("tom"));
        budget.with("petra", "CARER", "SEND_RECEIPTS");
        assertEquals(List.of(), items("petra"), "whoever has access is no staff there");

        appoint("omar", "\"0\"", GRANTED).then().statusCode(200);
        assertEquals(List.of(), items("grace"));
    }

    private List<Map<String, Object>> items(String who) {
        return SignIn.as(who)
                .queryParam("kind", "access")
                .queryParam("contact", "all")
                .queryParam("limit", 200)
                .get("/queue")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.budget == '" + budget.id + "' }");
    }

    private Response appoint(String who, String ifMatch, Map<String, Object> form) {
        return Send.change(who, Codes.path(budget, id) + "/appointment", ifMatch, form);
    }

    private Response code(String who) {
        return Send.change(who, Codes.path(budget, id) + "/codes/" + UUID.randomUUID(), null, Map.of());
    }
}
