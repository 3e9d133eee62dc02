package org.openphb.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.f4b6a3.uuid.UuidCreator;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import org.openphb.overview.Replay.Part;
import org.openphb.overview.Replay.Sent;
import org.openphb.world.Receipts;

/** What happens to a budget, one random step after another: done over HTTP, and told to the replay. */
final class History {
    private static final List<String> SENDERS = List.of("grace", "omar");
    private static final List<String> DECIDERS = List.of("grace", "omar", "petra");
    private static final List<String> SUPPLIERS =
            List.of("Westmoor Mobility", "Smith, Jones & \"Sons\"", "=1+1", "-2", "@home", "Café");
    private static final List<Integer> REFUSALS = List.of(400, 403, 409, 412, 428);
    private static final List<String> WITHDRAWALS = List.of("wrong-person", "sent-twice", "mistake");

    private final Random random = new Random();
    private final byte[] photo;
    private final Replay replay;
    private final Map<Sent, Map<String, Object>> forms = new HashMap<>();
    private final Map<Sent, byte[][]> photos = new HashMap<>();
    private final Map<Sent, String> versions = new HashMap<>();
    private final Map<Sent, Runnable> lastDecisions = new HashMap<>();
    private final Afterwards afterwards;

    History(Replay replay, byte[] photo) {
        this.replay = replay;
        this.photo = photo;
        this.afterwards = new Afterwards(random, replay, versions, lastDecisions);
    }

    /**
     * @param seed of all that this step draws, so that it is drawn again when others are left out
     * @return what was done, in a few words
     */
    String step(long seed) {
        random.setSeed(seed);
        if (!replay.budget.hasBegun()) {
            return refusedForm();
        }
        return switch (random.nextInt(22)) {
            case 0, 1, 2, 3 -> send(null);
            case 4, 5, 6, 7 -> one("waiting") == null ? send(null) : decide(one("waiting"));
            case 8, 9 -> one("waiting") == null ? send(null) : withdraw(oneToTakeBack());
            case 10, 11 -> sendAgain();
            case 12 -> repeat();
            case 13 -> refusedForm();
            case 14, 15 -> afterwards.correct();
            case 16, 17, 18 -> afterwards.refund();
            case 19, 20 -> afterwards.assign();
            default -> refusedChange();
        };
    }

    /** Decides whatever still waits. */
    void settle() {
        while (one("waiting") != null) {
            decide(one("waiting"));
        }
    }

    private Sent one(String state) {
        return one(receipt -> receipt.state.equals(state));
    }

