package org.openphb.receipt;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openphb.world.NewBudget;
import org.openphb.world.No;
import org.openphb.world.Pictures;
import org.openphb.world.Send;
import org.openphb.world.SignIn;
import org.openphb.world.TestClock;

@QuarkusTest
class AssignPartsTest {
    private NewBudget budget;
    private String path;

    @BeforeEach
    void a_receipt_that_is_for_nothing_in_the_plan_yet() {
        budget = NewBudget.running();
        path = budget.path() + "/receipts/" + Send.receipt("amira", budget);
    }

    @Test
    void the_holder_says_later_what_it_was_for() {
        SignIn.as("amira").get(path).then().body("mayAssign", equalTo(true)).body("assigned", nullValue());
        assertEquals(4599, budget.pence("unassigned.waitingPence"));

        assigned("amira", part(budget.assistants, 4000), part(budget.drums, 599))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("parts.planItemName", contains("Assistants", "Drums"))
                .body("parts.amountPence", contains(4000, 599))
                .body("assigned.by", equalTo("Amira Khan"))
                .body("mayAssign", equalTo(false));
        assertEquals(0, budget.pence("unassigned.waitingPence"));
        assertEquals(4000, budget.pence("items[0].waitingPence"));
        assertEquals(599, budget.pence("items[2].waitingPence"));
        SignIn.as("amira")
                .get(budget.path() + "/receipts?planItem=" + budget.drums)
                .then()
                .body("items.id", contains(path.replaceFirst(".*/", "")))
                .body("items[0].parts.planItemName", contains("Assistants", "Drums"));
        decided(path, Map.of("result", "accepted"));
        assertEquals(4000, budget.pence("items[0].spentPence"));
        assertEquals(0, budget.pence("waitingPence"));
    }

    @Test
    void staff_do_it_too_and_a_carer_and_a_nominee_do_not() {
        budget.with("nadia", "NOMINEE").with("ben", "CARER", "SEND_RECEIPTS", "SEE_RECEIPTS");
        No.is(assigned("nadia", part(budget.drums, 4599)), 403, "not-allowed");
        No.is(assigned("ben", part(budget.drums, 4599)), 403, "not-allowed");
        No.is(assigned("petra", part(budget.drums, 4599)), 403, "not-allowed");

        assigned("grace", part(budget.drums, 4599)).then().statusCode(200);
    }

    @Test
    void staff_do_not_for_what_they_sent_themselves() {
        path = budget.path() + "/receipts/" + Send.receipt("grace", budget);

        No.is(assigned("grace", part(budget.drums, 4599)), 403, "your-own");
        SignIn.as("grace").get(path).then().body("mayAssign", equalTo(false));
        assigned("omar", part(budget.drums, 4599)).then().statusCode(200);
    }

    @Test
    void all_of_it_on_plan_items_of_this_budget_each_once() {
        var other = NewBudget.running();

        No.badForm(assigned("amira", part(budget.drums, 4598)), "parts");
        No.badForm(assigned("amira", part(other.drums, 4599)), "parts[0].planItem");
        No.badForm(assigned("amira", Map.of("amountPence", 4599)), "parts[0].planItem");
        No.badForm(assigned("amira", part(budget.drums, 4000), part(budget.drums, 599)), "parts[1].planItem");
        No.badForm(assigned("amira", part(budget.drums, 0)), "parts[0].amountPence");
        No.badForm(assigned("amira"), "parts");
        assertEquals(4599, budget.pence("unassigned.waitingPence"));
    }

    @Test
    void it_is_said_once_by_one_who_saw_the_newest_and_may_be_repeated() {
        var form = Map.of("parts", List.of(part(budget.drums, 4599)));
        No.is(Send.change("amira", path + "/parts", null, form), 428, "version-needed");
        No.is(Send.change("amira", path + "/parts", "\"7\"", form), 412, "stale-version");
        assigned("amira", part(budget.drums, 4599)).then().statusCode(200);

        Send.change("amira", path + "/parts", null, form).then().statusCode(200);
        No.is(assigned("amira", part(budget.assistants, 4599)), 409, "nothing-to-assign");
        No.is(assigned("grace", part(budget.drums, 4599)), 409, "nothing-to-assign");
        assertEquals(4599, budget.pence("items[2].waitingPence"));
    }

    @Test
    void what_counts_for_nothing_is_not_assigned() {
        decided(path, Map.of("result", "returned", "reason", "Too dark"));

        No.is(assigned("amira", part(budget.drums, 4599)), 409, "nothing-to-assign");
        SignIn.as("amira").get(path).then().body("mayAssign", equalTo(false));
    }

    @Test
    void said_late_every_figure_is_as_if_it_had_been_said_at_once() {
        var late = history(false);
        var first = history(true);

        assertEquals(first, late);
    }

    /** Accepted for less, put right, some of it back: to the penny on every plan item. */
    private String history(boolean saidAtOnce) {
        budget = NewBudget.running();
        var id = UUID.randomUUID();
        var parts = List.of(part(budget.held, 101), Map.of("amountPence", 100));
        var form = Send.with(
                Send.receipt(201),
                "parts",
                parts,
                "spentOn",
                TestClock.today().minusDays(60).toString());
        Send.receipt("amira", budget, id, form, Pictures.jpeg()).then().statusCode(201);
        path = budget.path() + "/receipts/" + id;
        if (saidAtOnce) {
            assigned("amira", part(budget.assistants, 33), part(budget.drums, 67))
                    .then()
                    .statusCode(200);
        }
        decided(path, Map.of("result", "accepted", "amountPence", 200, "reason", "A penny too many"));
        putRight("corrections", Map.of("amountPence", -3, "reason", "Three more"));
        putRight(
                "refunds",
                Map.of("amountPence", 50, "receivedOn", TestClock.today().toString(), "reason", "Broke"));
        if (!saidAtOnce) {
            assigned("amira", part(budget.assistants, 33), part(budget.drums, 67))
                    .then()
                    .statusCode(200);
        }
        var balance = SignIn.as("grace").get(budget.path() + "/balance").asString();
        return balance.replaceAll("\"planItem\":\"[^\"]*\"", "");
    }

    private void putRight(String what, Map<String, Object> form) {
        var version = Send.etag("petra", path);
        Send.change("petra", path + "/" + what + "/" + UUID.randomUUID(), version, form)
                .then()
                .statusCode(201);
    }

    private static Map<String, Object> part(UUID line, long pence) {
        return Map.of("planItem", line, "amountPence", pence);
    }

    private static void decided(String path, Map<String, Object> decision) {
        Send.changeSeen("grace", path, "decision", decision).then().statusCode(200);
    }

    private Response assigned(String who, Object... parts) {
        return Send.change(who, path + "/parts", Send.etag("amira", path), Map.of("parts", List.of(parts)));
    }
}
