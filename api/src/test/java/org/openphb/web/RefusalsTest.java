package org.openphb.web;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openphb.world.NewBudget;
import org.openphb.world.No;
import org.openphb.world.Pictures;
import org.openphb.world.Send;
import org.openphb.world.SignIn;

/** Each no of the contract, one by one. */
@QuarkusTest
class RefusalsTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private NewBudget budget;

    @BeforeEach
    void a_budget() {
        budget = NewBudget.running();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/nothing", "/", "", "/budgets/x/y/z", "/budgets/not-a-uuid", "/me/", "/me/x", "/budgets/1"})
    void an_unknown_path_is_404_also_for_who_is_signed_in(String path) {
        if (!path.equals("/me/")) {
            No.is(SignIn.as("amira").get(path), 404, "not-found");
        }
        assertNotEquals(500, SignIn.signedOut().get(path).statusCode());
    }

    @Test
    void another_version_of_the_api_is_an_unknown_path() {
        No.is(SignIn.as("amira").basePath("/api").get("/v2/me"), 404, "not-found");
        No.is(SignIn.signedOut().basePath("/api").get("/"), 404, "not-found");
        No.is(SignIn.signedOut().basePath("/api").post("/v1/nothing"), 404, "not-found");
    }

    @Test
    void another_method_is_405_and_says_which_are_allowed() {
        assertEquals("GET", allowed(SignIn.as("amira").post("/me")));
        assertEquals("GET", allowed(SignIn.as("amira").delete(budget.path())));
        assertEquals("GET PUT", allowed(SignIn.as("amira").delete(budget.path() + "/receipts/" + UUID.randomUUID())));
        assertEquals(
                "PUT", allowed(SignIn.as("amira").get(budget.path() + "/receipts/" + UUID.randomUUID() + "/decision")));
        assertEquals("PUT", allowed(SignIn.as("amira").patch("/imports/" + UUID.randomUUID())));
    }

    private static String allowed(Response answer) {
        No.is(answer, 405, "method-not-allowed");
        var methods = new TreeSet<>(Arrays.asList(answer.header("Allow").split("\\s*,\\s*")));
        methods.removeAll(java.util.Set.of("HEAD", "OPTIONS"));
        return String.join(" ", methods);
    }

    @Test
    void a_form_of_answer_that_we_do_not_have_is_406() {
        No.is(SignIn.as("amira").accept("application/xml").get("/me"), 406, "not-acceptable");
        No.is(SignIn.as("amira").accept("image/png").get(budget.path() + "/entries"), 406, "not-acceptable");
    }

    @Test
    void a_form_of_body_that_we_do_not_read_is_415() {
        var id = UUID.randomUUID();

        No.is(
                SignIn.as("amira").contentType("application/json").body("{}").put(budget.path() + "/receipts/" + id),
                415,
                "unsupported-media-type");
        No.is(
                SignIn.as("grace").contentType("text/plain").body("x").put("/imports/" + id),
                415,
                "unsupported-media-type");
        No.is(
                SignIn.as("grace").contentType("application/xml").body("<a/>").put("/imports/" + id),
                415,
                "unsupported-media-type");
    }

    @Test
    void multipart_that_is_not_the_call_we_ask_for_is_malformed() {
        var path = budget.path() + "/receipts/" + UUID.randomUUID();
        var form = Send.with(Send.receipt(100), "noProof", "bus");

        No.is(Send.multipart("amira", path, "reciept", form), 400, "malformed-body");
        No.is(SignIn.as("amira").multiPart("file", "a.jpg", Pictures.jpeg()).put(path), 400, "malformed-body");
        for (var cutOff : new String[] {
            "", "x", "--x\r\nContent-Disposition: form-data; name=\"receipt\"\r\n\r\n{\"amount", "--x--\r\n"
        }) {
            No.is(raw("multipart/form-data; boundary=x", cutOff, path), 400, "malformed-body");
            No.is(raw("multipart/form-data", cutOff, path), 400, "malformed-body");
        }
        assertEquals(0, budget.pence("waitingPence"));
    }

    private static Response raw(String type, String body, String path) {
        var asItIs = EncoderConfig.encoderConfig().encodeContentTypeAs("multipart/form-data", ContentType.TEXT);
        return SignIn.as("amira")
                .config(RestAssuredConfig.config().encoderConfig(asItIs))
                .contentType(type)
                .body(body)
                .put(path);
    }

    @Test
    void a_choice_that_there_is_not_is_a_bad_form() {
        No.badForm(SignIn.as("amira").queryParam("state", "lost").get(budget.path() + "/receipts"), "state");
        No.badForm(SignIn.as("amira").queryParam("state", "WAITING").get(budget.path() + "/receipts"), "state");
        No.badForm(SignIn.as("grace").queryParam("kind", "x").get("/queue"), "kind");
        No.badForm(
                Send.request("amira", budget, UUID.randomUUID(), Send.with(Send.request("worried"), "kind", "x")),
                "kind");
    }

    @Test
    void the_part_of_a_list_that_is_asked_for_must_make_sense() {
        var path = budget.path() + "/receipts";

        No.badForm(SignIn.as("amira").queryParam("limit", 0).get(path), "limit");
        No.badForm(SignIn.as("amira").queryParam("limit", 201).get(path), "limit");
        No.badForm(SignIn.as("amira").queryParam("cursor", "x").get(path), "cursor");
        No.badForm(SignIn.as("amira").queryParam("cursor", "A".repeat(20)).get(path), "cursor");
        SignIn.as("amira")
                .queryParam("cursor", inTheYear(33_658))
                .get(path)
                .then()
                .statusCode(200);
        SignIn.as("amira")
                .queryParam("cursor", inTheYear(-4_000))
                .get(path)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        No.badForm(SignIn.as("amira").queryParam("limit", "many").get(path), "limit");
        No.badForm(SignIn.as("amira").queryParam("planItem", "the first").get(path), "planItem");
        No.badForm(SignIn.as("amira").queryParam("version", "newest").get(budget.path() + "/plan"), "version");
        No.badForm(SignIn.as("grace").queryParam("overdue", "perhaps").get("/queue"), "overdue");
    }

    /** Well made, but no place where a list of ours could stop. */
    private static String inTheYear(int year) {
        var at = java.time.Year.of(year).atDay(1).atStartOfDay().toEpochSecond(java.time.ZoneOffset.UTC);
        return java.util.Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(java.nio.ByteBuffer.allocate(28).putLong(at).array());
    }

    @Test
    void signed_out_is_401_and_never_a_redirect() {
        for (var path : new String[] {"/me", "/budgets", "/queue", budget.path(), budget.path() + "/receipts"}) {
            No.is(SignIn.signedOut().redirects().follow(false).get(path), 401, "not-signed-in");
            No.is(SignIn.signedOut().redirects().follow(false).accept(BROWSER).get(path), 401, "not-signed-in");
        }
        No.is(
                Send.multipart(
                        SignIn.signedOut(),
                        budget.path() + "/receipts/" + UUID.randomUUID(),
                        "receipt",
                        Send.receipt(1)),
                401,
                "not-signed-in");
    }

    @Test
    void a_request_id_is_ours_and_never_the_callers() {
        var answer = SignIn.as("amira").header("X-Request-Id", "mine").get("/nothing");

        No.is(answer, 404, "not-found").body("instance", equalTo("urn:uuid:" + answer.header("X-Request-Id")));
        assertNotEquals("mine", answer.header("X-Request-Id"));
    }
}
