package org.openphb.web;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openphb.world.Codes;
import org.openphb.world.NewBudget;
import org.openphb.world.Owner;
import org.openphb.world.People;
import org.openphb.world.Pictures;
import org.openphb.world.Send;
import org.openphb.world.SignIn;

/** Every operation, asked for by every kind of person; written by hand from the contract, never read from the code. */
@QuarkusTest
class WhoMayDoWhatTest {
    /**
     * out: signed out. tom: staff of another organisation. zoe: a holder there. nobody: knows nobody here. ben: a carer who
     * sends receipts. dev: a carer whose access the holder widened. kim: third party. nadia: nominee. maria:
     * representative. amira: holder. omar: staff. petra: approver. lena: lead. sam: access that has ended by its day; ravi:
     * an approver whose access somebody ended. wes: access that begins tomorrow. grace: staff, and a carer here.
     *
     * <p>What: whose thing it is, or a private one; of access, what role is offered (in: a carer who has used the code,
     * parent: a child's representative); – where there can be none.
     */
    private static final String TABLE = """
            operation                                              what  | out tom zoe nobody | ben dev kim | nadia maria amira | omar petra lena | sam ravi wes grace
            GET /me                                                -     | 401 200 200 200    | 200 200 200 | 200   200   200   | 200  200   200  | 200 200  200 200
            GET /budgets                                           -     | 401 200 200 200    | 200 200 200 | 200   200   200   | 200  200   200  | 200 200  200 200
            GET /budgets/{budget}                                  -     | 401 404 404 404    | 403 200 200 | 200   200   200   | 200  200   200  | 404 404  404 403
            GET /budgets/{budget}/balance                          -     | 401 404 404 404    | 403 200 200 | 200   200   200   | 200  200   200  | 404 404  404 403
            GET /budgets/{budget}/entries                          -     | 401 404 404 404    | 403 200 200 | 200   200   200   | 200  200   200  | 404 404  404 403
            GET /budgets/{budget}/entries                          csv   | 401 404 404 404    | 403 200 200 | 200   200   200   | 200  200   200  | 404 404  404 403
            GET /budgets/{budget}/plan                             -     | 401 404 404 404    | 403 200 200 | 200   200   200   | 200  200   200  | 404 404  404 403
            GET /budgets/{budget}/plan-items                       -     | 401 404 404 404    | 200 200 200 | 200   200   200   | 200  200   200  | 404 404  404 200
            PUT /budgets/{budget}/receipts/{id}                    new   | 401 404 404 404    | 201 201 201 | 201   201   201   | 201  403   403  | 404 404  404 201
            GET /budgets/{budget}/receipts                         -     | 401 404 404 404    | 200 200 200 | 200   200   200   | 200  200   200  | 404 404  404 200
            GET /budgets/{budget}/receipts/{id}                    amira | 401 404 404 404    | 404 200 404 | 200   200   200   | 200  200   200  | 404 404  404 404
            GET /budgets/{budget}/receipts/{id}                    own   | –   –   –   –      | 200 200 200 | 200   200   200   | 200  –     –    | –   –    –   200
            GET /budgets/{budget}/receipts/{id}/files/{n}          amira | 401 404 404 404    | 404 200 404 | 200   200   200   | 200  200   200  | 404 404  404 404
            GET /budgets/{budget}/receipts/{id}/files/{n}          own   | –   –   –   –      | 200 200 200 | 200   200   200   | 200  –     –    | –   –    –   200
            GET /budgets/{budget}/receipts/{id}/files/{n}/thumbnail amira | 401 404 404 404    | 404 200 404 | 200   200   200   | 200  200   200  | 404 404  404 404
            GET /budgets/{budget}/receipts/{id}/files/{n}/thumbnail own  | –   –   –   –      | 200 200 200 | 200   200   200   | 200  –     –    | –   –    –   200
            PUT /budgets/{budget}/receipts/{id}/decision           amira | 401 404 404 404    | 404 403 404 | 403   403   403   | 200  200   403  | 404 404  404 404
            PUT /budgets/{budget}/receipts/{id}/decision           own   | –   –   –   –      | 403 403 403 | 403   403   403   | 403  –     –    | –   –    –   403
            PUT /budgets/{budget}/receipts/{id}/withdrawal         amira | 401 404 404 404    | 404 403 404 | 403   403   200   | 403  403   403  | 404 404  404 404
            PUT /budgets/{budget}/receipts/{id}/withdrawal         own   | –   –   –   –      | 200 200 200 | 200   200   200   | 200  –     –    | –   –    –   200
            PUT /budgets/{budget}/review-requests/{id}             new   | 401 404 404 404    | 403 201 403 | 201   201   201   | 201  403   403  | 404 404  404 403
            PUT /budgets/{budget}/review-requests/{id}             private-new | 401 404 404 404 | 403 400 403 | 400 201  201   | 201  403   403  | 404 404  404 403
            GET /budgets/{budget}/review-requests                  -     | 401 404 404 404    | 403 200 403 | 200   200   200   | 200  200   200  | 404 404  404 403
            GET /budgets/{budget}/review-requests/{id}             amira | 401 404 404 404    | 403 404 403 | 200   200   200   | 200  200   200  | 404 404  404 403
            GET /budgets/{budget}/review-requests/{id}             private | 401 404 404 404  | 403 404 403 | 404   200   200   | 200  200   200  | 404 404  404 403
            GET /budgets/{budget}/review-requests/{id}             own   | –   –   –   –      | –   200 –   | 200   200   200   | 200  –     –    | –   –    –   –
            GET /budgets/{budget}/review-requests/{id}/files/{n}   amira | 401 404 404 404    | 403 404 403 | 200   200   200   | 200  200   200  | 404 404  404 403
            GET /budgets/{budget}/review-requests/{id}/files/{n}   private | 401 404 404 404  | 403 404 403 | 404   200   200   | 200  200   200  | 404 404  404 403
            GET /budgets/{budget}/review-requests/{id}/files/{n}/thumbnail amira | 401 404 404 404 | 403 404 403 | 200 200 200  | 200  200   200  | 404 404  404 403
            GET /budgets/{budget}/review-requests/{id}/files/{n}/thumbnail private | 401 404 404 404 | 403 404 403 | 404 200 200 | 200 200   200  | 404 404  404 403
            PUT /budgets/{budget}/review-requests/{id}/messages/{message} amira | 401 404 404 404 | 403 404 403 | 201 201 201   | 201  403   403  | 404 404  404 403
            PUT /budgets/{budget}/review-requests/{id}/messages/{message} private | 401 404 404 404 | 403 404 403 | 404 201 201 | 201  403   403  | 404 404  404 403
            PUT /budgets/{budget}/review-requests/{id}/messages/{message} own | – – – –       | –   201 –   | 201   201   201   | 201  –     –    | –   –    –   –
            PUT /budgets/{budget}/review-requests/{id}/answer      amira | 401 404 404 404    | 403 404 403 | 403   403   403   | 200  200   403  | 404 404  404 403
            PUT /budgets/{budget}/review-requests/{id}/answer      private | 401 404 404 404  | 403 404 403 | 404   403   403   | 200  200   403  | 404 404  404 403
            PUT /budgets/{budget}/review-requests/{id}/answer      own   | –   –   –   –      | –   403 –   | 403   403   403   | 403  –     –    | –   –    –   –
            PUT /budgets/{budget}/review-requests/{id}/withdrawal  amira | 401 404 404 404    | 403 404 403 | 403   403   200   | 403  403   403  | 404 404  404 403
            PUT /budgets/{budget}/review-requests/{id}/withdrawal  own   | –   –   –   –      | –   200 –   | 200   200   200   | 200  –     –    | –   –    –   –
            GET /budgets/{budget}/access                           -     | 401 404 404 404    | 200 200 200 | 200   200   200   | 200  200   200  | 404 404  404 200
            GET /budgets/{budget}/access/{id}                      carer | 401 404 404 404    | 404 404 404 | 404   200   200   | 200  200   200  | 404 404  404 404
            GET /budgets/{budget}/access/{id}                      own   | –   –   –   –      | 200 200 200 | 200   200   200   | –    –     –    | 404 404  404 200
            PUT /budgets/{budget}/access/{id}                      carer-new | 401 404 404 404 | 403 403 403 | 403  201   201   | 403  403   403  | 404 404  404 403
            PUT /budgets/{budget}/access/{id}                      holder-new | 401 404 404 404 | 403 403 403 | 403 403   403   | 201  403   403  | 404 404  404 403
            PUT /budgets/{budget}/access/{id}                      third-party-new | 401 404 404 404 | 403 403 403 | 403 403 403 | 201 403   403  | 404 404  404 403
            PUT /budgets/{budget}/access/{id}                      nominee-new | 401 404 404 404 | 403 403 403 | 403 201  201   | 201  201   201  | 404 404  404 403
            PUT /budgets/{budget}/access/{id}                      representative-new | 401 404 404 404 | 403 403 403 | 403 403 403 | 201 201 201 | 404 404  404 403
            PUT /budgets/{budget}/access/{id}/appointment          asked | 401 404 404 404    | 404 404 404 | 404   403   403   | 200  200   200  | 404 404  404 404
            PUT /budgets/{budget}/access/{id}/codes/{code}         carer | 401 404 404 404    | 404 404 404 | 404   201   201   | 201  403   403  | 404 404  404 404
            PUT /budgets/{budget}/access/{id}/codes/{code}         holder | 401 404 404 404   | 404 404 404 | 404   403   403   | 201  403   403  | 404 404  404 404
            PUT /budgets/{budget}/access/{id}/codes/{code}         nominee | 401 404 404 404  | 404 404 404 | 404   403   403   | 201  201   201  | 404 404  404 404
            PUT /budgets/{budget}/access/{id}/terms                in    | 401 404 404 404    | 404 404 404 | 404   200   200   | 403  403   403  | 404 404  404 404
            PUT /budgets/{budget}/access/{id}/terms                own   | –   –   –   –      | 403 403 403 | 403   403   403   | –    –     –    | 404 404  404 403
            PUT /budgets/{budget}/access/{id}/authority            parent | 401 404 404 404   | 404 404 404 | 404   403   403   | 200  200   200  | 404 404  404 404
            PUT /budgets/{budget}/access/{id}/authority            own   | –   –   –   –      | 403 403 403 | 403   403   403   | –    –     –    | 404 404  404 403
            PUT /budgets/{budget}/access/{id}/end                  carer | 401 404 404 404    | 404 404 404 | 404   200   200   | 200  403   403  | 404 404  404 404
            PUT /budgets/{budget}/access/{id}/end                  in    | 401 404 404 404    | 404 404 404 | 404   200   200   | 200  403   403  | 404 404  404 404
            PUT /budgets/{budget}/access/{id}/end                  nominee | 401 404 404 404  | 404 404 404 | 404   200   200   | 200  403   403  | 404 404  404 404
            PUT /budgets/{budget}/access/{id}/end                  third-party | 401 404 404 404 | 404 404 404 | 404 403   403  | 200  403   403  | 404 404  404 404
            PUT /budgets/{budget}/access/{id}/end                  parent | 401 404 404 404   | 404 404 404 | 404   403   403   | 200  403   403  | 404 404  404 404
            PUT /codes/{code}                                      wrong | 401 404 404 404    | 404 404 404 | 404   404   404   | 404  404   404  | 404 404  404 404
            GET /queue                                             -     | 401 200 403 403    | 403 403 403 | 403   403   403   | 200  200   200  | 403 200  403 200
            PUT /imports/{id}                                      new   | 401 201 403 403    | 403 403 403 | 403   403   403   | 201  403   403  | 403 403  403 201
            """;

