package org.openphb.intake;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openphb.world.NewBudget;
import org.openphb.world.No;
import org.openphb.world.Owner;
import org.openphb.world.Send;
import org.openphb.world.SignIn;

/** All of an import is taken, or none. */
@QuarkusTest
class ImportTest {
    @Test
    void twice_is_once_and_other_content_is_refused() {
        var id = UUID.randomUUID();
        var whole = NewBudget.importBy("grace");

        taken("grace", id, whole).then().statusCode(201).body("budgets", equalTo(1));
        taken("grace", id, whole).then().statusCode(200).body("id", equalTo("" + id));
        No.is(taken("grace", id, NewBudget.importBy("grace")), 409, "import-id-taken");
    }

    @Test
    void what_does_not_fit_is_named_and_nothing_is_taken() {
        var good = budget(NewBudget.importBy("grace"));
        var bad = Send.with(
                budget(NewBudget.importBy("grace")),
                "contact",
                "tom@example.test",
                "shares",
                List.of(Map.of("funder", "NHS", "kind", "nhs", "basisPoints", 9_999)),
                "end",
                "2020-01-01");

        No.badForm(taken("grace", UUID.randomUUID(), Map.of("budgets", List.of(good, bad))), "budgets[1].contact")
                .body("violations.field", hasItem("budgets[1].shares"))
                .body("violations.field", hasItem("budgets[1].end"));
        assertEquals(0, Owner.count("select count(*) from budget where id = ?", good.get("id")));
    }

    @Test
    void an_nhs_number_must_be_real_and_a_cohort_one_of_ours() {
        for (var number : new String[] {"9912003814", "4123456879", "999000001", "abcdefghij", ""}) {
            var holder = Map.of("name", "A", "nhsNumber", number, "dateOfBirth", "1990-01-01");
            var form = Send.with(budget(NewBudget.importBy("grace")), "holder", holder);

            No.badForm(
                    taken("grace", UUID.randomUUID(), Map.of("budgets", List.of(form))), "budgets[0].holder.nhsNumber");
        }
        var form = Send.with(budget(NewBudget.importBy("grace")), "cohort", "JOINT");
        No.badForm(taken("grace", UUID.randomUUID(), Map.of("budgets", List.of(form))), "budgets[0].cohort");
    }

    @Test
    void a_day_that_no_calendar_of_the_database_has_is_a_bad_form() {
        for (var day : new String[] {"+12026-01-01", "-0001-01-01", "20260101", "2026-13-01"}) {
            var form = Send.with(budget(NewBudget.importBy("grace")), "end", day);

            No.badForm(taken("grace", UUID.randomUUID(), Map.of("budgets", List.of(form))), "budgets[0].end");
        }
    }

    @Test
    void budgets_of_one_holder_and_cohort_do_not_overlap() {
        var first = budget(NewBudget.importBy("grace"));
        taken("grace", UUID.randomUUID(), Map.of("budgets", List.of(first)))
                .then()
                .statusCode(201);
        var second = Send.with(
                budget(NewBudget.importBy("grace")),
                "holder",
                first.get("holder"),
                "start",
                first.get("end"),
                "end",
                "2090-01-01");

        No.badForm(taken("grace", UUID.randomUUID(), Map.of("budgets", List.of(second))), "budgets[0].start");
        taken("grace", UUID.randomUUID(), Map.of("budgets", List.of(Send.with(second, "cohort", "wheelchair"))))
                .then()
                .statusCode(201);
    }

    @Test
    void ids_are_used_once() {
        var first = budget(NewBudget.importBy("grace"));
        taken("grace", UUID.randomUUID(), Map.of("budgets", List.of(first)))
                .then()
                .statusCode(201);
        var again = Send.with(budget(NewBudget.importBy("grace")), "id", first.get("id"), "plan", first.get("plan"));

        No.badForm(taken("grace", UUID.randomUUID(), Map.of("budgets", List.of(again))), "budgets[0].id")
                .body("violations.field", hasItem("budgets[0].plan.items[0].id"));
    }

    private static Response taken(String who, UUID id, Map<String, Object> whole) {
        return SignIn.as(who).contentType("application/json").body(whole).put("/imports/" + id);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> budget(Map<String, Object> whole) {
        return ((List<Map<String, Object>>) whole.get("budgets")).get(0);
    }
}
