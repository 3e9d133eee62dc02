package org.openphb.overview;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openphb.world.AnotherWorld;
import org.openphb.world.NewBudget;
import org.openphb.world.NewOrganisation;
import org.openphb.world.Owner;
import org.openphb.world.People;
import org.openphb.world.Send;
import org.openphb.world.SignIn;

/**
 * One worker with 400 budgets, as many as teams have: taken in by one import, so all recorded at one instant, with ids
 * that are no longer in any order; on each a receipt and a request with one promise day.
 */
@QuarkusTest
@TestProfile(AnotherWorld.class)
class ManyBudgetsTest {
    private static final int MANY = 400;
    private static final int PAGE = 50;

    /**
     * Somebody's whole work, in an organisation of its own.
     *
     * @param nominee is let in to every budget
     * @param waiting what is in the queue
     */
    private record Work(
            String worker,
            String lead,
            String colleague,
            String nominee,
            Collection<String> budgets,
            Collection<String> waiting) {}

    private static Work few;
    private static Work many;

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void two_teams() {
        if (many == null) {
            few = workWith(1);
            many = workWith(MANY);
        }
    }

    @Test
    void all_are_found_page_by_page_each_once() {
        for (var who : List.of(many.worker, many.colleague, many.nominee)) {
            assertEachOnce(many.budgets, ids(pages(who, "/budgets")), who);
            assertEachOnce(many.budgets, ids(pages(who, "/budgets?q=holder")), who);
        }
    }

    @Test
    void what_comes_in_between_moves_no_page() {
        var three = workWith(3);
        var address = "/budgets?limit=1";
        var first = page(three.worker, address, null);
        take(three.worker, 2);

        var found = new ArrayList<>(ids(items(first)));
        found.addAll(ids(pagesAfter(three.worker, address, first)));

        assertEachOnce(three.budgets, found, "the ones from before");
    }

    @Test
    void the_queue_is_all_of_it_oldest_promise_first_each_once() {
        for (var address : List.of("/queue", "/queue?contact=all")) {
            var items = pages(many.worker, address);

            assertEachOnce(many.waiting, ids(items), address);
            var days = items.stream().map(item -> "" + item.get("by")).toList();
            assertEquals(days.stream().sorted().toList(), days);
        }
        assertEquals(List.of(), pages(many.colleague, "/queue"));
    }

    @Test
    void what_is_done_in_between_leaves_no_gap() {
        var first = page(many.worker, "/queue", null);
        var done = ids(items(first));
        var rest = new HashSet<>(many.waiting);
        done.forEach(rest::remove);
        for (var thing : List.of("receipt", "review_request")) {
            changeAll(thing, "withdrawn_by = sent_by, withdrawn_at = received_at", done);
        }
        try {
            assertEachOnce(rest, ids(pagesAfter(many.worker, "/queue", first)), "the rest");
        } finally {
            for (var thing : List.of("receipt", "review_request")) {
                changeAll(thing, "withdrawn_by = null, withdrawn_at = null", done);
            }
        }
    }

    private static void changeAll(String thing, String changes, List<String> phoneIds) {
        var why = !thing.equals("receipt")
                ? ""
                : changes.contains("null") ? ", withdrawn_reason = null" : ", withdrawn_reason = 'MISTAKE'";
        Owner.run(
                "update " + thing + " set " + changes + why + " where phone_id in ("
                        + String.join(", ", Collections.nCopies(phoneIds.size(), "?")) + ")",
                phoneIds.toArray());
    }

    @Test
    void who_is_let_in_to_all_of_them_hears_of_all_at_once() {
        SignIn.as(many.nominee).get("/me").then().body("budgets", hasSize(MANY));
        SignIn.as(many.worker).get("/me").then().body("budgets", hasSize(0));
    }

    @Test
    void no_list_takes_more_statements_for_many() {
        for (var address : List.of("/me", "/budgets", "/budgets?q=holder", "/queue", "/queue?contact=all", "/staff")) {
            assertEquals(statements(few.worker, address), statements(many.worker, address), address);
        }
        for (var address : List.of("/me", "/budgets", "/budgets?q=holder", "/news")) {
            assertEquals(statements(few.nominee, address), statements(many.nominee, address), address);
        }
    }

    @Test
    void all_are_handed_over_in_one_call_and_back() {
        var of = handedOver(many, many.worker, many.colleague);

        assertEachOnce(many.waiting, ids(pages(many.colleague, "/queue")), "the colleague");
        assertEquals(List.of(), pages(many.worker, "/queue"));
        assertEachOnce(many.budgets, ids(pages(many.worker, "/budgets")), "still of the organisation");

        handedOver(many, many.colleague, many.worker);
        assertEachOnce(many.waiting, ids(pages(many.worker, "/queue")), "the worker again");
        var forOne = handedOver(few, few.worker, few.colleague);
        handedOver(few, few.colleague, few.worker);
        // what is told and kept is written in batches of 50
        assertTrue(of - forOne < 3 * MANY / 50, of + " statements for many, " + forOne + " for one");
    }

