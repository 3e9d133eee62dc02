package org.openphb.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openphb.budget.Budget;
import org.openphb.world.AtOnce;
import org.openphb.world.Decide;
import org.openphb.world.Draft;
import org.openphb.world.NewBudget;
import org.openphb.world.No;
import org.openphb.world.Owner;
import org.openphb.world.Send;
import org.openphb.world.SignIn;
import org.openphb.world.TestClock;
import org.openphb.world.TheNews;
import org.openphb.world.TheQueue;

/** Somebody in the same home is paid only where that was decided: product rule 3. */
@QuarkusTest
class HouseholdPaymentTest {
    private NewBudget budget;
    private LocalDate today;

    @BeforeEach
    void a_budget() {
        budget = NewBudget.running()
                .with("nadia", "NOMINEE")
                .with("ben", "CARER", "SEND_RECEIPTS")
                .with("kim", "THIRD_PARTY");
        today = TestClock.today();
    }

    @Test
    void a_plan_that_pays_them_is_agreed_only_once_it_is_decided() {
        var planned = Draft.without(NewBudget.running());
        Draft.whole(planned);
        var rose = Send.with(Draft.item("Nights"), "payee", "Rose Price", "payeeKind", "family", "sameHousehold", true);
        var goal = Draft.seen("amira", planned).extract().<String>path("goals[0].id");
        Draft.write("amira", planned, "items/" + UUID.randomUUID(), null, Send.with(rose, "goal", goal))
                .then()
                .statusCode(201);
        var sending = UUID.randomUUID();
        Decide.send("amira", planned, sending).then().statusCode(201);

        No.badForm(Decide.decide("petra", planned, sending, clinical(planned)), "items[1].result");
        Send.change("grace", planned.path() + "/household-payments/" + UUID.randomUUID(), null, form())
                .then()
                .statusCode(201);
        Decide.decide("petra", planned, sending, clinical(planned)).then().statusCode(200);
    }

    /** Above what was told, so an approver says why. */
    private static Map<String, Object> clinical(NewBudget budget) {
        return Send.with(Decide.agreed(budget), "clinicalReason", "Nights are not safe alone");
    }

    @Test
    void whoever_sees_the_budget_reads_who_decided_it_when_and_why() {
        var id = decided("petra", form());

        for (var login : new String[] {"amira", "nadia", "omar", "petra", "lena"}) {
            SignIn.as(login)
                    .get(budget.path() + "/household-payments")
                    .then()
                    .statusCode(200)
                    .body("items.id", contains("" + id))
                    .body("items[0].payee", equalTo("Rose Price"))
                    .body("items[0].inForce", equalTo(true))
                    .body("items[0].decision.result", equalTo("granted"))
                    .body("items[0].decision.by", equalTo("Petra Novak"))
                    .body("items[0].decision.reason", equalTo("Nobody else comes at night"))
                    .body("items[0].conditions", equalTo("Four hours a week"));
        }
        for (var login : new String[] {"ben", "kim"}) {
            No.is(SignIn.as(login).get(budget.path() + "/household-payments"), 403, "not-allowed");
        }
        for (var login : new String[] {"nobody", "tom", "zoe"}) {
            No.is(SignIn.as(login).get(budget.path() + "/household-payments"), 404, "not-found");
            No.is(decide(login, UUID.randomUUID(), form()), 404, "not-found");
        }
    }

    @Test
    void staff_and_approvers_decide_and_not_about_themselves() {
        for (var login : new String[] {"amira", "nadia", "ben", "kim", "lena"}) {
            No.is(decide(login, UUID.randomUUID(), form()), 403, "not-allowed");
        }
        No.is(decide("omar", UUID.randomUUID(), Send.with(form(), "payee", " omar  FAROUK ")), 403, "your-own");
        decided("omar", form());
        assertEquals(
                "STAFF",
                Owner.ask(
                        "select d.authority from decision d join household_payment h on h.decision = d.id where h.budget = ?",
                        budget.id));
    }

    @Test
    void a_form_that_does_not_fit_is_said() {
        refused("payee", " ");
        refused("reason", "");
        refused("firstDay", "" + budget.start.minusDays(1));
        refused("lastDay", "" + today.minusDays(1));
        refused("lastDay", "" + budget.end.plusDays(1));
        refused("planItem", NewBudget.running().drums);
        decided("omar", Send.with(form(), "planItem", budget.drums, "lastDay", "" + budget.end));
    }

    @Test
    void sent_twice_it_is_decided_once_and_never_edited() {
        var id = UUID.randomUUID();
        assertEquals(
                List.of(200, 201),
                AtOnce.statuses(AtOnce.both(() -> decide("omar", id, form()), () -> decide("omar", id, form()))));

        No.is(decide("omar", id, Send.with(form(), "conditions", "None")), 409, "household-payment-id-taken");
        No.is(decide("petra", id, form()), 409, "household-payment-id-taken");
        assertEquals(1, Owner.count("select count(*) from household_payment where budget = ?", budget.id));
    }

    @Test
    void a_newer_one_for_the_same_name_takes_its_place_from_its_first_day() {
        var first = decided("omar", form());
        var end = decided(
                "petra", Send.with(form(), "firstDay", "" + today.plusDays(10), "lastDay", "" + today.plusDays(20)));
        decided("petra", Send.with(form(), "payee", "Ann"));

        assertEquals(first, inForce("Rose Price", 9));
        assertEquals(end, inForce(" rose price", 10));
        assertEquals(end, inForce("Rose Price", 20));
        assertEquals(null, inForce("Rose Price", 21));
        assertEquals(null, inForce("Rose Price", -1));
        assertEquals(null, inForce("Rose", 9));
        SignIn.as("amira")
                .get(budget.path() + "/household-payments")
                .then()
                .body("items", hasSize(3))
                .body("items.inForce", contains(true, false, true));
    }

