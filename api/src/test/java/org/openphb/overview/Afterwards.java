package org.openphb.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import org.openphb.overview.Replay.Part;
import org.openphb.overview.Replay.Sent;
import org.openphb.world.Send;

/** What happens to a receipt after it was sent or decided: put right, money back, said what it was for. */
record Afterwards(Random random, Replay replay, Map<Sent, String> versions, Map<Sent, Runnable> lastDecisions) {
    private static final List<String> STAFF = List.of("grace", "omar", "petra", "ravi");

    /** To another sum that counts, or to one that cannot. */
    String correct() {
        var receipt = one(sent -> sent.state.equals("accepted"));
        if (receipt == null) {
            return "nothing to correct";
        }
        var target = (long) (random.nextDouble() * (receipt.amount() + 1));
        var pence = (target == receipt.now() ? (target == 0 ? 1 : 0) : target) - receipt.now();
        var by = another(receipt.by, receipt.decider);
        refused(receipt, receipt.decider, "corrections", Map.of("amountPence", pence, "reason", "my own"), 403);
        var tooMuch = random.nextBoolean() ? -receipt.now() - 1 : receipt.amount() - receipt.now() + 1;
        refused(receipt, by, "corrections", Map.of("amountPence", tooMuch, "reason", "too much"), 400);
        done(receipt, by, "corrections", Map.of("amountPence", pence, "reason", "put right"));
        receipt.change(receipt.day, pence);
        return by + " corrects " + receipt.id + " by " + pence;
    }

    String refund() {
        var receipt = one(sent -> sent.state.equals("accepted") && sent.now() > 0);
        if (receipt == null) {
            return "nothing to bring back";
        }
        var pence = 1 + (long) (random.nextDouble() * receipt.now());
        var day = refundDay(receipt);
        var by = another(receipt.by);
        Map<String, Object> tooMuch =
                Map.of("amountPence", receipt.now() + 1, "receivedOn", day.toString(), "reason", "too much");
        refused(receipt, by, "refunds", tooMuch, 400);
        done(receipt, by, "refunds", Map.of("amountPence", pence, "receivedOn", day.toString(), "reason", "it broke"));
        receipt.change(day, -pence);
        return by + " records " + pence + " back on " + day + " for " + receipt.id;
    }

    /** Often at an edge of the pace. */
    private LocalDate refundDay(Sent receipt) {
        var today = replay.budget.today();
        var day = List.of(today, today.minusDays(55), today.minusDays(56), receipt.day)
                .get(random.nextInt(4));
        return day.isBefore(receipt.day) ? receipt.day : day;
    }

    String assign() {
        var receipt = one(sent -> List.of("waiting", "accepted").contains(sent.state) && sent.unassigned() > 0);
        if (receipt == null) {
            return "nothing to assign";
        }
        var by = receipt.by.equals("grace") ? "omar" : "grace";
        var parts = parts(receipt.unassigned());
        var form = Map.of(
                "parts",
                parts.stream()
                        .map(part -> Map.of("planItem", part.line(), "amountPence", part.pence()))
                        .toList());
        var path = path(receipt) + "/parts";
        var seen = versions.get(receipt);
        var answer = Send.change(by, path, seen, form);
        assertEquals(200, answer.statusCode(), answer.asString());
        versions.put(receipt, answer.header("ETag"));
        lastDecisions.put(
                receipt, () -> Send.change(by, path, seen, form).then().statusCode(200));
        receipt.assigned = parts;
        return by + " says what " + receipt.id + " was for: " + form;
    }

    private List<Part> parts(long whole) {
        var lines = new ArrayList<>(replay.budget.lines());
        Collections.shuffle(lines, random);
        var parts = new ArrayList<Part>();
        var left = whole;
        for (var line : lines) {
            var last = parts.size() == lines.size() - 1 || left == 1 || random.nextInt(3) == 0;
            var pence = last ? left : 1 + (long) (random.nextDouble() * (left - 1));
            parts.add(new Part(line.id(), pence));
            left -= pence;
            if (left == 0) {
                return parts;
            }
        }
        return parts;
    }

    private Sent one(Predicate<Sent> which) {
        var all = replay.receipts.stream().filter(which).toList();
        return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
    }

    private String another(String... than) {
        var others = STAFF.stream().filter(who -> !List.of(than).contains(who)).toList();
        return others.get(random.nextInt(others.size()));
    }

    private void done(Sent receipt, String by, String what, Map<String, Object> form) {
        var path = path(receipt) + "/" + what + "/" + UuidCreator.getTimeOrderedEpoch();
        var seen = versions.get(receipt);
        var answer = Send.change(by, path, seen, form);
        assertEquals(201, answer.statusCode(), answer.asString());
        versions.put(receipt, answer.header("ETag"));
        lastDecisions.put(
                receipt, () -> Send.change(by, path, seen, form).then().statusCode(200));
    }

    private void refused(Sent receipt, String by, String what, Map<String, Object> form, int status) {
        if (random.nextInt(4) == 0) {
            var answer =
                    Send.change(by, path(receipt) + "/" + what + "/" + UUID.randomUUID(), versions.get(receipt), form);
            assertEquals(status, answer.statusCode(), answer.asString());
            assertTrue(answer.asString().contains("detail"), answer.asString());
        }
    }

    private String path(Sent receipt) {
        return "/budgets/" + replay.budget.id() + "/receipts/" + receipt.id;
    }
}
