package org.openphb.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openphb.world.Draft;
import org.openphb.world.NewBudget;
import org.openphb.world.Owner;
import org.openphb.world.Send;
import org.openphb.world.TestClock;

/** What a plan must say before it is sent; each is taken away by itself from one that is whole. */
@QuarkusTest
class ReadyToSendTest {
    private NewBudget budget;

    @BeforeEach
    void a_first_plan_with_everything_in_it() {
        budget = Draft.without(NewBudget.running());
    }

    @Test
    void of_an_empty_plan_everything_is_missing_in_the_order_of_the_form() {
        missing(
                "sumTold",
                "optionsTold",
                "what-matters",
                "risks",
                "if-things-go-wrong",
                "who-looks-after",
                "goals",
                "items",
                "firstReviewOn",
                "noticeDays");
    }

    @Test
    void a_whole_plan_may_be_sent_also_above_the_sum() {
        Draft.whole(budget);
        Draft.seen("amira", budget)
                .body("missing", empty())
                .body("maySend", equalTo(true))
                .body("sumPence", equalTo(50_000))
                .body("itemsPence", equalTo(30_000));

        change("items/" + only("items"), 1, Send.with(item(), "costPence", 50_001));

        Draft.seen("grace", budget)
                .body("itemsPence", equalTo(50_001))
                .body("missing", empty())
                .body("maySend", equalTo(true));
    }

    @Test
    void each_part_is_needed() {
        Draft.whole(budget);
        change("choice", 1, Map.of("sumTold", false, "optionsTold", true));
        missing("sumTold");
        change("choice", 2, Map.of("sumTold", true, "optionsTold", false));
        missing("optionsTold");
        change("choice", 3, Map.of("sumTold", true, "optionsTold", true));
        change("sections/who-looks-after", 1, Draft.words(" "));
        missing("who-looks-after");
        change("sections/who-looks-after", 2, Draft.words("Ben"));
        change("terms", 1, Map.of());
        missing("firstReviewOn", "noticeDays");
        change("terms", 2, Map.of("noticeDays", 28, "firstReviewOn", TestClock.today() + ""));
        missing();
        TestClock.forward(Duration.ofDays(1));
        missing("firstReviewOn");
    }

    @Test
    void a_sum_that_was_only_said_to_be_told_is_not_told() {
        Draft.whole(budget);
        Owner.run(
                "delete l from indicative_line l join indicative_sum s on s.id = l.indicative_sum where s.budget = ?",
                budget.id);
        Owner.run("delete from indicative_sum where budget = ?", budget.id);

        missing("sumTold");
    }

    @Test
    void each_item_needs_a_goal_that_is_still_there() {
        Draft.whole(budget);
        change("goals/" + only("goals") + "/removal", 1, Map.of());
        missing("goals", "items[0].goal");
        change("items/" + only("items") + "/removal", 1, Map.of());
        missing("goals", "items");
    }

    @Test
    void an_agency_for_personal_care_needs_its_name_and_its_cqc_location() {
        Draft.whole(budget);
        var agency = Send.with(item(), "payeeKind", "agency", "personalCare", true);
        change("items/" + only("items"), 1, agency);
        missing("items[0].payee", "items[0].cqcLocation");
        change("items/" + only("items"), 2, Send.with(agency, "payee", "Kind Care", "cqcLocation", "1-1234"));
        missing("items[0].cqcLocation");
        change("items/" + only("items"), 3, Send.with(agency, "payee", "Kind Care", "cqcLocation", "1-12345"));
        missing();
        for (var other : new String[] {"employee", "self-employed", "family"}) {
            var version = Draft.seen("amira", budget).extract().<Integer>path("items[0].version");
            change("items/" + only("items"), version, Send.with(agency, "payeeKind", other));
            missing();
        }
        var version = Draft.seen("amira", budget).extract().<Integer>path("items[0].version");
        change("items/" + only("items"), version, Send.with(agency, "personalCare", false));
        missing();
    }

    @Test
    void the_contact_must_still_work_here() {
        Draft.whole(budget);
        Owner.run(
                "update budget set contact = (select id from person where email = 'joan@example.test') where id = ?",
                budget.id);

        missing("contact");
    }

    private Map<String, Object> item() {
        return Send.with(Draft.item("Drums"), "goal", only("goals"));
    }

    private String only(String parts) {
        return Draft.seen("amira", budget).extract().path(parts + "[0].id");
    }

    private void change(String part, int version, Map<String, Object> form) {
        Draft.write("amira", budget, part, version, form).then().statusCode(200);
    }

    private void missing(String... fields) {
        Draft.seen("amira", budget)
                .body("missing.field", fields.length == 0 ? empty() : contains(fields))
                .body("maySend", equalTo(fields.length == 0));
    }
}
