package org.openphb.attack;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.openphb.web.Matrix;

/** Every call of the attack, drawn with a seed: who, where, and with what. */
final class Arsenal {
    private static final String BOUNDARY = "x-boundary-x";
    private static final Map<String, String> NONE = Map.of();

    private final Document document;
    private final Planted planted;
    private final Askers askers;
    private final Random random;

    /** Where a call goes: what stands for the parameters of the path. */
    private record Target(Rules.Where where, String what, Map<String, String> values) {}

    Arsenal(Document document, Planted planted, Askers askers, long seed) {
        this.document = document;
        this.planted = planted;
        this.askers = askers;
        this.random = new Random(seed);
    }

    List<Call> calls() {
        var calls = new ArrayList<Call>();
        for (var operation : document.operations()) {
            calls.addAll(everybodyEverywhere(operation));
            calls.addAll(hostileValues(operation));
            calls.addAll(hostileHeaders(operation));
            if (operation.body() != null) {
                calls.addAll(hostileBodies(operation));
            }
        }
        return calls;
    }

    /** Everybody at every door with good papers: their own things, others', another organisation's, none. */
    List<Call> everybodyEverywhere(Document.Operation operation) {
        var calls = new ArrayList<Call>();
        for (var who : askers.all()) {
            for (var target : targets(operation, who)) {
                calls.add(good(operation, who, target));
                if (operation.answers().contains("text/csv")) {
                    var allowed = allowed(operation, who, target);
                    calls.add(call(operation, who, target, "", Map.of("Accept", "text/csv"), null, allowed));
                }
            }
        }
        return calls;
    }

    private List<Call> hostileValues(Document.Operation operation) {
        var calls = new ArrayList<Call>();
        for (var parameter : operation.parameters()) {
            for (var value : Hostile.VALUES) {
                for (var who : List.of(somebody(), somebody())) {
                    var target = targets(operation, who).get(0);
                    var allowed = allowed(operation, who, target);
                    var encoded =
                            URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
                    if (parameter.in().equals("path")) {
                        var values = new HashMap<>(target.values);
                        values.put(parameter.name(), encoded);
                        var there = new Target(target.where, target.what, values);
                        calls.add(with(operation, who, there, "", NONE, Rules.and(allowed, Set.of(400, 404))));
                    } else if (parameter.in().equals("query")) {
                        var query = "?" + parameter.name() + "=" + encoded;
                        calls.add(with(operation, who, target, query, NONE, Rules.and(allowed, Set.of(400, 404))));
                    }
                }
            }
        }
        return calls;
    }

    private List<Call> hostileHeaders(Document.Operation operation) {
        var calls = new ArrayList<Call>();
        for (var header : Hostile.HEADERS) {
            var who = somebody();
            var target = targets(operation, who).get(0);
            var shape = switch (header.getKey()) {
                case "Accept" -> Set.of(400, 406);
                case "X-Person" -> Set.of(409);
                case "Content-Encoding" -> Rules.SHAPE;
                case "Cookie" -> Set.of(401, 403);
                default -> Set.<Integer>of();
            };
            var allowed = Rules.and(allowed(operation, who, target), shape);
            calls.add(with(operation, who, target, "", Map.of(header.getKey(), header.getValue()), allowed));
        }
        for (var method : Hostile.METHODS) {
            var who = somebody();
            var target = targets(operation, who).get(0);
            if (document.operations().stream()
                    .noneMatch(other -> other.path().equals(operation.path())
                            && other.method().equals(method))) {
                var allowed = method.equals("OPTIONS") ? Set.of(200) : Set.of(401, 404, 405);
                calls.add(new Call(operation, who, method, address(operation, target), NONE, null, allowed));
            }
        }
        return calls;
    }

    private List<Call> hostileBodies(Document.Operation operation) {
        var base = document.example(operation.body());
        var bodies = new ArrayList<String>();
        for (var variant : document.withPlaces(operation.body(), base)) {
            Hostile.JSON.forEach(value -> bodies.add(at(variant, value)));
        }
        bodies.addAll(Bodies.broken(base));
        var calls = new ArrayList<Call>();
        for (var body : bodies) {
            calls.add(hostile(operation, random.nextInt(4) == 0 ? somebody() : able(operation), body));
        }
        for (var type : Hostile.TYPES) {
            calls.add(hostile(operation, somebody(), type, bytes(operation, base.toString())));
        }
        if (operation.part() != null) {
            for (var body : Bodies.brokenMultipart(operation.part(), base.toString(), BOUNDARY)) {
                calls.add(hostile(operation, able(operation), type(operation), body));
            }
        }
        return calls;
    }

    private static String at(JsonNode variant, String value) {
        return variant.toString().replace("\"" + Document.PLACE + "\"", value);
    }

    private Call hostile(Document.Operation operation, String who, String body) {
        return hostile(operation, who, type(operation), bytes(operation, body));
    }

    private Call hostile(Document.Operation operation, String who, String type, byte[] body) {
        var targets = targets(operation, who);
        var target = targets.get(random.nextInt(targets.size()));
        var headers = Map.of("Content-Type", type, "If-Match", "\"0\"");
        return call(operation, who, target, "", headers, body, Rules.and(allowed(operation, who, target), Rules.SHAPE));
    }

    private String somebody() {
        var people = Matrix.people();
        return people.get(random.nextInt(people.size()));
    }

