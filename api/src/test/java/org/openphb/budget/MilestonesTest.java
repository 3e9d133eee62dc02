package org.openphb.budget;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openphb.world.NewBudget;
import org.openphb.world.Owner;
import org.openphb.world.Send;
import org.openphb.world.SignIn;

/** Where a budget is, as the database has it and everybody reads it. */
@QuarkusTest
class MilestonesTest {
    @Test
    void a_budget_that_came_with_its_plan_is_running_for_everybody() {
        var budget = NewBudget.running();

        for (var who : List.of("amira", "grace")) {
            SignIn.as(who)
                    .get(budget.path())
                    .then()
                    .body("stage", equalTo("running"))
                    .body("next.what", equalTo("end"))
                    .body("next.who", equalTo("nobody"))
                    .body("next.person", nullValue())
                    .body("next.by", equalTo(budget.end.toString()));
        }
        SignIn.as("amira")
                .get("/me")
                .then()
                .body("budgets.find { it.id == '" + budget.id + "' }.stage", equalTo("running"))
                .body("budgets.find { it.id == '" + budget.id + "' }.next.what", equalTo("end"));
        SignIn.as("grace")
                .get("/budgets?q=" + budget.nhsNumber)
                .then()
                .body("items[0].stage", equalTo("running"))
                .body("items[0].next.by", equalTo(budget.end.toString()));
    }

    @Test
    void telling_the_sum_is_a_step_once() {
        var budget = NewBudget.running();
        Owner.run("delete from milestone where budget = ?", budget.id);
        SignIn.as("amira")
                .get(budget.path())
                .then()
                .body("stage", equalTo("working-out"))
                .body("next.who", equalTo("staff"))
                .body("next.person", equalTo("Grace Hill"));

        tell(budget, 0, null);
        tell(budget, 1, "It costs more");

        SignIn.as("amira")
                .get(budget.path())
                .then()
                .body("stage", equalTo("told"))
                .body("next.what", equalTo("write-the-plan"));
        assertEquals(1, Owner.count("select count(*) from milestone where budget = ?", budget.id));
    }

    private static void tell(NewBudget budget, int after, String reason) {
        var lines = List.of(Map.of("what", "A bed", "amountPence", 90_000));
        var form = reason == null
                ? Map.of("after", after, "lines", lines)
                : Map.of("after", after, "lines", lines, "reason", reason);
        Send.change("grace", budget.path() + "/indicative-sums/" + UUID.randomUUID(), null, form)
                .then()
                .statusCode(201);
    }
}
