package org.openphb.world;

import java.util.List;
import java.util.Map;

/** What somebody hears. */
public final class TheNews {
    private TheNews() {}

    /** About one budget, newest first. */
    public static List<Map<String, Object>> of(String login, NewBudget budget) {
        return SignIn.as(login)
                .get("/news?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.budget == '" + budget.id + "' }");
    }

    public static List<Object> kinds(String login, NewBudget budget) {
        return of(login, budget).stream().map(item -> item.get("kind")).toList();
    }

    /** Tests move the clock, and what they told is not to be in each other's way. */
    public static void forget(String login) {
        Owner.run("delete from notice where person = ?", People.id(login));
        Owner.run("delete from mail where person = ?", People.id(login));
    }

    /** Whether an e-mail waits that says there is something new. */
    public static boolean isMailed(String login) {
        return Owner.count("select count(*) from mail where person = ?", People.id(login)) > 0;
    }
}