    private static NewBudget place;

    record Row(String method, String path, String what, Map<String, String> expected) {
        static Row of(List<String> people, String line) {
            var cells = line.replace("|", " ").strip().split("\\s+");
            var expected = new HashMap<String, String>();
            IntStream.range(0, people.size()).forEach(i -> expected.put(people.get(i), cells[i + 3]));
            return new Row(cells[0], cells[1], cells[2], expected);
        }

        @Override
        public String toString() {
            return method + " " + path + (what.equals("-") ? "" : " (" + what + ")");
        }
    }

    private static List<String> people() {
        var cells = TABLE.lines()
                .findFirst()
                .orElseThrow()
                .replace("|", " ")
                .strip()
                .split("\\s+");
        return Arrays.asList(cells).subList(2, cells.length);
    }

    static Stream<Row> rows() {
        return TABLE.lines().skip(1).map(line -> Row.of(people(), line));
    }

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
        var written = rows().map(row -> row.method + " " + row.path).collect(toCollection(TreeSet::new));

        assertEquals(written, offered);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everybody_gets_what_the_contract_says(Row row) {
        var wrong = new ArrayList<String>();
        for (var who : people()) {
            if (!row.expected.get(who).equals("–")) {
                check(row, who, wrong);
            }
        }

        assertEquals(List.of(), wrong, wrong.stream().collect(joining("\n")));
    }

