package org.openphb.attack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openphb.web.Matrix;
import org.openphb.world.NewBudget;
import org.openphb.world.Owner;
import org.openphb.world.People;
import org.openphb.world.Pictures;
import org.openphb.world.Send;
import org.openphb.world.SignIn;

/**
 * What there is to steal: the matrix's budget at Westmoor, another one there, and one at Eastby. In each stand words
 * that are nowhere else, so that it can be told from any answer, header or line of the log whose they are.
 */
final class Planted {
    /** Who of Westmoor may see a budget there on which they have no access row. */
    static final Set<String> WESTMOOR = Set.of("grace", "omar", "petra", "ravi", "lena");

    static final Set<String> EASTBY = Set.of("tom", "zoe");

    private static final Set<String> KNOW_THE_HOLDER =
            Set.of("ben", "dev", "kim", "nadia", "maria", "amira", "omar", "petra", "lena", "grace");
    private static final Set<String> SEE_BUDGET = Set.of("dev", "nadia", "maria", "amira", "omar", "petra", "lena");
    private static final Set<String> SEE_REQUESTS = Set.of("nadia", "maria", "amira", "omar", "petra", "lena");
    private static final Set<String> SEE_PRIVATE = Set.of("maria", "amira", "omar", "petra", "lena");
    private static final Set<String> NOBODY = Set.of();
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    final NewBudget place = Matrix.place();
    final UUID other;
    final UUID eastby;

    /** By budget and collection, e.g. {@code receipts}: whose, and its id. */
    final Map<UUID, Map<String, Map<String, UUID>>> things = new HashMap<>();

    private final Map<String, Set<String>> knownTo = new HashMap<>();
    private final Map<String, List<UUID>> listed = new HashMap<>();
    private int planted;

    Planted() {
        write(place.id, KNOW_THE_HOLDER, SEE_BUDGET);
        var seers = new TreeSet<>(SEE_BUDGET);
        receipt(place.id, "amira", "amira", seers);
        request(place.id, "amira", "amira", false, SEE_REQUESTS);
        request(place.id, "amira", "private", true, SEE_PRIVATE);
        owners("/budgets/{budget}/receipts/{id}").forEach(who -> receipt(place.id, who, "own " + who, and(seers, who)));
        owners("/budgets/{budget}/review-requests/{id}")
                .forEach(who -> request(place.id, who, "own " + who, false, and(SEE_REQUESTS, who)));

        var seeOther = and(WESTMOOR, "dev");
        other = NewBudget.in(place.start, place.end).with("dev", "HOLDER").id;
        write(other, seeOther, seeOther);
        receipt(other, "dev", "there", seeOther);
        request(other, "dev", "there", false, seeOther);

        eastby = takenBy("tom");
        Owner.run(
                "insert into access (id, budget, person, role, rights, first_day, granted_at) "
                        + "values (?, ?, ?, 'HOLDER', '', '2020-01-01', utc_timestamp(6))",
                UUID.randomUUID(),
                eastby,
                People.id("zoe"));
        write(eastby, EASTBY, EASTBY);
        receipt(eastby, "zoe", "there", EASTBY);
        request(eastby, "zoe", "there", false, EASTBY);
    }

