package org.openphb.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openphb.world.Decide;
import org.openphb.world.Draft;
import org.openphb.world.NewBudget;
import org.openphb.world.SignIn;
import org.openphb.world.TestClock;
import org.openphb.world.TheQueue;

/** A plan that was sent waits for somebody who wrote none of it. */
@QuarkusTest
class PlansInTheQueueTest {
    private NewBudget budget;

    @BeforeEach
    void a_budget() {
        budget = Draft.without(NewBudget.running());
    }

    @Test
    void it_waits_for_the_worker_until_it_is_decided() {
        var id = Decide.sent(budget);

        var item = TheQueue.of("grace", "me").on(budget);
        assertEquals("plan", item.get("kind"));
        assertEquals(id.toString(), item.get("id"));
        assertEquals("The plan that Amira Khan sent", item.get("what"));
        assertEquals(Draft.seen("grace", budget).extract().path("sent.decideBy"), item.get("by"));
        assertEquals(true, item.get("mine"));
        assertEquals(false, item.get("overdue"));
        assertEquals(false, item.get("nobodyFree"));
        assertEquals(false, TheQueue.of("omar", "me").has(id));
        assertEquals(true, TheQueue.of("omar", "all").has(id));
        assertEquals(false, TheQueue.of("tom", "all").has(id));
        SignIn.as("grace")
                .get("/queue?kind=plan&limit=200")
                .then()
                .body("items.kind.unique()", org.hamcrest.Matchers.equalTo(List.of("plan")));
        TestClock.set(TestClock.today().plusDays(30), 12);
        assertEquals(true, TheQueue.of("grace", "me").on(budget).get("overdue"));

        Decide.decide("grace", budget, id, Decide.sentBack("Say more")).then().statusCode(200);
        assertEquals(false, TheQueue.of("grace", "all").has(id));
    }

    @Test
    void what_is_taken_back_waits_no_more() {
        var id = Decide.sent(budget);
        Decide.takeBack("amira", budget, id).then().statusCode(200);

        assertEquals(false, TheQueue.of("grace", "all").has(id));
    }

    @Test
    void what_the_worker_wrote_is_for_an_approver_and_if_nobody_is_free_for_a_lead() {
        Draft.whole(budget);
        Draft.write("grace", budget, "sections/risks", 1, Draft.words("None"))
                .then()
                .statusCode(200);
        var id = UUID.randomUUID();
        Decide.send("amira", budget, id).then().statusCode(201);

        assertEquals(false, TheQueue.of("grace", "me").on(budget).get("mine"));
        assertEquals(true, TheQueue.of("petra", "me").has(id));
        assertEquals(false, TheQueue.of("lena", "me").has(id));

        for (var who : List.of("omar", "petra", "ravi")) {
            budget.with(who, "CARER", budget.start, budget.start, "SEND_RECEIPTS");
        }
        var item = TheQueue.of("lena", "me").on(budget);
        assertEquals(id.toString(), item.get("id"));
        assertEquals(true, item.get("nobodyFree"));
    }
}
