package org.openphb.receipt;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openphb.world.NewBudget;
import org.openphb.world.No;
import org.openphb.world.Pictures;
import org.openphb.world.Send;
import org.openphb.world.SignIn;
import org.openphb.world.TestClock;

@QuarkusTest
class SendReceiptTest {
    private NewBudget budget;

    @BeforeEach
    void a_budget() {
        budget = NewBudget.running();
    }

    @Test
    void what_was_spent_waits_until_somebody_decides() {
        var id = UUID.randomUUID();
        var form =
                Send.with(Send.receipt(4599), "supplier", "Westmoor Mobility", "totalPence", 5000, "note", "grab rail");

        Send.receipt("amira", budget, id, form, Pictures.jpeg())
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Cache-Control", "private, no-cache")
                .body("id", equalTo("" + id))
                .body("state", equalTo("waiting"))
                .body("amountPence", equalTo(4599))
                .body("totalPence", equalTo(5000))
                .body("parts", hasSize(1))
                .body("parts[0].planItem", nullValue())
                .body("sentBy.me", equalTo(true))
                .body("onBehalf", equalTo(false))
                .body("late", equalTo(false))
                .body("receivedAt", startsWith("" + TestClock.today().getYear()))
                .body("decision", nullValue());
        assertEquals(4599, budget.pence("waitingPence"));
        assertEquals(0, budget.pence("spentPence"));
        assertEquals(NewBudget.AGREED_PENCE - 4599, budget.pence("leftPence"));
        assertEquals(4599, budget.pence("unassigned.waitingPence"));
    }

    @Test
    void twice_is_once() {
        var id = UUID.randomUUID();
        var photo = Pictures.jpeg();
        var form = Send.receipt(4599);

        Send.receipt("amira", budget, id, form, photo).then().statusCode(201);
        Send.receipt("amira", budget, id, form, photo).then().statusCode(200).body("id", equalTo("" + id));

        assertEquals(4599, budget.pence("waitingPence"));
    }

    @Test
    void a_replay_after_the_decision_says_what_was_decided() {
        var id = UUID.randomUUID();
        var form = Send.with(Send.receipt(4599), "noProof", "bus");
        Send.receipt("amira", budget, id, form).then().statusCode(201);
        Send.changeSeen("grace", budget.path() + "/receipts/" + id, "decision", Map.of("result", "accepted"))
                .then()
                .statusCode(200);

        Send.receipt("amira", budget, id, form).then().statusCode(200).body("state", equalTo("accepted"));
    }

    @Test
    void the_same_id_with_other_content_is_refused() {
        var id = UUID.randomUUID();
        var photo = Pictures.jpeg();
        Send.receipt("amira", budget, id, Send.receipt(4599), photo).then().statusCode(201);

        No.is(Send.receipt("amira", budget, id, Send.receipt(4600), photo), 409, "receipt-id-taken");
        No.is(Send.receipt("amira", budget, id, Send.receipt(4599), Pictures.jpeg()), 409, "receipt-id-taken");
        No.is(Send.receipt("amira", budget, id, Send.receipt(4599), photo, photo), 409, "receipt-id-taken");
        assertEquals(4599, budget.pence("waitingPence"));
    }

    @Test
    void an_id_that_another_budget_uses_is_nobodys_business() {
        var id = UUID.randomUUID();
        var form = Send.with(Send.receipt(4599), "noProof", "bus");

        Send.receipt("amira", budget, id, form).then().statusCode(201);
        Send.receipt("amira", NewBudget.running(), id, form).then().statusCode(201);
    }

    @Test
    void losing_a_race_to_oneself_is_a_replay() {
        for (var round = 0; round < 5; round++) {
            var id = UUID.randomUUID();
            var form = Send.receipt(100);
            var photo = Pictures.jpeg();

            assertEquals(List.of(200, 201), together(() -> Send.receipt("amira", budget, id, form, photo)));
        }
        assertEquals(500, budget.pence("waitingPence"));
        SignIn.as("amira").get(budget.path() + "/receipts").then().body("items", hasSize(5));
    }

    private static List<Integer> together(java.util.function.Supplier<Response> call) {
        return Stream.of(CompletableFuture.supplyAsync(call), CompletableFuture.supplyAsync(call)).toList().stream()
                .map(answer -> answer.join().statusCode())
                .sorted()
                .toList();
    }

    @Test
    void parts_go_to_their_plan_items() {
        var parts = List.of(
                Map.of("planItem", budget.assistants, "amountPence", 3000),
                Map.of("planItem", budget.drums, "amountPence", 1000),
                Map.of("amountPence", 599));
        var form = Send.with(Send.receipt(4599), "parts", parts);

        Send.receipt("amira", budget, UUID.randomUUID(), form, Pictures.jpeg())
                .then()
                .statusCode(201)
                .body("parts.amountPence", contains(3000, 1000, 599))
                .body("parts.planItemName", contains("Assistants", "Drums", null));
        assertEquals(3000, budget.pence("items[0].waitingPence"));
        assertEquals(1000, budget.pence("items[2].waitingPence"));
        assertEquals(599, budget.pence("unassigned.waitingPence"));
        assertEquals(4599, budget.pence("waitingPence"));
    }

