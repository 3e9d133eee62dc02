package org.openphb.budget;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
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

/** How a holder wants to be reached: written down by staff for who does not do it here, and shown where they act. */
@QuarkusTest
class NeedsTest {
    private static final Map<String, Object> LARGE_PRINT =
            Send.with(People.preferences("letter", "at-once"), "largePrint", true);

    private NewBudget budget;

    @BeforeEach
    void a_budget_whose_holder_does_not_sign_in() {
        budget = NewBudget.in(
                        TestClock.today().minusDays(100), TestClock.today().plusDays(200))
                .with("maria", "REPRESENTATIVE")
                .with("nadia", "NOMINEE")
                .with("dev", "CARER", "SEND_RECEIPTS", "SEE_BUDGET", "SEE_RECEIPTS", "MAKE_REQUESTS");
    }

    @AfterEach
    void wes_has_said_nothing() {
        Owner.run("delete from preference where person = ?", People.id("wes"));
    }

    @Test
    void nothing_is_shown_until_somebody_has_said() {
        needsSeenBy("grace").body("needs", nullValue());
    }

    @Test
    void staff_write_it_down_for_a_holder_without_the_web_and_whoever_acts_sees_it() {
        set("omar", LARGE_PRINT)
                .then()
                .statusCode(200)
                .body("largePrint", equalTo(true))
                .body("setBy.name", equalTo("Omar Farouk"))
                .body("setBy.me", equalTo(true));

        for (var who : new String[] {"grace", "omar", "petra", "lena", "maria"}) {
            needsSeenBy(who)
                    .body("needs.largePrint", equalTo(true))
                    .body("needs.channel", equalTo("letter"))
                    .body("needs.setBy.name", equalTo("Omar Farouk"))
                    .body("needs.setBy.me", equalTo(who.equals("omar")));
        }
        needsSeenBy("nadia").body("needs", nullValue());
        needsSeenBy("dev").body("needs", nullValue());
    }

    @Test
    void it_is_the_same_on_every_budget_of_the_holder() {
        set("omar", LARGE_PRINT);
        var next = budget.sibling(budget.end.plusDays(1), budget.end.plusDays(300));

        SignIn.as("omar").get(next.path()).then().body("needs.largePrint", equalTo(true));
    }

    @Test
    void the_last_one_wins_and_the_same_again_adds_nothing() {
        set("omar", LARGE_PRINT).then().statusCode(200);
        set("omar", LARGE_PRINT).then().statusCode(200);
        assertEquals(1, rows());
        set("grace", People.preferences("phone", "at-once")).then().statusCode(200);
        assertEquals(2, rows());

        needsSeenBy("petra").body("needs.channel", equalTo("phone")).body("needs.largePrint", equalTo(false));
    }

    @Test
    void a_holder_who_signs_in_has_one_set_whoever_writes_it_down() {
        set("omar", LARGE_PRINT);
        budget.with("wes", "HOLDER");
        needsSeenBy("wes").body("needs.largePrint", equalTo(true));

        Send.change("wes", "/me/preferences", null, People.preferences("email", "daily"));
        needsSeenBy("grace").body("needs.channel", equalTo("email")).body("needs.largePrint", equalTo(false));

        set("grace", LARGE_PRINT).then().statusCode(200);
        SignIn.as("wes")
                .get("/me/preferences")
                .then()
                .body("largePrint", equalTo(true))
                .body("setBy.name", equalTo("Grace Hill"))
                .body("setBy.me", equalTo(false));
        assertEquals(1, rows());
    }

    @Test
    void what_staff_wrote_down_counts_when_the_holder_first_signs_in() {
        set("omar", LARGE_PRINT);
        var code = Codes.code("grace", budget, UUID.randomUUID(), Map.of("role", "holder"));
        Codes.redeem("wes", code, Map.of("dateOfBirth", "1990-02-03")).then().statusCode(201);

        SignIn.as("wes")
                .get("/me/preferences")
                .then()
                .body("largePrint", equalTo(true))
                .body("channel", equalTo("letter"))
                .body("setBy.name", equalTo("Omar Farouk"));
        set("omar", LARGE_PRINT);
        assertEquals(1, rows());
    }

    @Test
    void a_holder_whose_access_has_not_begun_or_has_ended_is_not_signing_in() {
        budget.with("wes", "HOLDER", budget.start, TestClock.today().minusDays(1));
        Send.change("wes", "/me/preferences", null, LARGE_PRINT);

        needsSeenBy("grace").body("needs", nullValue());
    }

    @Test
    void nobody_else_writes_it() {
        No.is(SignIn.signedOut().body("{}").put(budget.path() + "/holder/preferences"), 401, "not-signed-in");
        No.is(set("nobody", LARGE_PRINT), 404, "not-found");
        No.is(set("tom", LARGE_PRINT), 404, "not-found");
        for (var who : new String[] {"maria", "nadia", "dev", "petra", "lena"}) {
            No.is(set(who, LARGE_PRINT), 403, "not-allowed");
        }
        No.badForm(set("omar", Send.with(LARGE_PRINT, "language", "")), "language");
        No.is(set("omar", Send.with(LARGE_PRINT, "person", "x")), 400, "unknown-field");

        assertEquals(0, rows());
    }

    private Response set(String login, Map<String, Object> form) {
        return Send.change(login, budget.path() + "/holder/preferences", null, form);
    }

    private ValidatableResponse needsSeenBy(String login) {
        return SignIn.as(login).get(budget.path()).then().statusCode(200);
    }

    private long rows() {
        return Owner.count(
                "select count(*) from preference where holder = (select holder from budget where id = ?)", budget.id);
    }
}