    /** @return how many statements it took */
    private long handedOver(Work work, String from, String to) {
        var most = Owner.count("select count(*) from budget where contact = ?", People.id(from));
        SignIn.as(work.lead).get("/me").then().statusCode(200);
        var path = "/staff/" + People.id(from) + "/handover/" + UUID.randomUUID();
        var form = Map.of("to", People.id(to), "reason", "A new year");
        var toldBefore = told(work);
        sessions.getStatistics().clear();
        Send.change(work.lead, path, null, form).then().statusCode(201).body("budgets", equalTo((int) most));
        var taken = sessions.getStatistics().getPrepareStatementCount();
        assertEquals(most, told(work) - toldBefore, "the holders' side hears of each");
        return taken;
    }

    private static long told(Work work) {
        return Owner.count("select count(*) from notice where person = ?", People.id(work.nominee));
    }

    private static Work workWith(int budgets) {
        var team = new NewOrganisation();
        var worker = team.staff("worker", "staff");
        var nominee = team.somebody("nominee");
        var helper = People.id(nominee);
        var taken = take(worker, budgets);
        rows(
                "insert into access (id, budget, person, role, rights, first_day, granted_at) values ",
                "(?, ?, ?, 'NOMINEE', '', current_date - interval 2 day, utc_timestamp(6))",
                taken.stream().map(id -> List.<Object>of(fresh(), id, helper)).toList());
        var receipts = waitingOn(taken, helper);
        var requests = waitingOn(taken, helper);
        rows(
                "insert into receipt (id, budget, phone_id, amount_pence, spent_on, no_proof, sent_by, on_behalf, late, "
                        + "received_at, answer_by, file_count, digest, version) values ",
                "(?, ?, ?, 100, current_date, 'bus fare', ?, false, false, utc_timestamp(6), "
                        + "current_date + interval ? day, 0, '', 0)",
                receipts);
        rows(
                "insert into review_request (id, budget, phone_id, kind, words, is_private, sent_by, on_behalf, "
                        + "received_at, answer_by, file_count, digest, version) values ",
                "(?, ?, ?, 'REVIEW_PLAN', 'Please look', false, ?, false, utc_timestamp(6), "
                        + "current_date + interval ? day, 0, '', 0)",
                requests);
        var waiting = Stream.concat(receipts.stream(), requests.stream())
                .map(row -> "" + row.get(2))
                .toList();
        return new Work(worker, team.staff("lead", "lead"), team.staff("colleague", "staff"), nominee, taken, waiting);
    }

    /** Promised for one of two days, in no order. */
    private static List<List<Object>> waitingOn(List<String> budgets, UUID sender) {
        var shuffled = new ArrayList<>(budgets);
        Collections.shuffle(shuffled);
        return shuffled.stream()
                .map(id -> List.<Object>of(fresh(), id, UUID.randomUUID(), sender, id.charAt(0) < '8' ? 3 : 4))
                .toList();
    }

    private static UUID fresh() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /** Taken in by one import of somebody's. @return the ids */
    private static List<String> take(String worker, int budgets) {
        var taken = new ArrayList<Map<String, Object>>();
        var ids = new ArrayList<String>();
        var numbers = new HashSet<Object>();
        while (numbers.size() < budgets) {
            var one = NewBudget.asImportedBy(worker);
            if (numbers.add(((Map<?, ?>) one.get("holder")).get("nhsNumber"))) {
                var id = "" + UUID.randomUUID();
                taken.add(Send.with(one, "id", id));
                ids.add(id);
            }
        }
        SignIn.as(worker)
                .contentType("application/json")
                .body(Map.of("budgets", taken))
                .put("/imports/" + UUID.randomUUID())
                .then()
                .statusCode(201);
        return ids;
    }

    private static void rows(String into, String row, List<List<Object>> values) {
        Owner.run(
                into + String.join(", ", Collections.nCopies(values.size(), row)),
                values.stream().flatMap(List::stream).toArray());
    }

    private static void assertEachOnce(Collection<String> expected, List<String> found, String what) {
        assertEquals(found.size(), new HashSet<>(found).size(), what + ": none twice");
        assertEquals(new HashSet<>(expected), new HashSet<>(found), what);
    }

    private static List<String> ids(List<Map<String, Object>> items) {
        return items.stream().map(item -> "" + item.get("id")).toList();
    }

    /** From the first page to the last. */
    private static List<Map<String, Object>> pages(String who, String address) {
        var first = page(who, address, null);
        var all = new ArrayList<>(items(first));
        all.addAll(pagesAfter(who, address, first));
        return all;
    }

    /** Every page is full but the last. */
    private static List<Map<String, Object>> pagesAfter(String who, String address, Response first) {
        var all = new ArrayList<Map<String, Object>>();
        for (var now = first; next(now) != null; ) {
            assertEquals(address.contains("limit=1") ? 1 : PAGE, items(now).size(), address);
            now = page(who, address, next(now));
            all.addAll(items(now));
        }
        return all;
    }

    private static Response page(String who, String address, String cursor) {
        var call = SignIn.as(who);
        var answer = (cursor == null ? call : call.queryParam("cursor", cursor)).get(address);
        assertEquals(200, answer.statusCode(), answer.asString());
        return answer;
    }

    private static List<Map<String, Object>> items(Response page) {
        return page.jsonPath().getList("items");
    }

    private static String next(Response page) {
        return page.jsonPath().getString("next");
    }

    private long statements(String who, String address) {
        SignIn.as(who).get("/me").then().statusCode(200);
        sessions.getStatistics().clear();
        page(who, address, null);
        return sessions.getStatistics().getPrepareStatementCount();
    }
}