    private Sent one(Predicate<Sent> which) {
        var all = replay.receipts.stream().filter(which).toList();
        return all.isEmpty() ? null : pick(all);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private String send(Sent replaces) {
        var photos = random.nextInt(4) == 0 ? new byte[][] {photo} : new byte[0][];
        var receipt = new Sent(
                UuidCreator.getTimeOrderedEpoch(), pick(SENDERS), replay.budget.spendingDay(random), parts(), replaces);
        var form = form(receipt, photos.length == 0);
        var answer = Receipts.send(receipt.by, replay.budget.id(), receipt.id, form, photos);
        saw(receipt, answer, 201);
        replay.receipts.add(receipt);
        forms.put(receipt, form);
        this.photos.put(receipt, photos);
        return receipt.by + " sends " + form;
    }

    /** One that was sent again, if there is any: then the returned one counts once more. */
    private Sent oneToTakeBack() {
        var again = one(receipt -> receipt.state.equals("waiting") && receipt.replaces != null);
        return again == null ? one("waiting") : again;
    }

    private String sendAgain() {
        var returned = one(receipt -> receipt.state.equals("returned") && !replay.isReplaced(receipt));
        return send(returned);
    }

    /** Different lines, at most one part without; now and then a single unassigned one. */
    private List<Part> parts() {
        var lines = new ArrayList<UUID>();
        replay.budget.lines().forEach(line -> lines.add(line.id()));
        lines.add(null);
        java.util.Collections.shuffle(lines, random);
        return lines.subList(0, 1 + random.nextInt(Math.min(4, lines.size()))).stream()
                .map(line -> new Part(line, 1 + random.nextInt(pick(List.of(3, 100, 10_000, 150_000)))))
                .toList();
    }

    private Map<String, Object> form(Sent receipt, boolean noProof) {
        var form = new LinkedHashMap<String, Object>();
        form.put("amountPence", receipt.amount());
        form.put("spentOn", receipt.day.toString());
        form.put("supplier", pick(SUPPLIERS));
        if (random.nextBoolean()) {
            form.put("totalPence", receipt.amount() + random.nextInt(500));
        }
        if (noProof) {
            form.put("noProof", "bus fare");
        }
        if (receipt.replaces != null) {
            form.put("replaces", receipt.replaces.id);
        }
        if (receipt.parts.size() > 1 || receipt.parts.get(0).line() != null || random.nextBoolean()) {
            form.put("parts", receipt.parts.stream().map(History::form).toList());
        }
        return form;
    }

    private static Map<String, Object> form(Part part) {
        return part.line() == null
                ? Map.of("amountPence", part.pence())
                : Map.of("planItem", part.line(), "amountPence", part.pence());
    }

    private String decide(Sent receipt) {
        var by = pick(DECIDERS.stream().filter(who -> !who.equals(receipt.by)).toList());
        var less = 1 + (long) (random.nextDouble() * receipt.amount());
        Map<String, Object> decision = switch (random.nextInt(3)) {
            case 0 -> Map.of("result", "accepted");
            case 1 -> Map.of("result", "accepted", "amountPence", less, "reason", "Only this is in the plan");
            default -> Map.of("result", "returned", "reason", "The picture is too dark");
        };
        var seen = versions.get(receipt);
        saw(receipt, Receipts.decide(by, replay.budget.id(), receipt.id, seen, decision), 200);
        lastDecisions.put(
                receipt,
                () -> Receipts.decide(by, replay.budget.id(), receipt.id, seen, decision)
                        .then()
                        .statusCode(200));
        receipt.decider = by;
        if (decision.get("result").equals("returned")) {
            receipt.state = "returned";
        } else {
            receipt.accept(decision.containsKey("amountPence") ? less : receipt.amount());
        }
        return by + " decides " + receipt.id + " " + decision;
    }

    private String withdraw(Sent receipt) {
        var answer =
                Receipts.withdraw(receipt.by, replay.budget.id(), receipt.id, versions.get(receipt), pick(WITHDRAWALS));
        saw(receipt, answer, 200);
        receipt.state = "withdrawn";
        return receipt.by + " withdraws " + receipt.id;
    }

    /** The phone did not hear back and says it again. */
    private String repeat() {
        var receipt = one(any -> true);
        if (receipt == null) {
            return send(null);
        }
        if (lastDecisions.containsKey(receipt) && random.nextBoolean()) {
            lastDecisions.get(receipt).run();
            return "the decision on " + receipt.id + " again";
        }
        saw(
                receipt,
                Receipts.send(receipt.by, replay.budget.id(), receipt.id, forms.get(receipt), photos.get(receipt)),
                200);
        return receipt.id + " again";
    }

    private void saw(Sent receipt, Response answer, int status) {
        assertEquals(status, answer.statusCode(), answer.asString());
        versions.put(receipt, answer.header("ETag"));
    }

    /** A form that is refused. */
    private String refusedForm() {
        var budget = replay.budget;
        var good = new HashMap<String, Object>(Map.of(
                "amountPence", 500, "spentOn", budget.start().toString(), "noProof", "bus fare", "supplier", "Shop"));
        Map<String, Object> wrong = switch (random.nextInt(7)) {
            case 0 -> Map.of("spentOn", budget.start().minusDays(1).toString());
            case 1 -> Map.of("spentOn", budget.today().plusDays(1).toString());
            case 2 -> Map.of("spentOn", budget.end().plusDays(1).toString());
            case 3 -> Map.of("parts", List.of(Map.of("amountPence", 499)));
            case 4 -> Map.of("parts", List.of(Map.of("planItem", UUID.randomUUID(), "amountPence", 500)));
            case 5 -> Map.of("replaces", notReplaceable());
            default -> Map.of("noProof", " ");
        };
        good.putAll(wrong);
        var answer = Receipts.send(pick(SENDERS), budget.id(), UuidCreator.getTimeOrderedEpoch(), good);
        assertEquals(400, answer.statusCode(), answer.asString());
        return "refused " + wrong;
    }

    private UUID notReplaceable() {
        var settled = one(receipt -> !receipt.state.equals("returned") || replay.isReplaced(receipt));
        return settled == null ? UUID.randomUUID() : settled.id;
    }

    /** A change that is refused, to a receipt that is there. */
    private String refusedChange() {
        var receipt = one(any -> true);
        if (receipt == null) {
            return refusedForm();
        }
        var id = replay.budget.id();
        var waits = receipt.state.equals("waiting");
        var version = versions.get(receipt);
        var other = receipt.by.equals("grace") ? "omar" : "grace";
        var yes = Map.of(
                "result", "accepted", "amountPence", receipt.amount(), "reason", "asked at " + random.nextLong());
        var answer = switch (random.nextInt(7)) {
            case 0 -> Receipts.decide(receipt.by, id, receipt.id, version, yes);
            case 1 -> Receipts.decide(other, id, receipt.id, null, yes);
            case 2 -> Receipts.decide(other, id, receipt.id, "\"77\"", yes);
            case 3 ->
                Receipts.decide(
                        other,
                        id,
                        receipt.id,
                        version,
                        Map.of("result", "accepted", "amountPence", receipt.amount() + 1));
            case 4 -> Receipts.decide(other, id, receipt.id, version, Map.of("result", "returned"));
            case 5 ->
                receipt.state.equals("withdrawn")
                        ? otherContent(receipt)
                        : Receipts.withdraw(waits ? other : receipt.by, id, receipt.id, version, "mistake");
            default -> otherContent(receipt);
        };
        assertTrue(REFUSALS.contains(answer.statusCode()), answer.asString());
        return "refused with " + answer.statusCode() + " on " + receipt.id;
    }

    private Response otherContent(Sent receipt) {
        var form = new LinkedHashMap<>(forms.get(receipt));
        form.put("note", "not what was sent before");
        return Receipts.send(receipt.by, replay.budget.id(), receipt.id, form, photos.get(receipt));
    }
}