    @Test
    void parts_must_add_up_and_stand_in_the_plan_once_each() {
        var tooLittle = List.of(Map.of("planItem", budget.drums, "amountPence", 4598));
        var elsewhere = List.of(Map.of("planItem", NewBudget.running().drums, "amountPence", 4599));
        var twice = List.of(
                Map.of("planItem", budget.drums, "amountPence", 4000),
                Map.of("planItem", budget.drums, "amountPence", 599));
        var nothing = List.of(Map.of("planItem", budget.drums, "amountPence", 0));

        No.badForm(sent(Send.with(Send.receipt(4599), "parts", tooLittle)), "parts");
        No.badForm(sent(Send.with(Send.receipt(4599), "parts", elsewhere)), "parts[0].planItem");
        No.badForm(sent(Send.with(Send.receipt(4599), "parts", twice)), "parts[1].planItem");
        No.badForm(sent(Send.with(Send.receipt(4599), "parts", nothing)), "parts[0].amountPence");
        assertEquals(0, budget.pence("waitingPence"));
    }

    @Test
    void without_a_file_it_needs_the_reason_why() {
        No.badForm(Send.receipt("amira", budget, UUID.randomUUID(), Send.receipt(250)), "file");
        No.badForm(
                Send.receipt("amira", budget, UUID.randomUUID(), Send.with(Send.receipt(250), "noProof", " ")), "file");
        No.badForm(sent(Send.with(Send.receipt(250), "noProof", "bus fare")), "noProof");

        Send.receipt("amira", budget, UUID.randomUUID(), Send.with(Send.receipt(250), "noProof", "bus fare"))
                .then()
                .statusCode(201)
                .body("noProof", equalTo("bus fare"))
                .body("fileCount", equalTo(0));
    }

    @Test
    void the_total_on_the_paper_cannot_be_less() {
        No.badForm(sent(Send.with(Send.receipt(250), "totalPence", 249)), "totalPence");

        sent(Send.with(Send.receipt(250), "totalPence", 250)).then().statusCode(201);
    }

    @Test
    void everything_that_needs_another_look_is_said_at_once() {
        var form = Send.with(Send.receipt(250), "totalPence", 1, "goAhead", UUID.randomUUID());
        var answer = Send.receipt("amira", budget, UUID.randomUUID(), form);

        No.badForm(answer, "totalPence")
                .body("violations.field", hasItem("file"))
                .body("violations.field", hasItem("goAhead"));
    }

    @Test
    void staff_send_on_behalf_and_it_says_so() {
        Send.receipt("grace", budget, UUID.randomUUID(), Send.receipt(250), Pictures.pdf())
                .then()
                .statusCode(201)
                .body("onBehalf", equalTo(true))
                .body("sentBy.name", equalTo("Grace Hill"));
    }

    @Test
    void the_same_file_or_the_same_shop_day_and_amount_may_be_a_double() {
        var photo = Pictures.jpeg();
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        var form = Send.with(Send.receipt(777), "supplier", "Sole Care");
        Send.receipt("amira", budget, first, form, photo)
                .then()
                .statusCode(201)
                .body("possibleDouble", equalTo(false))
                .body("doubleOf", nullValue());

        Send.receipt("amira", budget, second, Send.receipt(111), photo)
                .then()
                .body("possibleDouble", equalTo(true))
                .body("doubleOf", equalTo("" + first));
        sent(form).then().body("possibleDouble", equalTo(true)).body("doubleOf", equalTo("" + first));
        sent(Send.with(form, "amountPence", 778)).then().body("possibleDouble", equalTo(false));
        SignIn.as("amira").get(budget.path() + "/receipts/" + first).then().body("possibleDouble", equalTo(false));
    }

    @Test
    void whose_double_it_is_is_said_only_to_those_who_may_see_it() {
        var photo = Pictures.jpeg();
        budget.with("ben", "CARER", "SEND_RECEIPTS");
        Send.receipt("amira", budget, UUID.randomUUID(), Send.receipt(777), photo)
                .then()
                .statusCode(201);

        Send.receipt("ben", budget, UUID.randomUUID(), Send.receipt(111), photo)
                .then()
                .statusCode(201)
                .body("possibleDouble", equalTo(true))
                .body("doubleOf", nullValue());
    }

    @Test
    void nothing_is_compared_across_budgets() {
        var photo = Pictures.jpeg();
        Send.receipt("amira", budget, UUID.randomUUID(), Send.receipt(777), photo)
                .then()
                .statusCode(201);

        Send.receipt("amira", NewBudget.running(), UUID.randomUUID(), Send.receipt(777), photo)
                .then()
                .statusCode(201)
                .body("possibleDouble", equalTo(false));
    }

    @Test
    void the_list_is_newest_first_and_goes_on_where_it_stopped() {
        var ids = Stream.generate(() -> "" + Send.receipt("amira", budget))
                .limit(3)
                .toList();
        var first = SignIn.as("amira").queryParam("limit", 2).get(budget.path() + "/receipts");
        first.then()
                .statusCode(200)
                .body("items.id", contains(ids.get(2), ids.get(1)))
                .body("next", notNullValue())
                .header("Cache-Control", "private, no-store");
        var later = "" + Send.receipt("amira", budget);

        SignIn.as("amira")
                .queryParam("limit", 2)
                .queryParam("cursor", first.<String>path("next"))
                .get(budget.path() + "/receipts")
                .then()
                .body("items.id", contains(ids.get(0)))
                .body("items.id", not(hasItem(later)))
                .body("next", nullValue());
    }

    private Response sent(Map<String, Object> form) {
        return Send.receipt("amira", budget, UUID.randomUUID(), form, Pictures.jpeg());
    }
}
