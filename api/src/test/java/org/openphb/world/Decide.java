package org.openphb.world;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A plan that was written is sent and decided, as a phone and a desk do it. */
public final class Decide {
    private Decide() {}

    public static Response send(String login, NewBudget budget, UUID id) {
        return send(login, budget, id, version(budget));
    }

    public static Response send(String login, NewBudget budget, UUID id, String version) {
        return Send.change(login, path(budget, id), version, Map.of());
    }

    /** A whole plan of a budget for which none was agreed before, sent by its holder. */
    public static UUID sent(NewBudget budget) {
        Draft.whole(budget);
        var id = UUID.randomUUID();
        send("amira", budget, id).then().statusCode(201);
        return id;
    }

    public static Response decide(String login, NewBudget budget, UUID id, Map<String, Object> form) {
        return decide(login, budget, id, version(budget), form);
    }

    public static Response decide(String login, NewBudget budget, UUID id, String version, Map<String, Object> form) {
        return Send.change(login, path(budget, id) + "/decision", version, form);
    }

    public static Response takeBack(String login, NewBudget budget, UUID id) {
        return Send.change(login, path(budget, id) + "/withdrawal", null, Map.of());
    }

    /** Every item as it was asked for. */
    public static Map<String, Object> agreed(NewBudget budget) {
        var items = new ArrayList<Map<String, Object>>();
        for (var line : lines(budget)) {
            items.add(Map.of("item", line, "result", "agreed"));
        }
        return new HashMap<>(Map.of("result", "agreed", "items", items));
    }

    public static Map<String, Object> sentBack(String reason) {
        return new HashMap<>(Map.of("result", "sent-back", "reason", reason));
    }

    public static List<String> lines(NewBudget budget) {
        return Draft.seen("omar", budget).extract().path("items.id");
    }

    public static String version(NewBudget budget) {
        return Send.etag("omar", Draft.path(budget));
    }

    public static String path(NewBudget budget, UUID id) {
        return Draft.path(budget) + "/sending/" + id;
    }
}
