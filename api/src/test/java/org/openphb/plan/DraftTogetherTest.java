package org.openphb.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openphb.world.AtOnce;
import org.openphb.world.Draft;
import org.openphb.world.NewBudget;
import org.openphb.world.Owner;
import org.openphb.world.SignIn;

/** Several people write at the same moment, over real connections. */
@QuarkusTest
class DraftTogetherTest {
    private NewBudget budget;

    @BeforeEach
    void a_budget() {
        budget = NewBudget.running().with("nadia", "NOMINEE");
    }

    @Test
    void of_two_who_begin_at_once_both_write_in_one_draft() {
        var answers = AtOnce.both(
                () -> Draft.write("amira", budget, "sections/risks", 0, Draft.words("Falls")),
                () -> Draft.write("grace", budget, "sections/who-looks-after", 0, Draft.words("Ben")));

        assertEquals(List.of(200, 200), AtOnce.statuses(answers));
        assertEquals(1, Owner.count("select count(*) from draft where budget = ?", budget.id));
        Draft.seen("amira", budget)
                .header("ETag", "\"2\"")
                .body("sections.words", contains("I like drums", "Falls", "Ring Ben", "Ben"));
    }

    @Test
    void of_two_who_write_the_same_part_one_is_stale_and_one_state_is_true() {
        var goal = "goals/" + UUID.randomUUID();
        var item = "items/" + UUID.randomUUID();
        Draft.write("amira", budget, goal, null, Draft.words("A band")).then().statusCode(201);
        Draft.write("amira", budget, item, null, Draft.item("Drums")).then().statusCode(201);
        var forms = Map.of(
                "sections/risks",
                List.of(Draft.words("Hers"), Draft.words("Theirs")),
                goal,
                List.of(Draft.words("Hers"), Draft.words("Theirs")),
                item,
                List.of(Draft.item("Hers"), Draft.item("Theirs")),
                "choice",
                List.of(choice(true, false), choice(false, true)),
                "terms",
                List.of(Map.<String, Object>of("noticeDays", 20), Map.<String, Object>of("noticeDays", 30)));

        forms.forEach((part, two) -> {
            var seen = part.startsWith("goals") || part.startsWith("items") ? 1 : 0;
            var answers = AtOnce.both(
                    () -> Draft.write("amira", budget, part, seen, two.get(0)),
                    () -> Draft.write("grace", budget, part, seen, two.get(1)));

            assertEquals(List.of(200, 412), AtOnce.statuses(answers), part);
            var won = answers.get(0).statusCode() == 200 ? 0 : 1;
            Draft.write(won == 0 ? "amira" : "grace", budget, part, null, two.get(won))
                    .then()
                    .statusCode(200)
                    .body("version", equalTo(seen + 1));
        });
    }

    @Test
    void one_removes_what_another_writes_and_one_of_them_is_stale() {
        var item = "items/" + budget.drums;
        var answers = AtOnce.both(
                () -> Draft.write("amira", budget, item, 1, Draft.item("Louder drums")),
                () -> Draft.write("grace", budget, item + "/removal", 1, Map.of()));

        assertEquals(List.of(200, 412), AtOnce.statuses(answers));
        var written = answers.get(0).statusCode() == 200;
        Draft.seen("amira", budget).body("items", hasSize(written ? 3 : 2));
    }

    @Test
    void the_same_new_thing_sent_twice_at_once_is_there_once() {
        var item = "items/" + UUID.randomUUID();
        var answers = AtOnce.both(
                () -> Draft.write("amira", budget, item, null, Draft.item("Louder drums")),
                () -> Draft.write("amira", budget, item, null, Draft.item("Louder drums")));

        assertEquals(List.of(200, 201), AtOnce.statuses(answers));
        Draft.seen("amira", budget).body("items", hasSize(4)).header("ETag", "\"1\"");
    }

    /** Each adds a mark to the words that they read: at the end every mark that was acknowledged is there, in its order. */
    @Test
    void while_four_write_on_and_on_nothing_that_was_acknowledged_is_lost() {
        var people = List.of("amira", "grace", "omar", "nadia");
        people.forEach(SignIn::token);
        var acknowledged = new ConcurrentSkipListMap<Integer, String>();
        var writers = people.stream()
                .map(who ->
                        CompletableFuture.runAsync(() -> IntStream.range(0, 12).forEach(turn -> {
                            var read = Draft.seen(who, budget).extract().jsonPath();
                            var mark = " " + who + turn;
                            var answer = Draft.write(
                                    who,
                                    budget,
                                    "sections/what-matters",
                                    read.getInt("sections[0].version"),
                                    Draft.words(read.getString("sections[0].words") + mark));
                            assertTrue(List.of(200, 412).contains(answer.statusCode()), answer.asString());
                            if (answer.statusCode() == 200) {
                                acknowledged.put(answer.jsonPath().getInt("version"), mark);
                            }
                        })))
                .toList();
        writers.forEach(CompletableFuture::join);

        Draft.seen("amira", budget)
                .body("sections[0].version", equalTo(acknowledged.size()))
                .body("sections[0].words", equalTo("I like drums" + String.join("", acknowledged.values())));
    }

    private static Map<String, Object> choice(boolean sum, boolean options) {
        return Map.of("sumTold", sum, "optionsTold", options);
    }
}
