package org.openphb.world;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A plan that is written together, as a phone writes it. */
public final class Draft {
    private Draft() {}

    public static String path(NewBudget budget) {
        return budget.path() + "/draft";
    }

    public static ValidatableResponse seen(String login, NewBudget budget) {
        return SignIn.as(login).get(path(budget)).then().statusCode(200);
    }

    /** @param part its place in the draft, e.g. {@code sections/risks} @param version that was seen; null: none is said */
    public static Response write(
            String login, NewBudget budget, String part, Integer version, Map<String, Object> form) {
        return Send.change(login, path(budget) + "/" + part, version == null ? null : "\"" + version + "\"", form);
    }

    public static Map<String, Object> words(String words) {
        return Map.of("words", words);
    }

    /** Of £300 once, notional, for no goal. */
    public static Map<String, Object> item(String name) {
        return Send.with(Map.of("name", name, "costPence", 30_000, "howOften", "one-off", "option", "notional"));
    }

    /** A budget for which nothing was agreed yet. */
    public static NewBudget without(NewBudget budget) {
        Owner.run("delete i from plan_item i join plan p on p.id = i.plan where p.budget = ?", budget.id);
        Owner.run("delete g from goal g join plan p on p.id = g.plan where p.budget = ?", budget.id);
        Owner.run("delete from milestone where budget = ?", budget.id);
        Owner.run("delete from plan where budget = ?", budget.id);
        return budget;
    }

    /** The sum is told, and everything is written that must be there before it is sent. */
    public static void whole(NewBudget budget) {
        var sum = Map.<String, Object>of(
                "after", 0, "lines", List.of(Map.of("what", "A drum kit", "amountPence", 50_000)));
        Send.change("grace", budget.path() + "/indicative-sums/" + UUID.randomUUID(), null, sum)
                .then()
                .statusCode(201);
        var goal = UUID.randomUUID();
        done(write("amira", budget, "choice", 0, Map.of("sumTold", true, "optionsTold", true)), 200);
        for (var section : List.of("what-matters", "risks", "if-things-go-wrong", "who-looks-after")) {
            done(write("amira", budget, "sections/" + section, 0, words("Words on " + section)), 200);
        }
        done(write("amira", budget, "goals/" + goal, null, words("I play in a band")), 201);
        var item = Send.with(item("Drums"), "goal", goal);
        done(write("amira", budget, "items/" + UUID.randomUUID(), null, item), 201);
        var review = TestClock.today().plusDays(60).toString();
        done(write("amira", budget, "terms", 0, Map.of("firstReviewOn", review, "noticeDays", 28)), 200);
    }

    private static void done(Response answer, int status) {
        answer.then().statusCode(status);
    }
}
