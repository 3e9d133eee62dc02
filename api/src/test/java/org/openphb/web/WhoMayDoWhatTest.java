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
import org.openphb.world.People;
import org.openphb.world.SignIn;

/** Every operation, asked for by every kind of person; written by hand from the contract, never read from the code. */
@QuarkusTest
class WhoMayDoWhatTest {
    private static final Map<String, String> TYPES =
            Map.of("csv", "text/csv", "pdf", "application/pdf", "html", "text/html");

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
        } else if (answer.statusCode() == 404
                && !row.what().equals("wrong")
                && !withoutInstance(answer).equals(nothingThere())) {
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
                .replace("{person}", "" + People.id(row.path().contains("/limits/") ? "omar" : "petra"))
                .replace("{n}", "1")
                .replace("{name}", "risks")
                .replace("{line}", "" + Matrix.place().drums)
                .replace("{holder}", row.path().contains("{holder}") ? "" + MatrixThings.holder(who) : "")
                .replace("{code}", row.what().equals("wrong") ? "0000-0000-0000" : "" + UUID.randomUUID())
                .replaceFirst("\\{(message|correction|refund|reason)}", "" + UUID.randomUUID());
        if (row.what().endsWith("new")) {
            return MatrixThings.create(row, call(who), who, path.replace("{id}", "" + UUID.randomUUID()));
        }
        var thing = row.path().contains("{id}") ? MatrixThings.thing(row, who) : null;
        path = path.replace("{id}", "" + thing);
        var call = call(who);
        if (row.what().equals("budget")) {
            return call(who).get(path + "?budget=" + Matrix.place().id);
        }
        if (row.what().equals("number")) {
            return call(who).get(path + "?nhsNumber=9990000018");
        }
        if (row.method().equals("GET")) {
            return TYPES.containsKey(row.what())
                    ? call.accept(TYPES.get(row.what())).get(path)
                    : call.get(path);
        }
        return call.contentType("application/json")
                .header("If-Match", MatrixThings.isChanged(row) ? "\"1\"" : "\"0\"")
                .body(MatrixThings.change(row.path()))
                .put(path);
    }

    private static RequestSpecification call(String who) {
        return who.equals("out") ? SignIn.signedOut() : SignIn.as(who);
    }
}