    /** Somebody whose body is read to its end, where there is anybody. */
    private String able(Document.Operation operation) {
        var able = Matrix.people().stream()
                .filter(who -> !who.equals("out") && Rules.mayEver(operation, who))
                .toList();
        return able.isEmpty() ? somebody() : able.get(random.nextInt(able.size()));
    }

    /** The most telling first: a thing that is there, where there can be one. */
    private List<Target> targets(Document.Operation operation, String who) {
        var collection =
                operation.path().replaceFirst("^/budgets/\\{budget}/", "").replaceFirst("/.*", "");
        var targets = new ArrayList<Target>();
        if (planted.things.get(planted.place.id).containsKey(collection) && operation.is("id")) {
            // who sends what is there already may hear so; that is for the tests of sending
            var isNew = !operation.isRead() && operation.path().endsWith("{id}");
            for (var whose : List.of("amira", "own " + who, "private")) {
                var id = planted.id(planted.place.id, collection, whose);
                if (id != null && !isNew) {
                    var what = whose.replaceFirst(" .*", "");
                    targets.add(target(Rules.Where.PLACE, what, operation, planted.place.id, id));
                }
            }
            for (var budget : List.of(planted.other, planted.eastby)) {
                var there = planted.id(budget, collection, "there");
                var where = budget == planted.other ? Rules.Where.OTHER : Rules.Where.EASTBY;
                if (there != null) {
                    targets.add(target(where, "", operation, budget, there));
                    if (!isNew) {
                        targets.add(target(Rules.Where.NOTHING, "", operation, planted.place.id, there));
                    }
                }
            }
            targets.add(target(Rules.Where.NOTHING, "", operation, planted.place.id, UUID.randomUUID()));
        } else {
            targets.addAll(found(operation, who, collection));
            var isThere = !operation.is("id")
                    || !operation.isRead() && operation.path().endsWith("{id}");
            var where = isThere ? Rules.Where.PLACE : Rules.Where.NOTHING;
            targets.add(target(where, "", operation, planted.place.id, UUID.randomUUID()));
            targets.add(target(Rules.Where.OTHER, "", operation, planted.other, UUID.randomUUID()));
            targets.add(target(Rules.Where.EASTBY, "", operation, planted.eastby, UUID.randomUUID()));
        }
        if (operation.is("budget")) {
            targets.add(target(Rules.Where.NOWHERE, "", operation, UUID.randomUUID(), UUID.randomUUID()));
            var malformed = target(Rules.Where.NOWHERE, "", operation, UUID.randomUUID(), UUID.randomUUID());
            malformed.values.put("budget", "not-an-id");
            targets.add(malformed);
        }
        return targets;
    }

    /** What lists tell of things that this class does not know. Nobody who may change one does: the world would be another. */
    private List<Target> found(Document.Operation operation, String who, String collection) {
        var isHarmless = operation.isRead()
                || Rules.isNo(Rules.allowed(operation, who, askers.isNobody(who), Rules.Where.PLACE, ""));
        return operation.path().contains("/" + collection + "/{id}") && isHarmless
                ? planted.found(collection).stream()
                        .map(id -> target(Rules.Where.FOUND, "", operation, planted.place.id, id))
                        .toList()
                : List.of();
    }

    private static Target target(
            Rules.Where where, String what, Document.Operation operation, UUID budget, UUID thing) {
        var values = new HashMap<String, String>();
        operation
                .parameters()
                .forEach(parameter -> values.put(
                        parameter.name(),
                        parameter.schema().path("type").asText().equals("integer")
                                ? "1"
                                : UUID.randomUUID().toString()));
        values.put("budget", budget.toString());
        values.put("id", thing.toString());
        return new Target(where, what, values);
    }

    private Set<Integer> allowed(Document.Operation operation, String who, Target target) {
        return Rules.allowed(operation, who, askers.isNobody(who), target.where, target.what);
    }

    private Call good(Document.Operation operation, String who, Target target) {
        var allowed = allowed(operation, who, target);
        // JSON is read, and found wanting, before the right is asked; a multipart body after
        var isReadFirst = operation.body() != null && operation.part() == null;
        return with(operation, who, target, "", NONE, isReadFirst ? Rules.and(allowed, Set.of(400)) : allowed);
    }

    private Call with(
            Document.Operation operation,
            String who,
            Target target,
            String query,
            Map<String, String> more,
            Set<Integer> allowed) {
        var headers = new HashMap<>(more);
        byte[] body = null;
        if (!operation.isRead()) {
            headers.putIfAbsent("If-Match", "\"0\"");
        }
        if (operation.body() != null) {
            headers.put("Content-Type", type(operation));
            body = bytes(operation, document.example(operation.body()).toString());
        }
        return call(operation, who, target, query, headers, body, allowed);
    }

    private Call call(
            Document.Operation operation,
            String who,
            Target target,
            String query,
            Map<String, String> headers,
            byte[] body,
            Set<Integer> allowed) {
        return new Call(operation, who, operation.method(), address(operation, target) + query, headers, body, allowed);
    }

    private static String address(Document.Operation operation, Target target) {
        var path = operation.path();
        for (var value : target.values.entrySet()) {
            path = path.replace("{" + value.getKey() + "}", value.getValue());
        }
        return path;
    }

    private static String type(Document.Operation operation) {
        return operation.part() == null ? "application/json" : "multipart/form-data; boundary=" + BOUNDARY;
    }

    private static byte[] bytes(Document.Operation operation, String json) {
        return operation.part() == null
                ? json.getBytes(StandardCharsets.UTF_8)
                : Bodies.multipart(operation.part(), json, BOUNDARY);
    }
}
