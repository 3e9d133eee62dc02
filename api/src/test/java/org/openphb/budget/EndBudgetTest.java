package org.openphb.budget;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openphb.world.NewBudget;
import org.openphb.world.No;
import org.openphb.world.Owner;
import org.openphb.world.Send;
import org.openphb.world.SignIn;
import org.openphb.world.TestClock;
import org.openphb.world.TheNews;

/** A budget ends: when, why, with notice, and what is taken after that. */
@QuarkusTest
class EndBudgetTest {
    private static final int NOTICE = 28;

    private final LocalDate today = TestClock.today();

    @Test
    void a_stranger_finds_nothing_and_who_may_not_is_told_so() {
        var budget = NewBudget.running();

        No.is(end("tom", budget, budget.end, null), 404, "not-found");
        for (var who : List.of("amira", "petra", "lena")) {
            No.is(end(who, budget, budget.end, null), 403, "not-allowed");
        }
    }

    @Test
    void the_holder_reads_until_when_and_why() {
        var budget = NewBudget.running();
        TheNews.forget("amira");

        end("grace", budget, today.plusDays(NOTICE), null).then().statusCode(200);

        SignIn.as("amira")
                .get(budget.path())
                .then()
                .body("stage", equalTo("ending"))
                .body("next.what", equalTo("end"))
                .body("next.by", equalTo(today.plusDays(NOTICE).toString()))
                .body("period.end", equalTo(today.plusDays(NOTICE).toString()))
                .body("ending.lastDay", equalTo(today.plusDays(NOTICE).toString()))
                .body("ending.reason", equalTo("The care is paid in another way"))
                .body("ending.by", equalTo("Grace Hill"))
                .body("ending.why", nullValue());
        SignIn.as("amira").get("/news").then().body("items.kind", hasItem("budget-ends"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // why, the earliest last day counted from today
                "-, 28",
                "died, -100",
                "moved, -100",
                "withdrew-consent, 0",
                "asked-for, 0"
            })
    void the_last_day_keeps_the_notice_unless_the_reason_needs_none(String why, int earliest) {
        var budget = NewBudget.running();

        No.badForm(end("grace", budget, today.plusDays(earliest - 1), why), "lastDay");
        end("grace", budget, today.plusDays(earliest), why)
                .then()
                .statusCode(200)
                .body("ending.why", equalTo(why));
    }

    @Test
    void the_notice_is_what_the_organisation_settled() {
        var budget = NewBudget.running();
        var settling = UUID.randomUUID();
        var form = Map.of("name", "notice-days", "value", "40", "firstDay", today.toString(), "reason", "Longer");
        Send.change("lena", "/settings/" + settling, null, form).then().statusCode(201);
        try {
            No.badForm(end("grace", budget, today.plusDays(39), null), "lastDay");
            end("grace", budget, today.plusDays(40), null).then().statusCode(200);
        } finally {
            Owner.run("delete from setting where phone_id = ?", settling);
        }
    }

    @Test
    void what_is_not_agreed_yet_needs_no_notice() {
        var budget = NewBudget.opened(today, today.plusDays(300));

        No.badForm(end("grace", budget, today.minusDays(1), null), "lastDay");
        end("grace", budget, today, null).then().statusCode(200).body("stage", equalTo("ending"));
    }

    @Test
    void said_again_it_is_the_same_end_and_it_only_comes_sooner_for_a_reason_that_needs_no_notice() {
        var budget = NewBudget.running();
        end("grace", budget, today.plusDays(60), null).then().statusCode(200);
        end("grace", budget, today.plusDays(60), null).then().statusCode(200);
        assertEquals(1, Owner.count("select count(*) from budget_end where budget = ?", budget.id));

        No.is(end("omar", budget, today.plusDays(60), null), 409, "budget-already-ending");
        No.is(end("grace", budget, today.plusDays(50), null), 409, "budget-already-ending");
        No.is(end("grace", budget, today.plusDays(60), "died"), 409, "budget-already-ending");
        end("omar", budget, today, "died").then().statusCode(200).body("ending.why", equalTo("died"));
    }

    @Test
    void an_end_is_in_the_period_and_has_a_reason() {
        var budget = NewBudget.running();

        No.badForm(end("grace", budget, budget.end.plusDays(1), null), "lastDay");
        No.badForm(end("grace", budget, budget.start.minusDays(1), "died"), "lastDay");
        var path = budget.path() + "/end";
        No.badForm(Send.change("grace", path, null, Map.of("lastDay", budget.end.toString())), "reason");
        No.badForm(Send.change("grace", path, null, Map.of("reason", "x")), "lastDay");
        No.badForm(
                Send.change("grace", path, null, Map.of("lastDay", budget.end.toString(), "why", "x", "reason", "x")),
                "why");
        var over = NewBudget.in(today.minusDays(200), today.minusDays(1));
        No.is(end("grace", over, today.minusDays(1), "died"), 409, "budget-already-ending");
    }

    @Test
    void after_the_end_nothing_new_is_spent_and_old_proof_is_taken() {
        var budget = NewBudget.running();
        end("grace", budget, today.plusDays(NOTICE), null).then().statusCode(200);
        TestClock.forward(Duration.ofDays(NOTICE + 1));

        SignIn.as("grace")
                .get(budget.path())
                .then()
                .body("stage", equalTo("ended"))
                .body("next.what", equalTo("nothing"));
        var late = TestClock.today();
        No.badForm(spent("amira", budget, late), "spentOn")
                .body(
                        "violations[0].message",
                        containsString("" + late.minusDays(1).getYear()));
        spent("amira", budget, late.minusDays(1)).then().statusCode(201);
        spent("amira", budget, today).then().statusCode(201);
    }

    private static Response spent(String who, NewBudget budget, LocalDate day) {
        var form = Send.with(Send.receipt(150), "spentOn", day.toString(), "noProof", "bus fare");
        return Send.receipt(who, budget, UUID.randomUUID(), form);
    }

    private static Response end(String who, NewBudget budget, LocalDate last, String why) {
        Map<String, Object> form = Map.of("lastDay", last.toString(), "reason", "The care is paid in another way");
        return Send.change(who, budget.path() + "/end", null, why == null ? form : Send.with(form, "why", why));
    }
}
