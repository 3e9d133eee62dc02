package org.openphb.web;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openphb.world.NewBudget;
import org.openphb.world.Pictures;
import org.openphb.world.Send;
import org.openphb.world.SignIn;

/** Every operation, asked for by every kind of person; written by hand from the contract, never read from the code. */
@QuarkusTest
class WhoMayDoWhatTest {
    @Test
    void the_table_names_every_operation_of_the_api_and_no_other() {
        Map<String, Map<String, Object>> paths = RestAssured.given()
                .accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .path("paths");
        var offered = paths.entrySet().stream()
                .flatMap(path -> path.getValue().keySet().stream()
                        .filter(method -> method.matches("get|put|post|delete|patch|head|options"))
                        .map(method ->
                                method.toUpperCase() + " " + path.getKey().replaceFirst("^/api/v1", "")))
                .collect(toCollection(TreeSet::new));
        var written = Matrix.rows().map(row -> row.method() + " " + row.path()).collect(toCollection(TreeSet::new));

        assertEquals(written, offered);
    }

    @ParameterizedTest
    @MethodSource("org.openphb.web.Matrix#rows")
    void everybody_gets_what_the_contract_says(Matrix.Row row) {
        var wrong = new ArrayList<String>();
        for (var who : Matrix.people()) {
            if (!row.expected().get(who).equals("–")) {
                check(row, who, wrong);
            }
        }

        assertEquals(List.of(), wrong, wrong.stream().collect(joining("\n")));
    }

    private static void check(Matrix.Row row, String who, List<String> wrong) {
        var answer = ask(row, who);
        if (!row.expected().get(who).equals("" + answer.statusCode())) {
            wrong.add(who + " should get " + row.expected().get(who) + ": " + answer.statusCode() + answer.asString());
        } else if (answer.statusCode() == 404 && !withoutInstance(answer).equals(nothingThere())) {
            wrong.add(who + " can tell from this that there is something: " + answer.asString());
        }
    }

    private static String nothingThere() {
        return withoutInstance(SignIn.as("nobody").get("/budgets/" + UUID.randomUUID()));
    }

    private static String withoutInstance(Response answer) {
        return answer.asString().replaceFirst(",\"instance\":\"[^\"]+\"", "");
    }

    private static Response ask(Matrix.Row row, String who) {
        var path = row.path()
                .replace("{budget}", "" + Matrix.place().id)
                .replace("{n}", "1")
                .replace("{message}", "" + UUID.randomUUID());
        if (row.what().endsWith("new")) {
            return create(row, who, path.replace("{id}", "" + UUID.randomUUID()));
        }
        var thing = row.path().contains("{id}") ? thing(row, row.what().equals("own") ? who : "amira") : null;
        path = path.replace("{id}", "" + thing);
        var call = call(who);
        if (row.method().equals("GET")) {
            return row.what().equals("csv") ? call.accept("text/csv").get(path) : call.get(path);
        }
        return call.contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(body(row.path()))
                .put(path);
    }

    private static RequestSpecification call(String who) {
        return who.equals("out") ? SignIn.signedOut() : SignIn.as(who);
    }

    private static Response create(Matrix.Row row, String who, String path) {
        if (row.path().startsWith("/imports/")) {
            return call(who)
                    .contentType("application/json")
                    .body(NewBudget.importBy(who.equals("tom") ? "tom" : "grace"))
                    .put(path);
        }
        if (row.path().startsWith("/budgets/{budget}/receipts")) {
            var part = Map.of("planItem", Matrix.place().held, "amountPence", 150);
            return Send.multipart(
                    call(who), path, "receipt", Send.with(Send.receipt(150), "noProof", "bus", "parts", List.of(part)));
        }
        var form =
                Send.with(Send.request("something-else"), "private", row.what().startsWith("private"));
        return Send.multipart(call(who), path, "request", form);
    }

    private static UUID thing(Matrix.Row row, String sender) {
        var id = UUID.randomUUID();
        if (row.path().startsWith("/budgets/{budget}/receipts")) {
            var part = Map.of("planItem", Matrix.place().held, "amountPence", 150);
            Send.receipt(
                            sender,
                            Matrix.place(),
                            id,
                            Send.with(Send.receipt(150), "parts", List.of(part)),
                            Pictures.jpeg())
                    .then()
                    .statusCode(201);
        } else {
            var form = Send.with(
                    Send.request("something-else"), "private", row.what().equals("private"));
            Send.request(sender, Matrix.place(), id, form, Pictures.jpeg())
                    .then()
                    .statusCode(201);
        }
        return id;
    }

    private static Map<String, Object> body(String path) {
        return switch (path.replaceFirst(".*\\{id}/", "").replaceFirst("/.*", "")) {
            case "decision" -> Map.of("result", "accepted");
            case "withdrawal" -> path.contains("receipts") ? Map.of("reason", "mistake") : Map.of();
            case "answer" -> Map.of("result", "advice", "reason", "Ring us");
            case "messages" -> Map.of("words", "And another thing");
            default -> throw new IllegalArgumentException("no body for " + path);
        };
    }
}
