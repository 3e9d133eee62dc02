package org.openphb.world;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** Sending receipts and deciding about them, as a phone does. */
public final class Receipts {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Receipts() {}

    public static Response send(String login, UUID budget, UUID id, Map<String, ?> form, byte[]... photos) {
        var call = SignIn.as(login).multiPart("receipt", "receipt.json", bytes(form), "application/json");
        for (var photo : photos) {
            call.multiPart("file", "photo.jpg", photo, "image/jpeg");
        }
        return call.put("/budgets/{budget}/receipts/{id}", budget, id);
    }

    /** @param version the ETag that was seen; null to leave the header out */
    public static Response decide(String login, UUID budget, UUID id, String version, Map<String, ?> form) {
        return change(login, budget, id, "decision", version, form);
    }

    /** @param version the ETag that was seen; null to leave the header out */
    public static Response withdraw(String login, UUID budget, UUID id, String version, String reason) {
        return change(login, budget, id, "withdrawal", version, Map.of("reason", reason));
    }

    private static Response change(
            String login, UUID budget, UUID id, String what, String version, Map<String, ?> form) {
        var call = SignIn.as(login).contentType("application/json").body(bytes(form));
        if (version != null) {
            call.header("If-Match", version);
        }
        return call.put("/budgets/{budget}/receipts/{id}/{what}", budget, id, what);
    }

    private static byte[] bytes(Map<String, ?> form) {
        try {
            return JSON.writeValueAsString(form).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
