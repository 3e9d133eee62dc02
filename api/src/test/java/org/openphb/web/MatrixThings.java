package org.openphb.web;

import static org.openphb.web.Matrix.place;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openphb.world.Codes;
import org.openphb.world.Draft;
import org.openphb.world.NewBudget;
import org.openphb.world.Owner;
import org.openphb.world.People;
import org.openphb.world.Pictures;
import org.openphb.world.Send;
import org.openphb.world.TestClock;

/** What the operations of the table are about: things to look at and to change, and what is said to make or change them. */
final class MatrixThings {
    private MatrixThings() {}

    /** Something new, by whoever the call is from. */
    static Response create(Matrix.Row row, RequestSpecification call, String who, String path) {
        if (row.path().startsWith("/budgets/{budget}/receipts")) {
            var form = Send.with(Send.receipt(150), "noProof", "bus", "parts", List.of(part()));
            return Send.multipart(call, path, "receipt", form);
        }
        if (row.path().startsWith("/budgets/{budget}/review-requests")) {
            var form = Send.with(
                    Send.request("something-else"), "private", row.what().startsWith("private"));
            return Send.multipart(call, path, "request", form);
        }
        if (row.path().matches(".*/draft/(sections|terms|choice).*")) {
            call.header("If-Match", "\"" + version(path) + "\"");
        }
        if (row.path().endsWith("/sending/{id}")) {
            call.header("If-Match", Send.etag("omar", Draft.path(place())));
        }
        return call.contentType("application/json").body(form(row, who)).put(path);
    }

    /** Of a part of the draft that is always there. */
    private static int version(String path) {
        var part =
                path.replaceFirst(".*/draft/", "").replaceFirst("sections/(.*)", "sections.find { it.name == '$1' }");
        return Draft.seen("omar", place()).extract().path(part + ".version");
    }

    private static Map<String, Object> form(Matrix.Row row, String who) {
        var today = TestClock.today().toString();
        return switch (row.path()) {
            case "/imports/{id}" -> NewBudget.importBy(who.equals("tom") ? "tom" : "grace");
            case "/budgets/{budget}/access/{id}" -> offer(row.what());
            case "/budgets/{budget}/indicative-sums/{id}" ->
                Map.of(
                        "after",
                        Owner.count("select count(*) from indicative_sum where budget = ?", place().id),
                        "reason",
                        "It costs more",
                        "lines",
                        List.of(Map.of("what", "A bed", "amountPence", 90_000)));
            case "/budgets/{budget}/draft/sections/{name}", "/budgets/{budget}/draft/goals/{id}" ->
                Draft.words("As " + who + " says");
            case "/budgets/{budget}/draft/items/{id}" -> Draft.item("Drums");
            case "/budgets/{budget}/draft/terms" -> Map.of("noticeDays", 28);
            case "/budgets/{budget}/draft/choice" -> Map.of("sumTold", true, "optionsTold", true);
            case "/budgets/{budget}/draft/sending/{id}" -> Map.of();
            case "/budgets/{budget}/plan-items/{line}/option-changes/{id}" ->
                Map.of(
                        "option",
                        who.equals("petra") ? "notional" : "direct-payment",
                        "fromDay",
                        today,
                        "reason",
                        "As asked");
            case "/budgets/{budget}/household-payments/{id}" ->
                Map.of("payee", "Rose", "reason", "Nobody else can", "firstDay", today);
            case "/budgets/{budget}/notes/{id}" -> Map.of("words", "Rang the agency");
            // what a lead changes here makes no difference to anybody
            case "/settings/{id}" ->
                Map.of("name", "retention-years", "value", "8", "firstDay", today, "reason", "As the law says");
            case "/criteria/{id}" ->
                Map.of(
                        "name",
                        "Kites",
                        "words",
                        List.of("stunt kite"),
                        "says",
                        "ask-first",
                        "reason",
                        "They fly away",
                        "source",
                        "A policy",
                        "firstDay",
                        today,
                        "why",
                        "It was asked");
            case "/rate-cards/{id}" ->
                Map.of(
                        "packageName",
                        "Kite flying " + UUID.randomUUID(),
                        "bands",
                        List.of(Map.of("name", "windy days", "hourlyPence", 1500)),
                        "firstDay",
                        today,
                        "why",
                        "It was asked");
            case "/holders/{id}" ->
                Map.of("nhsNumber", NewBudget.nhsNumber(), "name", "Somebody new", "dateOfBirth", "1990-02-03");
            case "/holders/{holder}/budgets/{id}" ->
                NewBudget.opening(
                        TestClock.today(), TestClock.today().plusDays(300), who.equals("tom") ? "tom" : "omar");
            case "/budgets/{budget}/amendments/{id}" ->
                Map.of("name", "A budget of " + UUID.randomUUID(), "reason", "It was spelt wrongly");
            // on the day on which it ends anyway: nothing is otherwise for the rows that follow
            case "/budgets/{budget}/end" -> Map.of("lastDay", place().end.toString(), "reason", "It is over");
            case "/staff/{person}/limits/{id}" -> Map.of("limitPence", 50_000, "reason", "As before");
            case "/staff/{person}/handover/{id}" -> Map.of("to", People.id("omar"), "reason", "She leaves");
            case "/staff/{person}/cover/{id}", "/budgets/{budget}/cover/{id}" ->
                Map.of("cover", People.id("omar"), "firstDay", today, "lastDay", today, "reason", "A day off");
            default -> throw new IllegalArgumentException("no form for " + row);
        };
    }