    private static List<String> owners(String path) {
        return Matrix.rows()
                .filter(row -> row.path().equals(path)
                        && row.method().equals("GET")
                        && row.what().equals("own"))
                .flatMap(row -> row.expected().entrySet().stream())
                .filter(cell -> cell.getValue().equals("200"))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static UUID takenBy(String staff) {
        var form = NewBudget.importBy(staff);
        SignIn.as(staff)
                .contentType("application/json")
                .body(form)
                .put("/imports/" + UUID.randomUUID())
                .then()
                .statusCode(201);
        JsonNode taken = new ObjectMapper().valueToTree(form);
        return UUID.fromString(taken.at("/budgets/0/id").asText());
    }

    private void write(UUID budget, Set<String> knowHolder, Set<String> seePlan) {
        Owner.run(
                "update holder set name = ? where id = (select holder from budget where id = ?)",
                marker(knowHolder),
                budget);
        Owner.run(
                "update plan set about_me = ?, risks = ?, if_things_go_wrong = ?, who_looks_after = ?, reason = ? "
                        + "where budget = ?",
                marker(seePlan),
                marker(seePlan),
                marker(seePlan),
                marker(seePlan),
                marker(seePlan),
                budget);
        var sum = UUID.randomUUID();
        Owner.run(
                "insert into indicative_sum (id, budget, phone_id, number, reason, worked_out_by, worked_out_at) "
                        + "select ?, id, ?, 1 + (select count(*) from indicative_sum s where s.budget = b.id), ?, contact, "
                        + "utc_timestamp(6) from budget b where id = ?",
                sum,
                sum,
                marker(seePlan),
                budget);
        Owner.run(
                "insert into indicative_line (id, indicative_sum, position, what, amount_pence) values (?, ?, 1, ?, 1)",
                UUID.randomUUID(),
                sum,
                marker(seePlan));
        Owner.run(
                "update plan_item i join plan p on p.id = i.plan set i.what = ?, i.payee = ? "
                        + "where p.budget = ? and i.management_option = 'DIRECT_PAYMENT'",
                marker(seePlan),
                marker(seePlan),
                budget);
    }

    private void receipt(UUID budget, String who, String whose, Set<String> seers) {
        var form = Send.with(Send.receipt(100), "supplier", marker(seers), "note", marker(seers));
        if (who.equals("kim")) {
            form.put("parts", List.of(Map.of("planItem", place.held, "amountPence", 100)));
        }
        send(budget, "receipts", who, whose, "receipt", form);
    }

    private void request(UUID budget, String who, String whose, boolean isPrivate, Set<String> seers) {
        var form = Send.with(Send.request("something-else"), "words", marker(seers), "private", isPrivate);
        send(budget, "review-requests", who, whose, "request", form);
        SignIn.as(who)
                .contentType("application/json")
                .body(Map.of("words", marker(seers)))
                .put("/budgets/" + budget + "/review-requests/" + id(budget, "review-requests", whose) + "/messages/"
                        + UUID.randomUUID())
                .then()
                .statusCode(201);
    }

    private void send(UUID budget, String where, String who, String whose, String part, Map<String, Object> form) {
        var id = UUID.randomUUID();
        var name = "../" + marker(NOBODY) + ".jpg";
        var photo = withComment(Pictures.jpeg(), marker(NOBODY));
        var call = SignIn.as(who).multiPart("file", name, photo, "image/jpeg");
        Response sent = Send.multipart(call, "/budgets/" + budget + "/" + where + "/" + id, part, form);
        sent.then().statusCode(201);
        things.computeIfAbsent(budget, key -> new HashMap<>())
                .computeIfAbsent(where, key -> new HashMap<>())
                .put(whose, id);
    }

    private static byte[] withComment(byte[] jpeg, String words) {
        var text = words.getBytes(StandardCharsets.US_ASCII);
        return java.nio.ByteBuffer.allocate(jpeg.length + text.length + 4)
                .put(jpeg, 0, 2)
                .putShort((short) 0xFFFE)
                .putShort((short) (text.length + 2))
                .put(text)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private String marker(Set<String> mayKnow) {
        var words =
                "Planted" + (1000 + planted++) + UUID.randomUUID().toString().replace("-", "");
        knownTo.put(words, mayKnow);
        return words;
    }

    private static Set<String> and(Set<String> these, String one) {
        var more = new TreeSet<>(these);
        more.add(one);
        return more;
    }

    UUID id(UUID budget, String where, String whose) {
        return things.getOrDefault(budget, Map.of())
                .getOrDefault(where, Map.of())
                .get(whose);
    }

    /** Ids that the list of this collection tells those who may see it, three of them. */
    List<UUID> found(String collection) {
        return listed.computeIfAbsent(
                collection,
                key -> Stream.of("omar", "amira")
                        .map(who -> SignIn.as(who).get(place.path() + "/" + key).asString())
                        .flatMap(list -> ID.matcher(list).results())
                        .map(id -> UUID.fromString(id.group(1)))
                        .distinct()
                        .limit(3)
                        .toList());
    }

    /** Words in this text that whoever reads it must not know. */
    Optional<String> leakedTo(String who, String text) {
        return text.contains("Planted")
                ? knownTo.entrySet().stream()
                        .filter(marker -> !marker.getValue().contains(who) && text.contains(marker.getKey()))
                        .map(Map.Entry::getKey)
                        .findFirst()
                : Optional.empty();
    }

    /** Everybody and everything that must never stand in a log. */
    List<String> words() {
        return new ArrayList<>(knownTo.keySet());
    }
}
