package org.openphb.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openphb.world.Draft;
import org.openphb.world.NewBudget;
import org.openphb.world.No;
import org.openphb.world.Owner;
import org.openphb.world.Send;
import org.openphb.world.SignIn;
import org.openphb.world.TestClock;

/** A plan is written together: each part by itself, nobody over somebody else. */
@QuarkusTest
class DraftTest {
    private static final Map<String, Object> RISKS = Draft.words("I may fall");

    private NewBudget budget;

    @BeforeEach
    void a_budget() {
        budget = NewBudget.running();
    }

    @Test
    void somebody_who_knows_nobody_here_finds_nothing() {
        for (var who : List.of("nobody", "zoe", "tom")) {
            No.is(SignIn.as(who).get(Draft.path(budget)), 404, "not-found");
            No.is(Draft.write(who, budget, "sections/risks", 0, RISKS), 404, "not-found");
        }
        Draft.seen("amira", budget).body("state", equalTo("none"));
    }

    @Test
    void the_holders_side_and_staff_write_and_whoever_sees_the_budget_reads() {
        budget.with("maria", "REPRESENTATIVE")
                .with("nadia", "NOMINEE")
                .with("ben", "CARER", "SEND_RECEIPTS")
                .with("dev", "CARER", "SEE_BUDGET")
                .with("kim", "THIRD_PARTY");
        var version = 0;
        for (var who : List.of("amira", "maria", "nadia", "omar")) {
            Draft.seen(who, budget).body("mayWrite", equalTo(true));
            Draft.write(who, budget, "sections/risks", version++, RISKS).then().statusCode(200);
        }
        for (var who : List.of("dev", "petra", "lena")) {
            Draft.seen(who, budget)
                    .body("sections[1].words", equalTo("I may fall"))
                    .body("mayWrite", equalTo(false))
                    .body("maySend", equalTo(false));
        }
        for (var who : List.of("ben", "kim")) {
            No.is(SignIn.as(who).get(Draft.path(budget)), 403, "not-allowed");
        }
        for (var who : List.of("ben", "kim", "dev", "petra", "lena")) {
            No.is(Draft.write(who, budget, "sections/risks", version, RISKS), 403, "not-allowed");
        }
    }

    @Test
    void staff_with_an_access_row_here_are_no_staff_here() {
        budget.with("omar", "CARER", budget.start, budget.start, "SEE_BUDGET").with("grace", "CARER", "SEE_BUDGET");

        No.is(Draft.write("omar", budget, "sections/risks", 0, RISKS), 404, "not-found");
        No.is(Draft.write("grace", budget, "sections/risks", 0, RISKS), 403, "not-allowed");
    }

    @Test
    void a_form_that_is_wrong_names_the_field_and_begins_nothing() {
        badForm("sections/risks", 0, Map.of(), "words");
        badForm("sections/risks", 0, Draft.words("x".repeat(5001)), "words");
        badForm("goals/" + UUID.randomUUID(), null, Draft.words(" "), "words");
        badForm("goals/" + UUID.randomUUID(), null, Draft.words("x".repeat(501)), "words");
        var wrong = Map.<String, Object>of(
                "name", " ",
                "what", "x".repeat(501),
                "goal", UUID.randomUUID(),
                "payee", "x".repeat(121),
                "cqcLocation", "x".repeat(21),
                "costPence", 0,
                "firstDay", budget.start.minusDays(1).toString(),
                "lastDay", budget.end.plusDays(1).toString());
        wrong.forEach((field, value) ->
                badForm("items/" + UUID.randomUUID(), null, Send.with(Draft.item("Drums"), field, value), field));
        badForm("items/" + UUID.randomUUID(), null, Map.of("name", "Drums"), "costPence");
        badForm(
                "items/" + UUID.randomUUID(),
                null,
                Send.with(Draft.item("Drums"), "firstDay", budget.end.toString(), "lastDay", budget.start.toString()),
                "lastDay");
        badForm("choice", 0, Map.of("sumTold", true), "optionsTold");
        No.is(Draft.write("amira", budget, "sections/hopes", 0, RISKS), 404, "not-found");

        Draft.seen("amira", budget).body("state", equalTo("none"));
        assertEquals(0, Owner.count("select count(*) from draft where budget = ?", budget.id));
    }

    @Test
    void the_first_review_is_at_most_three_months_after_it_begins_and_notice_from_14_to_90_days() {
        var today = TestClock.today();
        badForm("terms", 0, terms(today.minusDays(1).toString(), 28), "firstReviewOn");
        badForm("terms", 0, terms(today.plusMonths(3).plusDays(1).toString(), 28), "firstReviewOn");
        badForm("terms", 0, terms(today.toString(), 13), "noticeDays");
        badForm("terms", 0, terms(today.toString(), 91), "noticeDays");
        var later = NewBudget.in(today.plusDays(50), today.plusDays(400)).with("amira", "HOLDER");
        var soon = terms(today.plusDays(50).plusMonths(3).toString(), 90);

        Draft.write("amira", budget, "terms", 0, terms(today.plusMonths(3).toString(), 14))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        Draft.write("amira", later, "terms", 0, soon).then().statusCode(200);
    }