    private static Map<String, Object> part() {
        return Map.of("planItem", place().held, "amountPence", 150);
    }

    /** Somebody new, written down where whoever asks works; at Westmoor for who works nowhere. */
    static UUID holder(String who) {
        var id = UUID.randomUUID();
        var form = Map.of("nhsNumber", NewBudget.nhsNumber(), "name", "Somebody new", "dateOfBirth", "1990-02-03");
        Send.change(who.equals("tom") ? "tom" : "omar", "/holders/" + id, null, form)
                .then()
                .statusCode(201);
        return id;
    }

    /** Something that is there: whoever asks sent it, or Amira did; of what may be late, promised by today. */
    static UUID thing(Matrix.Row row, String who) {
        var thing = there(row, who);
        if (row.path().endsWith("/late-reasons/{reason}")) {
            for (var table : List.of("receipt", "review_request", "invitation")) {
                Owner.run("update " + table + " set answer_by = current_date where phone_id = ?", thing);
            }
        }
        return thing;
    }

    private static UUID there(Matrix.Row row, String who) {
        var sender = row.what().equals("own") ? who : "amira";
        if (row.path().contains("/access/")) {
            return access(row.what(), sender);
        }
        if (row.path().startsWith("/staff/")) {
            return limit();
        }
        if (row.path().contains("/sending/")) {
            return sent(sender);
        }
        if (row.path().contains("/draft/")) {
            return written(row.path().contains("/goals/") ? "goals/" : "items/");
        }
        if (row.path().startsWith("/past-answers/")) {
            return pastAnswer();
        }
        return row.path().contains("/receipts/") ? receipt(row, sender, who) : request(row, sender);
    }

    /** In a draft of its own. */
    private static UUID sent(String sender) {
        var id = UUID.randomUUID();
        Owner.run(
                "insert into draft (id, budget, number, begun_at, terms_version, sum_told, options_told, choice_version, closed_at, "
                        + "writes, version) select ?, ?, 1000 + count(*), utc_timestamp(6), 0, 0, 0, 0, utc_timestamp(6), 0, 1 "
                        + "from draft where budget = ?",
                id,
                place().id,
                place().id);
        Owner.run(
                "insert into plan_sending (id, draft, budget, phone_id, sent_by, sent_at, decide_by) "
                        + "values (?, ?, ?, ?, ?, utc_timestamp(6), current_date)",
                id,
                id,
                place().id,
                id,
                People.id(sender));
        return id;
    }

    private static UUID written(String part) {
        var id = UUID.randomUUID();
        var form = part.equals("goals/") ? Draft.words("A band") : Draft.item("Drums");
        Draft.write("amira", place(), part + id, null, form).then().statusCode(201);
        return id;
    }

