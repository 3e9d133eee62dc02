package org.openphb.world;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Receipts and review requests as a phone sends them: one multipart call, the form first. */
public final class Send {
    private Send() {}

    /** A receipt of £45.99, spent today, on no line, with a picture of its own; sent. */
    public static UUID receipt(String login, NewBudget budget) {
        var id = UUID.randomUUID();
        receipt(login, budget, id, receipt(4599), Pictures.jpeg()).then().statusCode(201);
        return id;
    }

    public static Response receipt(String login, NewBudget budget, UUID id, Map<String, Object> form, byte[]... files) {
        return multipart(login, budget.path() + "/receipts/" + id, "receipt", form, files);
    }

    /** The form of a receipt, without a word on proof. */
    public static Map<String, Object> receipt(long pence) {
        return with(Map.of("amountPence", pence, "spentOn", TestClock.today().toString()));
    }

    public static UUID request(String login, NewBudget budget, String kind) {
        var id = UUID.randomUUID();
        request(login, budget, id, request(kind)).then().statusCode(201);
        return id;
    }

    public static Response request(String login, NewBudget budget, UUID id, Map<String, Object> form, byte[]... files) {
        return multipart(login, budget.path() + "/review-requests/" + id, "request", form, files);
    }

    public static Map<String, Object> request(String kind) {
        var form = with(Map.of("kind", kind, "words", "May I have drum lessons?"));
        if (kind.equals("may-i-buy")) {
            form.put("pricePence", 19_900);
        }
        return form;
    }

    /** The same form and one more field, or another value in it. */
    public static Map<String, Object> with(Map<String, Object> form, Object... keysAndValues) {
        var more = new HashMap<>(form);
        for (var i = 0; i < keysAndValues.length; i += 2) {
            more.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return more;
    }

    public static Response multipart(String login, String path, String part, Object form, byte[]... files) {
        return multipart(SignIn.as(login), path, part, form, files);
    }

    public static Response multipart(
            RequestSpecification call, String path, String part, Object form, byte[]... files) {
        call.multiPart(new MultiPartSpecBuilder(form)
                .controlName(part)
                .mimeType("application/json")
                .charset(UTF_8)
                .build());
        for (var file : files) {
            call.multiPart("file", "photo.jpg", file, "image/jpeg");
        }
        return call.put(path);
    }

    /** Somebody's small change of a thing, with the version they saw, or none. */
    public static Response change(String login, String path, String ifMatch, Object form) {
        var call = SignIn.as(login).contentType("application/json").body(form);
        return (ifMatch == null ? call : call.header("If-Match", ifMatch)).put(path);
    }

    /** The version that somebody sees now. */
    public static String etag(String login, String path) {
        return SignIn.as(login).get(path).then().statusCode(200).extract().header("ETag");
    }

    /** Looks, and changes what was seen. */
    public static Response changeSeen(String login, String thing, String what, Object form) {
        return change(login, thing + "/" + what, etag(login, thing), form);
    }
}
