package org.openphb.world;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;

/** Letting people in to a budget, as the screens do. */
public final class Codes {
    private Codes() {}

    /** The form for a carer who sends receipts. */
    public static Map<String, Object> carer(String login) {
        return Send.with(Map.of("role", "carer", "email", login + "@example.test"));
    }

    public static Response grant(String login, NewBudget budget, UUID id, Map<String, Object> form) {
        return Send.change(login, path(budget, id), null, form);
    }

    /** Granted; the code that is told once. */
    public static String code(String login, NewBudget budget, UUID id, Map<String, Object> form) {
        return grant(login, budget, id, form).then().statusCode(201).extract().path("code");
    }

    public static Response redeem(String login, String code) {
        return redeem(login, code, Map.of());
    }

    public static Response redeem(String login, String code, Map<String, Object> form) {
        return SignIn.as(login).contentType("application/json").body(form).put("/codes/{code}", code);
    }

    /** A carer with a code that they have used; the id of their access. */
    public static UUID carerIn(NewBudget budget, String login) {
        var id = UUID.randomUUID();
        redeem(login, code("amira", budget, id, carer(login))).then().statusCode(201);
        return id;
    }

    public static String path(NewBudget budget, UUID id) {
        return budget.path() + "/access/" + id;
    }
}