    private static UUID receipt(Matrix.Row row, String sender, String who) {
        var id = UUID.randomUUID();
        var form = row.path().endsWith("/parts")
                ? Send.receipt(150)
                : Send.with(Send.receipt(150), "parts", List.of(part()));
        Send.receipt(sender, place(), id, form, Pictures.jpeg()).then().statusCode(201);
        if (isAccepted(row)) {
            var decision = place().path() + "/receipts/" + id + "/decision";
            Send.change(who.equals("petra") ? "omar" : "petra", decision, "\"0\"", Map.of("result", "accepted"))
                    .then()
                    .statusCode(200);
        }
        return id;
    }

    /** Once, since it was made. */
    static boolean isChanged(Matrix.Row row) {
        return isAccepted(row) || row.path().contains("/draft/");
    }

    private static boolean isAccepted(Matrix.Row row) {
        return row.path().contains("/corrections/") || row.path().contains("/refunds/");
    }

    private static UUID request(Matrix.Row row, String sender) {
        var id = UUID.randomUUID();
        var form =
                Send.with(Send.request("something-else"), "private", row.what().equals("private"));
        Send.request(sender, place(), id, form, Pictures.jpeg()).then().statusCode(201);
        return id;
    }

    private static UUID pastAnswer() {
        var id = UUID.randomUUID();
        Owner.run(
                "insert into past_answer (id, organisation, asked, words, result, reason) "
                        + "values (?, 'QWO', 'A kite', 'stunt kite', 'ADVICE', 'Try one first')",
                id);
        return id;
    }

    private static UUID limit() {
        var id = UUID.randomUUID();
        var raise = Map.<String, Object>of("limitPence", 50_001, "reason", "A penny");
        Send.change("max", "/staff/" + People.id("omar") + "/limits/" + id, null, raise)
                .then()
                .statusCode(201);
        return id;
    }

    private static Map<String, Object> offer(String what) {
        var role = what.replace("-new", "").replace("asked", "nominee").replaceFirst("^in$", "carer");
        return Map.of("role", role, "name", "Ann", "email", "ann@example.test", "document", "An agreement");
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
            Owner.run(
                    "insert into access (id, budget, person, role, rights, first_day, granted_at) "
                            + "select ?, ?, id, 'REPRESENTATIVE', '', '2000-01-01', utc_timestamp(6) from person "
                            + "where email = 'joan@example.test'",
                    id,
                    place().id);
            return id;
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

    /** What is said to change something. */
    static Map<String, Object> change(String path) {
        return switch (path.replaceFirst(".*(\\{id}|news|codes|me|holder)/", "").replaceFirst("/.*", "")) {
            case "decision" ->
                path.contains("/draft/")
                        ? Map.of("result", "sent-back", "reason", "Say more")
                        : Map.of("result", "accepted");
            case "withdrawal" -> path.contains("receipts") ? Map.of("reason", "mistake") : Map.of();
            case "answer" -> Map.of("result", "advice", "reason", "Ring us");
            case "late-reasons" ->
                Map.of(
                        "words",
                        "It is long",
                        "expectedBy",
                        TestClock.today().plusDays(7).toString());
            case "go-ahead" -> Map.of();
            case "messages" -> Map.of("words", "And another thing");
            case "corrections" -> Map.of("amountPence", -1, "reason", "A slip");
            case "refunds" ->
                Map.of("amountPence", 1, "receivedOn", TestClock.today().toString(), "reason", "It broke");
            case "parts" -> Map.of("parts", List.of(part()));
            case "appointment" -> Map.of("result", "granted", "document", "An agreement");
            case "authority" -> Map.of("document", "A court order");
            case "end" -> Map.of("reason", "It is over");
            case "removal" -> path.startsWith("/past-answers/") ? Map.of("reason", "It is over") : Map.of();
            case "seen" -> Map.of("until", "2026-01-01T00:00:00Z");
            case "preferences" -> People.preferences("email", "at-once");
            case "terms", "confirmation", "{code}" -> Map.of();
            default -> throw new IllegalArgumentException("no body for " + path);
        };
    }
}