    @Test
    void every_part_has_its_version_and_the_whole_one_rises_with_any() {
        Draft.seen("amira", budget).header("ETag", "\"0\"");
        var parts = Map.of(
                "sections/risks", RISKS,
                "terms", terms(null, 28),
                "choice", Map.<String, Object>of("sumTold", false, "optionsTold", true));
        var whole = 0;
        for (var part : parts.entrySet()) {
            No.is(Draft.write("amira", budget, part.getKey(), null, part.getValue()), 428, "version-needed");
            No.is(Draft.write("amira", budget, part.getKey(), 1, part.getValue()), 412, "stale-version");
            Draft.write("amira", budget, part.getKey(), 0, part.getValue())
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"1\"")
                    .body("version", equalTo(1));
            No.is(Draft.write("grace", budget, part.getKey(), 0, part.getValue()), 412, "stale-version");
            Draft.seen("amira", budget).header("ETag", "\"" + ++whole + "\"");
        }
        for (var part : List.of("goals/", "items/")) {
            var place = part + UUID.randomUUID();
            var form = part.startsWith("g") ? Draft.words("A band") : Draft.item("Drums");
            var other = part.startsWith("g") ? Draft.words("A choir") : Draft.item("Songs");
            Draft.write("amira", budget, place, null, form)
                    .then()
                    .statusCode(201)
                    .header("ETag", "\"1\"");
            No.is(Draft.write("grace", budget, place, null, other), 428, "version-needed");
            No.is(Draft.write("grace", budget, place, 0, other), 412, "stale-version");
            Draft.write("grace", budget, place, 1, other).then().statusCode(200).header("ETag", "\"2\"");
            Draft.seen("amira", budget).header("ETag", "\"" + (whole += 2) + "\"");
        }
    }

    @Test
    void sent_twice_it_is_written_once() {
        var goal = "goals/" + UUID.randomUUID();
        var item = "items/" + UUID.randomUUID();
        Draft.write("amira", budget, goal, null, Draft.words("A band")).then().statusCode(201);
        Draft.write("amira", budget, item, null, Draft.item("Drums")).then().statusCode(201);
        Draft.write("amira", budget, "sections/risks", 0, RISKS).then().statusCode(200);
        var whole = Draft.seen("amira", budget).extract().header("ETag");

        for (var version : new Integer[] {null, 0, 7}) {
            Draft.write("amira", budget, goal, version, Draft.words("A band"))
                    .then()
                    .statusCode(200);
            Draft.write("amira", budget, item, version, Draft.item("Drums"))
                    .then()
                    .statusCode(200);
            Draft.write("amira", budget, "sections/risks", version, RISKS)
                    .then()
                    .statusCode(200);
        }
        Draft.seen("amira", budget).header("ETag", whole).body("sections[1].version", equalTo(1));
    }

    @Test
    void what_is_removed_is_gone_and_somebody_who_did_not_see_that_does_not_bring_it_back() {
        var goal = "goals/" + UUID.randomUUID();
        var item = "items/" + UUID.randomUUID();
        Draft.write("amira", budget, goal, null, Draft.words("A band")).then().statusCode(201);
        Draft.write(
                        "amira",
                        budget,
                        item,
                        null,
                        Send.with(Draft.item("Drums"), "goal", goal.substring("goals/".length())))
                .then()
                .statusCode(201);

        No.is(Draft.write("grace", budget, goal + "/removal", null, Map.of()), 428, "version-needed");
        No.is(Draft.write("grace", budget, goal + "/removal", 0, Map.of()), 412, "stale-version");
        for (var times = 0; times < 2; times++) {
            Draft.write("grace", budget, goal + "/removal", 1, Map.of())
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"2\"");
        }
        No.is(Draft.write("amira", budget, goal, 1, Draft.words("A loud band")), 412, "stale-version");
        No.is(Draft.write("amira", budget, goal, null, Draft.words("A band")), 428, "version-needed");
        Draft.seen("amira", budget)
                .body("goals.words", contains("I play in a band"))
                .body("items.find { it.name == 'Drums' && it.costPence == 30000 }", not(hasKey("goal")))
                .body("missing.field", hasItem("items[3].goal"));

        Draft.write("grace", budget, item + "/removal", 1, Map.of()).then().statusCode(200);
        Draft.seen("amira", budget).body("items", hasSize(3)).body("itemsPence", equalTo(170_000));
        Draft.write("amira", budget, item, 2, Draft.item("Drums")).then().statusCode(200);
        Draft.seen("amira", budget).body("items", hasSize(4)).body("itemsPence", equalTo(200_000));
        No.is(Draft.write("amira", budget, "goals/" + UUID.randomUUID() + "/removal", 1, Map.of()), 404, "not-found");
        No.is(Draft.write("amira", budget, "items/" + UUID.randomUUID() + "/removal", 1, Map.of()), 404, "not-found");
    }

    @Test
    void nothing_of_another_budget_is_reached() {
        var other = NewBudget.running();
        var goal = UUID.randomUUID();
        Draft.write("amira", other, "goals/" + goal, null, Draft.words("A band"))
                .then()
                .statusCode(201);

        No.is(Draft.write("amira", budget, "items/" + other.drums, null, Draft.item("Drums")), 404, "not-found");
        No.is(Draft.write("amira", budget, "items/" + other.drums + "/removal", 1, Map.of()), 404, "not-found");
        No.is(Draft.write("amira", budget, "goals/" + goal + "/removal", 1, Map.of()), 404, "not-found");
        badForm("items/" + UUID.randomUUID(), null, Send.with(Draft.item("Drums"), "goal", goal), "goal");
    }

    @Test
    void a_change_begins_with_what_was_agreed_and_the_agreed_plan_stays() {
        Draft.seen("amira", budget)
                .body("state", equalTo("none"))
                .body("base", equalTo(1))
                .body("sections.words", contains("I like drums", "None that I know", "Ring Ben", null))
                .body("sections.version", everyItem(equalTo(0)))
                .body("goals.version", everyItem(equalTo(1)))
                .body("items.version", everyItem(equalTo(1)));
        Draft.write("amira", budget, "items/" + budget.drums, 1, Draft.item("Louder drums"))
                .then()
                .statusCode(200);

        Draft.seen("amira", budget)
                .body("state", equalTo("open"))
                .body("base", equalTo(1))
                .body("sections.words", contains("I like drums", "None that I know", "Ring Ben", null))
                .body("sections[0]", not(hasKey("by")))
                .body("goals.words", contains("I play in a band"))
                .body("items.id", contains("" + budget.assistants, "" + budget.held, "" + budget.drums))
                .body("items.name", contains("Assistants", "Agency", "Louder drums"))
                .body("items[2].by", equalTo("Amira Khan"))
                .body("items[2].at", notNullValue());
        SignIn.as("amira").get(budget.path() + "/plan").then().body("items.name", hasItem("Drums"));
        SignIn.as("amira").get(budget.path()).then().body("next.what", equalTo("write-the-plan"));
    }

    @Test
    void a_first_plan_begins_empty_and_its_first_words_are_a_milestone() {
        var first = Draft.without(budget);
        Draft.seen("amira", first)
                .body("$", not(hasKey("base")))
                .body("$", not(hasKey("sumPence")))
                .body("items", empty())
                .body("itemsPence", equalTo(0));
        assertEquals(0, Owner.count("select count(*) from milestone where budget = ?", first.id));

        Draft.write("amira", first, "sections/risks", 0, RISKS).then().statusCode(200);
        Draft.write("amira", first, "sections/risks", 1, Draft.words("None"))
                .then()
                .statusCode(200);

        assertEquals("PLAN_BEGUN", Owner.ask("select group_concat(kind) from milestone where budget = ?", first.id));
        assertEquals(1, Owner.count("select count(*) from draft where budget = ?", first.id));
    }

    @Test
    void costs_add_up_and_each_item_says_what_the_criteria_say() {
        var debt = Send.with(Draft.item("Help at home"), "what", "To pay back a loan and see a dentist");
        Draft.write("amira", budget, "items/" + UUID.randomUUID(), null, debt)
                .then()
                .statusCode(201)
                .body("says", equalTo("not-possible"));
        Draft.write("amira", budget, "items/" + UUID.randomUUID(), null, Draft.item("Dentist"))
                .then()
                .statusCode(201)
                .body("says", equalTo("ask-first"));

        Draft.seen("amira", budget)
                .body("itemsPence", equalTo(170_000 + 60_000))
                .body("items.says", contains(null, null, null, "not-possible", "ask-first"));
    }

    @Test
    void while_it_is_sent_nobody_writes() {
        Draft.write("omar", budget, "sections/risks", 0, RISKS).then().statusCode(200);
        Owner.run(
                "update draft set sent_id = uuid(), sent_by = (select contact from budget where id = draft.budget), "
                        + "sent_at = utc_timestamp(6), decide_by = current_date where budget = ?",
                budget.id);

        for (var part : List.of("sections/risks", "sections/what-matters")) {
            No.is(Draft.write("amira", budget, part, 1, Draft.words("More")), 409, "plan-being-decided");
        }
        No.is(
                Draft.write("amira", budget, "items/" + budget.drums + "/removal", 1, Map.of()),
                409,
                "plan-being-decided");
        Draft.seen("amira", budget).body("state", equalTo("sent")).body("mayWrite", equalTo(false));
        for (var who : List.of("omar", "grace")) {
            Draft.seen(who, budget).body("sent.own", equalTo(true)).body("mayDecide", equalTo(false));
        }
        Draft.seen("petra", budget)
                .body("sent.by", equalTo("Grace Hill"))
                .body("sent.own", equalTo(false))
                .body("mayDecide", equalTo(true));
    }

    private void badForm(String part, Integer version, Map<String, Object> form, String field) {
        No.badForm(Draft.write("amira", budget, part, version, form), field);
    }

    private static Map<String, Object> terms(String review, int notice) {
        return review == null ? Map.of("noticeDays", notice) : Map.of("firstReviewOn", review, "noticeDays", notice);
    }
}