    @Test
    void the_holders_side_hears_of_it_once_and_whoever_decided_it_does_not() {
        budget.with("maria", "REPRESENTATIVE").with("dev", "CARER", "SEE_BUDGET", "MAKE_REQUESTS");
        var id = decided("petra", form());
        decide("petra", id, form()).then().statusCode(200);

        for (var login : List.of("amira", "nadia", "maria")) {
            assertEquals(List.of("household-decided"), TheNews.kinds(login, budget), login);
        }
        for (var login : List.of("ben", "dev", "kim", "petra", "grace")) {
            assertEquals(List.of(), TheNews.kinds(login, budget), login);
        }
    }

    @Test
    void the_holders_side_may_disagree_with_it_and_who_decided_it_does_not_answer() {
        budget.with("dev", "CARER", "SEE_BUDGET", "MAKE_REQUESTS").with("maria", "CARER", "MAKE_REQUESTS");
        decided("grace", form());
        var decision =
                SignIn.as("amira").get(budget.path() + "/household-payments").<String>path("items[0].decision.id");
        var form = Map.<String, Object>of("kind", "disagree", "words", "Four hours are too few", "decision", decision);

        No.badForm(Send.request("maria", budget, UUID.randomUUID(), form), "decision");
        No.badForm(Send.request("amira", NewBudget.running(), UUID.randomUUID(), form), "decision");
        for (var login : List.of("amira", "nadia", "dev")) {
            var dispute = UUID.randomUUID();
            Send.request(login, budget, dispute, form).then().statusCode(201);
            var path = budget.path() + "/review-requests/" + dispute;
            var yes = Map.of("result", "granted", "reason", "You are right");
            No.is(Send.change("grace", path + "/answer", "\"0\"", yes), 403, "your-own");
            SignIn.as("grace").get(path).then().body("mayAnswer", equalTo(false));
            Send.change("omar", path + "/answer", "\"0\"", yes).then().statusCode(200);
        }
    }

    @Test
    void nor_does_a_colleague_who_would_be_paid_however_often_it_is_disagreed_with() {
        decided("grace", Send.with(form(), "payee", "omar  FAROUK"));
        var first = disagreed(
                SignIn.as("amira").get(budget.path() + "/household-payments").path("items[0].decision.id"));

        var path = budget.path() + "/review-requests/" + first;
        var no = Map.of("result", "refused", "reason", "It is enough");
        No.is(Send.change("omar", path + "/answer", "\"0\"", no), 403, "your-own");
        SignIn.as("omar").get(path).then().body("mayAnswer", equalTo(false));
        SignIn.as("amira").get(path).then().body("hasIt.name", equalTo("Petra Novak"));
        Send.change("petra", path + "/answer", "\"0\"", no).then().statusCode(200);

        var second = disagreed(SignIn.as("amira").get(path).path("answer.id"));
        No.is(
                Send.change("omar", budget.path() + "/review-requests/" + second + "/answer", "\"0\"", no),
                403,
                "your-own");
        assertFalse(TheQueue.of("lena", "me").has(second), "Ravi is free");
        budget.with("ravi", "CARER", "SEND_RECEIPTS");
        assertTrue(TheQueue.of("lena", "me").has(second));
    }

    private UUID disagreed(String decision) {
        var dispute = UUID.randomUUID();
        var form = Map.<String, Object>of("kind", "disagree", "words", "I do not agree", "decision", decision);
        Send.request("amira", budget, dispute, form).then().statusCode(201);
        return dispute;
    }

    @Test
    void joans_sister_has_one() {
        var joans = SignIn.as("joan").get("/me").jsonPath().getString("budgets[0].id");
        SignIn.as("joan")
                .get("/budgets/" + joans + "/household-payments")
                .then()
                .body("items.payee", contains("Rose Price, my sister"))
                .body("items.inForce", contains(true))
                .body("items[0].decision.by", equalTo("Ravi Shah"));
    }

    /** The phone's id of the one that counts so many days from today. */
    private UUID inForce(String payee, int days) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var theirs = Budget.<Budget>findById(budget.id);
            var found = HouseholdPayment.inForce(theirs, payee, today.plusDays(days));
            assertTrue(found.stream().allMatch(one -> one.budget.id.equals(budget.id)));
            return found.map(one -> one.phoneId).orElse(null);
        });
    }

    private void refused(String field, Object value) {
        No.badForm(decide("omar", UUID.randomUUID(), Send.with(form(), field, value)), field);
    }

    private UUID decided(String who, Map<String, Object> form) {
        var id = UUID.randomUUID();
        decide(who, id, form).then().statusCode(201);
        return id;
    }

    private Response decide(String who, UUID id, Map<String, Object> form) {
        return Send.change(who, budget.path() + "/household-payments/" + id, null, form);
    }

    private Map<String, Object> form() {
        return Map.of(
                "payee",
                "Rose Price",
                "reason",
                "Nobody else comes at night",
                "firstDay",
                "" + today,
                "conditions",
                "Four hours a week");
    }
}
