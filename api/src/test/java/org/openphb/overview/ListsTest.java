package org.openphb.overview;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openphb.world.NewBudget;
import org.openphb.world.Owner;
import org.openphb.world.People;
import org.openphb.world.Pictures;
import org.openphb.world.Send;
import org.openphb.world.SignIn;
import org.openphb.world.TheQueue;

/** Who finds what in lists: the wall between organisations, and between a budget's helpers. */
@QuarkusTest
class ListsTest {
    private NewBudget budget;

    @BeforeEach
    void a_budget() {
        budget = NewBudget.running();
    }

    @Test
    void staff_find_the_budgets_of_their_organisation_alone() {
        for (var who : new String[] {"grace", "omar", "petra", "lena"}) {
            assertTrue(found(who, budget.nhsNumber).contains("" + budget.id), who);
        }
        for (var who : new String[] {"tom", "zoe", "nobody", "ben"}) {
            assertEquals(List.of(), found(who, budget.nhsNumber), who);
        }
        assertEquals(List.of("" + budget.id), found("amira", budget.nhsNumber));
    }

    @Test
    void a_search_takes_part_of_a_name_or_a_whole_number_and_no_wild_cards() {
        var spaced = budget.nhsNumber.replaceFirst("(...)(...)(....)", "$1 $2 $3");

        assertEquals(List.of("" + budget.id), found("grace", spaced));
        assertEquals(List.of("" + budget.id), found("grace", budget.holder.toLowerCase()));
        assertEquals(List.of(), found("grace", budget.nhsNumber.substring(0, 9) + "_"));
        assertEquals(List.of(), found("grace", "%" + budget.nhsNumber));
        assertEquals(List.of(), found("grace", "' or '1'='1"));
    }

    @Test
    void somebody_with_an_access_row_now_or_ever_is_no_staff_there() {
        var today = budget.start.plusDays(100);
        budget.with("grace", "CARER", "SEND_RECEIPTS").with("omar", "CARER", budget.start, today.minusDays(1));
        var receipt = Send.receipt("amira", budget);

        SignIn.as("grace")
                .queryParam("q", budget.nhsNumber)
                .get("/budgets")
                .then()
                .body("items.role", contains("carer"));
        assertEquals(List.of(), found("omar", budget.nhsNumber));
        for (var who : new String[] {"grace", "omar"}) {
            assertFalse(TheQueue.of(who, "all").has(receipt), who);
        }
    }

    @Test
    void the_queue_holds_what_waits_at_ones_own_organisation() {
        var receipt = Send.receipt("amira", budget);

        assertTrue(TheQueue.of("grace", "me").has(receipt));
        assertFalse(TheQueue.of("omar", "me").has(receipt));
        assertFalse(TheQueue.of("tom", "all").has(receipt));
    }

    @Test
    void ending_an_access_or_a_post_works_on_the_next_call() {
        budget.with("ben", "CARER", "SEND_RECEIPTS");
        SignIn.as("ben").get(budget.path() + "/plan-items").then().statusCode(200);
        Owner.run(
                "insert into access_end (access, ended_by, recorded_at) select id, person, utc_timestamp(6) "
                        + "from access where budget = ? and person = ?",
                budget.id,
                People.id("ben"));
        SignIn.as("ben").get(budget.path() + "/plan-items").then().statusCode(404);
        SignIn.as("ben").get("/me").then().body("budgets.id", not(hasItem("" + budget.id)));

        SignIn.as("max").get(budget.path()).then().statusCode(200);
        Owner.run("update staff set last_day = current_date - interval 2 day where person = ?", People.id("max"));
        try {
            SignIn.as("max").get(budget.path()).then().statusCode(404);
            SignIn.as("max").get("/queue").then().statusCode(403);
            SignIn.as("max").get("/me").then().body("staff", nullValue());
        } finally {
            Owner.run("update staff set last_day = null where person = ?", People.id("max"));
        }
    }

    @Test
    void who_may_only_send_sees_plan_items_by_name_alone() {
        budget.with("ben", "CARER", "SEND_RECEIPTS");

        List<Map<String, Object>> items =
                SignIn.as("ben").get(budget.path() + "/plan-items").path("items");

        assertEquals(3, items.size());
        items.forEach(item -> assertEquals(java.util.Set.of("id", "name"), item.keySet()));
    }

    @Test
    void a_third_party_sees_the_lines_it_holds_and_nothing_else() {
        budget.with("kim", "THIRD_PARTY");
        var parts = List.of(Map.of("planItem", budget.drums, "amountPence", 100));
        Send.receipt("amira", budget, UUID.randomUUID(), Send.with(Send.receipt(100), "parts", parts), Pictures.pdf())
                .then()
                .statusCode(201);

        SignIn.as("kim").get(budget.path() + "/plan-items").then().body("items.name", contains("Agency"));
        SignIn.as("kim")
                .get(budget.path() + "/plan")
                .then()
                .body("items.name", contains("Agency"))
                .body("aboutMe", nullValue())
                .body("goals", hasSize(0));
        SignIn.as("kim")
                .get(budget.path() + "/balance")
                .then()
                .body("agreedPence", equalTo(50_000))
                .body("waitingPence", equalTo(0))
                .body("inYourAccountPence", nullValue())
                .body("items.name", contains("Agency"));
        SignIn.as("kim").get(budget.path() + "/entries").then().body("items", hasSize(0));
        SignIn.as("kim")
                .get(budget.path())
                .then()
                .body("holder.nhsNumber", nullValue())
                .body("holder.dateOfBirth", nullValue());
        SignIn.as("kim").get(budget.path() + "/receipts").then().body("items", hasSize(0));
    }

    @Test
    void carers_see_their_own_uploads_and_widened_ones_all() {
        budget.with("ben", "CARER", "SEND_RECEIPTS").with("dev", "CARER", "SEND_RECEIPTS", "SEE_RECEIPTS");
        var amiras = Send.receipt("amira", budget);
        var bens = Send.receipt("ben", budget);

        SignIn.as("ben")
                .get(budget.path() + "/receipts")
                .then()
                .body("items.id", contains("" + bens))
                .body("items.sentBy.me", everyItem(is(true)));
        SignIn.as("dev").get(budget.path() + "/receipts").then().body("items.id", contains("" + bens, "" + amiras));
    }

    @Test
    void a_spreadsheet_takes_no_word_of_the_statement_for_a_formula() {
        var form = Send.with(Send.receipt(100), "supplier", "=HYPERLINK(\"http://evil.test\")", "noProof", "x");
        Send.receipt("amira", budget, UUID.randomUUID(), form).then().statusCode(201);

        var csv = SignIn.as("amira").accept("text/csv").get(budget.path() + "/entries");

        csv.then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .header("Content-Disposition", containsString("attachment; filename=\"statement-"))
                .header("Cache-Control", containsString("no-store"))
                .body(containsString("\"'=HYPERLINK(\"\"http://evil.test\"\")\""));
    }

    private static List<String> found(String who, String q) {
        return SignIn.as(who)
                .queryParam("q", q)
                .get("/budgets")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
