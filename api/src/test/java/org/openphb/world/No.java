package org.openphb.world;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.regex.Pattern;

/** What every refusal has, and what none may give away. */
public final class No {
    private static final Pattern INSIDES = Pattern.compile(
            "exception|\\bat [a-z]+\\.|org\\.|java[.x]|jakarta|quarkus|hibernate|jackson|mariadb|constraint|"
                    + "\\bselect\\b.*\\bfrom\\b|duplicate entry|stack",
            Pattern.CASE_INSENSITIVE);

    private No() {}

    /** @param slug the last part of the problem's type */
    public static ValidatableResponse is(Response answer, int status, String slug) {
        var body = answer.asString();
        assertFalse(INSIDES.matcher(body).find(), body);
        return answer.then()
                .statusCode(status)
                .contentType(matchesPattern("application/problem\\+json.*"))
                .header("Cache-Control", matchesPattern(".*no-store.*"))
                .body("type", equalTo("/problems/" + slug))
                .body("status", equalTo(status))
                .body("title", matchesPattern("[A-Z].*[a-z]"))
                .body("detail", matchesPattern("[A-Z].*[a-z.]"))
                .body("instance", equalTo("urn:uuid:" + answer.header("X-Request-Id")));
    }

    /** A form that needs another look at this field, among others perhaps. */
    public static ValidatableResponse badForm(Response answer, String field) {
        return is(answer, 400, "bad-form").body("violations.field", hasItem(field));
    }
}
