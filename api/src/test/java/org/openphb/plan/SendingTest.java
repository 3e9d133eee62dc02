package org.openphb.plan;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openphb.world.AtOnce;
import org.openphb.world.Decide;
import org.openphb.world.Draft;
import org.openphb.world.NewBudget;
import org.openphb.world.No;
import org.openphb.world.SignIn;
import org.openphb.world.TheNews;

/** A plan is sent when it is whole, once, and taken back as long as nobody decided. */
@QuarkusTest
class SendingTest {
    private final UUID id = UUID.randomUUID();
    private NewBudget budget;

    @BeforeEach
    void a_budget() {
        budget = Draft.without(NewBudget.running());
    }

    @Test
    void somebody_who_knows_nobody_here_finds_nothing() {
        Draft.whole(budget);
        for (var who : List.of("nobody", "zoe", "tom")) {
            No.is(Decide.send(who, budget, UUID.randomUUID()), 404, "not-found");
        }
        Decide.send("amira", budget, id).then().statusCode(201);
        for (var who : List.of("nobody", "zoe", "tom")) {
            No.is(Decide.takeBack(who, budget, id), 404, "not-found");
        }
    }

    @Test
    void only_who_may_write_a_plan_sends_it() {
        budget.with("ben", "CARER", "SEND_RECEIPTS")
                .with("dev", "CARER", "SEE_BUDGET")
                .with("kim", "THIRD_PARTY");
        Draft.whole(budget);

        for (var who : List.of("ben", "dev", "kim", "petra", "lena")) {
            No.is(Decide.send(who, budget, UUID.randomUUID()), 403, "not-allowed");
        }
        Decide.send("amira", budget, id).then().statusCode(201);
        for (var who : List.of("ben", "dev", "kim", "petra", "lena")) {
            No.is(Decide.send(who, budget, id), 403, "not-allowed");
            No.is(Decide.takeBack(who, budget, id), 403, "not-allowed");
        }
    }

    @Test
    void what_is_not_whole_is_not_sent_and_all_that_is_missing_is_named() {
        No.is(Decide.send("amira", budget, id, "\"0\""), 409, "plan-not-ready")
                .body("violations.field", hasItems("sumTold", "goals", "items", "firstReviewOn", "who-looks-after"));
        Draft.write("amira", budget, "sections/risks", 0, Draft.words("None"));
        No.is(Decide.send("amira", budget, id), 409, "plan-not-ready")
                .body("violations.field", hasItems("sumTold", "goals", "items", "firstReviewOn", "who-looks-after"));
        Draft.seen("amira", budget).body("state", equalTo("open"));
    }

    @Test
    void what_was_not_seen_is_not_sent() {
        Draft.whole(budget);
        var seen = Decide.version(budget);
        Draft.write("amira", budget, "sections/risks", 1, Draft.words("None"));

        No.is(Decide.send("amira", budget, id, null), 428, "version-needed");
        No.is(Decide.send("amira", budget, id, seen), 412, "stale-version");
        Decide.send("amira", budget, id).then().statusCode(201);
    }

    @Test
    void sent_it_waits_until_a_day_and_nobody_writes() {
        Draft.whole(budget);
        Decide.send("amira", budget, id)
                .then()
                .statusCode(201)
                .body("state", equalTo("waiting"))
                .body("by", equalTo("Amira Khan"))
                .body("decideBy", notNullValue())
                .body("decision", nullValue());

        No.is(Draft.write("amira", budget, "sections/risks", 1, Draft.words("None")), 409, "plan-being-decided");
        Draft.seen("amira", budget)
                .body("state", equalTo("sent"))
                .body("sent.id", equalTo(id.toString()))
                .body("sent.own", equalTo(true))
                .body("mayDecide", equalTo(false));
        Draft.seen("grace", budget).body("sent.own", equalTo(false)).body("mayDecide", equalTo(true));
        SignIn.as("amira")
                .get(budget.path())
                .then()
                .body("stage", equalTo("being-decided"))
                .body("next.what", equalTo("decide-the-plan"))
                .body("next.person", equalTo("Grace Hill"))
                .body("next.by", equalTo(Draft.seen("amira", budget).extract().path("sent.decideBy")));
    }

    @Test
    void sent_twice_it_is_sent_once_and_another_while_it_waits_is_none() {
        budget.with("nadia", "NOMINEE");
        Draft.whole(budget);
        Decide.send("amira", budget, id).then().statusCode(201);

        Decide.send("amira", budget, id, null).then().statusCode(200).body("state", equalTo("waiting"));
        No.is(Decide.send("nadia", budget, id), 409, "sending-id-taken");
        No.is(Decide.send("nadia", budget, UUID.randomUUID()), 409, "plan-being-decided");
        Decide.takeBack("amira", budget, id).then().statusCode(200);
        Decide.send("amira", budget, id, null).then().statusCode(200).body("state", equalTo("withdrawn"));
    }

    @Test
    void of_two_at_once_one_is_sent() {
        Draft.whole(budget);
        var version = Decide.version(budget);
        var answers = AtOnce.both(
                () -> Decide.send("amira", budget, UUID.randomUUID(), version),
                () -> Decide.send("grace", budget, UUID.randomUUID(), version));

        assertEquals(201, AtOnce.statuses(answers).get(0));
        assertEquals(true, List.of(409, 412).contains(AtOnce.statuses(answers).get(1)));
    }

    @Test
    void who_sent_it_takes_it_back_or_staff_do_and_it_is_written_again() {
        budget.with("nadia", "NOMINEE");
        Draft.whole(budget);
        Decide.send("amira", budget, id).then().statusCode(201);

        No.is(Decide.takeBack("nadia", budget, id), 403, "not-allowed");
        No.is(Decide.takeBack("amira", budget, UUID.randomUUID()), 404, "not-found");
        Decide.takeBack("amira", budget, id).then().statusCode(200).body("state", equalTo("withdrawn"));
        Decide.takeBack("amira", budget, id).then().statusCode(200);
        Draft.seen("amira", budget).body("state", equalTo("open")).body("sent", nullValue());
        SignIn.as("amira").get(budget.path()).then().body("stage", equalTo("planning"));
        No.is(Decide.decide("grace", budget, id, Decide.sentBack("No")), 409, "plan-taken-back");

        var again = UUID.randomUUID();
        Decide.send("amira", budget, again).then().statusCode(201);
        Decide.takeBack("omar", budget, again).then().statusCode(200);
        Draft.seen("amira", budget).body("state", equalTo("open"));
    }

    @Test
    void who_has_it_hears_of_it_and_nobody_who_wrote_some_of_it() {
        Decide.sent(budget);
        assertEquals(List.of("plan-sent"), TheNews.kinds("grace", budget));
        assertEquals(false, TheNews.kinds("amira", budget).contains("plan-sent"));

        var other = Draft.without(NewBudget.running());
        Draft.whole(other);
        Draft.write("grace", other, "sections/risks", 1, Draft.words("None"));
        Decide.send("amira", other, id).then().statusCode(201);
        assertEquals(List.of(), TheNews.kinds("grace", other));
        var heard = List.of("omar", "petra", "ravi").stream()
                .filter(who -> TheNews.kinds(who, other).contains("plan-sent"))
                .toList();
        assertEquals(1, heard.size(), heard.toString());
        assertEquals(true, TheNews.isMailed(heard.get(0)));
    }
}