    private static void check(Row row, String who, List<String> wrong) {
        var answer = ask(row, who);
        if (!row.expected.get(who).equals("" + answer.statusCode())) {
            wrong.add(who + " should get " + row.expected.get(who) + ": " + answer.statusCode() + answer.asString());
        } else if (answer.statusCode() == 404
                && !row.what.equals("wrong")
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

    private static Response ask(Row row, String who) {
        var path = row.path
                .replace("{budget}", "" + place().id)
                .replace("{n}", "1")
                .replace("{message}", "" + UUID.randomUUID())
                .replace("{code}", row.what.equals("wrong") ? "0000-0000-0000" : "" + UUID.randomUUID());
        if (row.what.endsWith("new")) {
            return create(row, who, path.replace("{id}", "" + UUID.randomUUID()));
        }
        var thing = row.path.contains("{id}") ? thing(row, row.what.equals("own") ? who : "amira") : null;
        path = path.replace("{id}", "" + thing);
        var call = call(who);
        if (row.method.equals("GET")) {
            return row.what.equals("csv") ? call.accept("text/csv").get(path) : call.get(path);
        }
        return call.contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(body(row.path))
                .put(path);
    }

    private static RequestSpecification call(String who) {
        return who.equals("out") ? SignIn.signedOut() : SignIn.as(who);
    }

    private static Response create(Row row, String who, String path) {
        if (row.path.startsWith("/imports/")) {
            return call(who)
                    .contentType("application/json")
                    .body(NewBudget.importBy(who.equals("tom") ? "tom" : "grace"))
                    .put(path);
        }
        if (row.path.startsWith("/budgets/{budget}/access")) {
            return call(who)
                    .contentType("application/json")
                    .body(offer(row.what))
                    .put(path);
        }
        if (row.path.startsWith("/budgets/{budget}/receipts")) {
            var part = Map.of("planItem", place().held, "amountPence", 150);
            return Send.multipart(
                    call(who), path, "receipt", Send.with(Send.receipt(150), "noProof", "bus", "parts", List.of(part)));
        }
        var form = Send.with(Send.request("something-else"), "private", row.what.startsWith("private"));
        return Send.multipart(call(who), path, "request", form);
    }

    private static Map<String, Object> offer(String what) {
        return Map.of(
                "role",
                what.replace("-new", "").replace("asked", "nominee").replaceFirst("^in$", "carer"),
                "name",
                "Ann",
                "email",
                "ann@example.test",
                "document",
                "An agreement");
    }

    /** Offered by whoever may; used by somebody new, where it is in; somebody's own as it was recorded. */
    private static UUID access(String what, String whose) {
        if (what.equals("own")) {
            return UUID.fromString(Owner.ask(
                    "select id from access where budget = ? and person = ? and phone_id is null",
                    place().id,
                    People.id(whose)));
        }
        var id = UUID.randomUUID();
        if (what.equals("parent")) {
            return parent();
        }
        var by = List.of("carer", "asked", "in").contains(what) ? "amira" : "omar";
        Codes.grant(by, place(), id, offer(what)).then().statusCode(201);
        if (what.equals("in")) {
            Owner.run(
                    "insert into access (id, phone_id, budget, person, role, rights, first_day, granted_at) "
                            + "select i.id, i.phone_id, i.budget, p.id, i.role, i.rights, i.first_day, i.granted_at "
                            + "from invitation i join person p on p.email = 'joan@example.test' where i.phone_id = ?",
                    id);
        }
        return id;
    }

    private static UUID parent() {
        var id = UUID.randomUUID();
        Owner.run(
                "insert into access (id, budget, person, role, rights, first_day, granted_at) "
                        + "select ?, ?, id, 'REPRESENTATIVE', '', '2000-01-01', utc_timestamp(6) from person "
                        + "where email = 'joan@example.test'",
                id,
                place().id);
        return id;
    }

    private static UUID thing(Row row, String sender) {
        if (row.path.contains("/access/")) {
            return access(row.what, sender);
        }
        var id = UUID.randomUUID();
        if (row.path.startsWith("/budgets/{budget}/receipts")) {
            var part = Map.of("planItem", place().held, "amountPence", 150);
            Send.receipt(sender, place(), id, Send.with(Send.receipt(150), "parts", List.of(part)), Pictures.jpeg())
                    .then()
                    .statusCode(201);
        } else {
            var form = Send.with(Send.request("something-else"), "private", row.what.equals("private"));
            Send.request(sender, place(), id, form, Pictures.jpeg()).then().statusCode(201);
        }
        return id;
    }

    private static Map<String, Object> body(String path) {
        return switch (path.replaceFirst(".*\\{id}/", "").replaceFirst("/.*", "")) {
            case "decision" -> Map.of("result", "accepted");
            case "withdrawal" -> path.contains("receipts") ? Map.of("reason", "mistake") : Map.of();
            case "answer" -> Map.of("result", "advice", "reason", "Ring us");
            case "appointment" -> Map.of("result", "granted", "document", "An agreement");
            case "authority" -> Map.of("document", "A court order");
            case "end" -> Map.of("reason", "It is over");
            case "terms", "codes", "" -> Map.of();
            case "messages" -> Map.of("words", "And another thing");
            default -> throw new IllegalArgumentException("no body for " + path);
        };
    }

    private static synchronized NewBudget place() {
        if (place == null) {
            var today = LocalDate.now();
            place = NewBudget.running()
                    .with("maria", "REPRESENTATIVE")
                    .with("nadia", "NOMINEE")
                    .with("ben", "CARER", "SEND_RECEIPTS")
                    .with("dev", "CARER", "SEND_RECEIPTS", "SEE_BUDGET", "SEE_RECEIPTS", "MAKE_REQUESTS")
                    .with("kim", "THIRD_PARTY")
                    .with("grace", "CARER", "SEND_RECEIPTS")
                    .with("sam", "HOLDER", today.minusDays(90), today.minusDays(1))
                    .with("wes", "HOLDER", today.plusDays(1), null)
                    .with("ravi", "CARER", "SEND_RECEIPTS");
            Owner.run(
                    "insert into access_end (access, ended_by, recorded_at) select id, person, utc_timestamp(6) "
                            + "from access where budget = ? and person = ?",
                    place.id,
                    People.id("ravi"));
        }
        return place;
    }
}
