package org.openphb.people;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openphb.world.No;
import org.openphb.world.Owner;
import org.openphb.world.People;
import org.openphb.world.Send;
import org.openphb.world.SignIn;

/** How somebody wants to be reached, said by themself. */
@QuarkusTest
class PreferencesTest {
    private static final Map<String, Object> LETTERS = Map.of(
            "channel",
            "letter",
            "howOften",
            "weekly",
            "largePrint",
            true,
            "easyRead",
            true,
            "language",
            "Urdu",
            "other",
            "Talk to my sister first");

    @BeforeEach
    @AfterEach
    void kim_has_said_nothing() {
        SignIn.as("kim").get("/me").then().statusCode(200);
        Owner.run("delete from preference where person = ?", People.id("kim"));
    }

    @Test
    void until_somebody_says_it_is_email_at_once_in_usual_print() {
        preferences("kim")
                .then()
                .statusCode(200)
                .body("channel", equalTo("email"))
                .body("howOften", equalTo("at-once"))
                .body("largePrint", equalTo(false))
                .body("easyRead", equalTo(false))
                .body("language", equalTo("English"))
                .body("other", nullValue())
                .body("setBy", nullValue())
                .body("setAt", nullValue());
    }

    @Test
    void what_one_says_holds_with_who_said_it_and_when() {
        set("kim", LETTERS).then().statusCode(200).body("channel", equalTo("letter"));

        preferences("kim")
                .then()
                .statusCode(200)
                .header("Cache-Control", matchesPattern(".*no-store.*"))
                .body("channel", equalTo("letter"))
                .body("howOften", equalTo("weekly"))
                .body("largePrint", equalTo(true))
                .body("easyRead", equalTo(true))
                .body("language", equalTo("Urdu"))
                .body("other", equalTo("Talk to my sister first"))
                .body("setBy.name", equalTo("Kim Doyle"))
                .body("setBy.me", equalTo(true))
                .body("setAt", matchesPattern("20..-..-..T.*Z"));
    }

    @Test
    void the_last_one_wins_and_the_others_stay_on_record() {
        set("kim", LETTERS);
        set("kim", People.preferences("phone", "at-once"));
        set("kim", LETTERS);

        preferences("kim").then().body("channel", equalTo("letter"));
        assertEquals(3, rows("kim"));
    }

    @Test
    void the_same_again_adds_nothing() {
        set("kim", LETTERS).then().statusCode(200);
        var at = preferences("kim").path("setAt").toString();
        set("kim", LETTERS).then().statusCode(200).body("setAt", equalTo(at));
        set("kim", Send.with(LETTERS, "other", " Talk to my sister first "))
                .then()
                .statusCode(200);

        assertEquals(1, rows("kim"));
    }

    @Test
    void one_persons_are_nobody_elses() {
        var before = preferences("zoe").asString();
        set("kim", LETTERS);

        assertEquals(before, preferences("zoe").asString());
    }

    @Test
    void a_form_that_needs_another_look_stores_nothing() {
        for (var field : LETTERS.keySet()) {
            if (!field.equals("other")) {
                No.badForm(set("kim", Send.with(LETTERS, field, null)), field);
            }
        }
        No.badForm(set("kim", Send.with(LETTERS, "language", " ")), "language");
        No.badForm(set("kim", Send.with(LETTERS, "language", "x".repeat(61))), "language");
        No.badForm(set("kim", Send.with(LETTERS, "other", "x".repeat(201))), "other");
        No.is(set("kim", Send.with(LETTERS, "largePrint", "yes")), 400, "bad-form");
        No.is(set("kim", Send.with(LETTERS, "channel", "fax")), 400, "bad-form");
        No.is(set("kim", Send.with(LETTERS, "sms", true)), 400, "unknown-field");
        No.is(SignIn.signedOut().get("/me/preferences"), 401, "not-signed-in");

        assertEquals(0, rows("kim"));
    }

    private static Response preferences(String login) {
        return SignIn.as(login).get("/me/preferences");
    }

    private static Response set(String login, Map<String, Object> form) {
        return Send.change(login, "/me/preferences", null, form);
    }

    private static long rows(String login) {
        return Owner.count("select count(*) from preference where person = ?", People.id(login));
    }
}
