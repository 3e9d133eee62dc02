package org.openphb.world;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All that waits for somebody, page after page. */
public record TheQueue(List<Map<String, Object>> items) {
    /** @param contact {@code me} or {@code all} */
    public static TheQueue of(String login, String contact) {
        var items = new ArrayList<Map<String, Object>>();
        for (var cursor = ""; cursor != null; ) {
            var page = SignIn.as(login)
                    .queryParams(Map.of("contact", contact, "limit", 200))
                    .queryParams(cursor.isEmpty() ? Map.of() : Map.of("cursor", cursor))
                    .get("/queue");
            assertEquals(200, page.statusCode(), page.asString());
            items.addAll(page.jsonPath().getList("items"));
            cursor = page.jsonPath().getString("next");
        }
        return new TheQueue(items);
    }

    public boolean has(UUID thing) {
        return items.stream().anyMatch(item -> item.get("id").equals("" + thing));
    }

    /** The first that is about a budget. */
    public Map<String, Object> on(NewBudget budget) {
        return items.stream()
                .filter(item -> item.get("budget").equals("" + budget.id))
                .findFirst()
                .orElseThrow();
    }
}
