package org.openphb.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openphb.world.NewBudget;
import org.openphb.world.No;
import org.openphb.world.Owner;
import org.openphb.world.Send;
import org.openphb.world.SignIn;
import org.openphb.world.TestClock;

/** Each test has a package of its own, so that it says nothing to any other. */
@QuarkusTest
class RateCardTest {
    private static final Map<String, Object> WEEKDAYS =
            Map.of("name", "weekdays", "hoursHundredths", 3500, "hourlyPence", 1950);
    private static final Map<String, Object> WEEKENDS =
            Map.of("name", "weekends", "hoursHundredths", 1400, "hourlyPence", 2150);

    private LocalDate today;
    private String care;

    @BeforeEach
    void a_package() {
        today = TestClock.today();
        care = "Care " + UUID.randomUUID();
    }

    @Test
    void staff_read_what_leads_keep_and_nobody_else() {
        keep("lena", UUID.randomUUID(), form("Tier 2", WEEKDAYS, WEEKENDS))
                .then()
                .statusCode(201);

        for (var login : List.of("grace", "petra", "lena")) {
            of(login, today)
                    .body(mine("tier"), contains("Tier 2"))
                    .body(mine("bands") + "[0].name", contains("weekdays", "weekends"))
                    .body(mine("bands") + "[0].hoursHundredths", contains(3500, 1400))
                    .body(mine("bands") + "[0].hourlyPence", contains(1950, 2150))
                    .body(mine("setBy") + "[0].name", equalTo("Lena Fischer"))
                    .body(mine("firstDay"), contains(today.toString()));
        }
        of("tom", today).body(mine("tier"), empty()).body("history." + mine("").substring(6), empty());
        for (var login : List.of("nobody", "amira", "ben", "kim")) {
            No.is(SignIn.as(login).get("/rate-cards"), 403, "not-allowed");
        }
    }

    @Test
    void only_leads_write_and_only_on_their_own_list() {
        var known = UUID.randomUUID();
        keep("lena", known, form("Tier 1", WEEKDAYS)).then().statusCode(201);

        for (var login : List.of("nobody", "amira", "grace", "petra", "tom")) {
            No.is(keep(login, UUID.randomUUID(), form("Tier 2", WEEKDAYS)), 403, "not-allowed");
            No.is(keep(login, known, form("Tier 1", WEEKDAYS)), 403, "not-allowed");
        }
        var eastbys = Owner.ask("select uuid()");
        Owner.run(
                "insert into rate_card (id, phone_id, organisation, lasting_id, package_name, first_day, ends, set_by, why, "
                        + "set_at) select ?, ?, 'QXX', ?, ?, '2020-01-01', false, id, 'x', utc_timestamp(6) from person "
                        + "where email = 'tom@example.test'",
                eastbys,
                eastbys,
                eastbys,
                care);
        No.badForm(
                keep("lena", UUID.randomUUID(), Send.with(form("Tier 3", WEEKDAYS), "replaces", eastbys)), "replaces");
    }

    @Test
    void a_newer_card_takes_the_place_of_an_older_one_from_its_day_or_ends_it_and_all_can_be_read() {
        var first = UUID.randomUUID();
        keep("lena", first, form(null, WEEKDAYS)).then().statusCode(201).body("$", not(hasKey("tier")));
        var second = UUID.randomUUID();
        var dearer = Send.with(form(null, Send.with(WEEKDAYS, "hourlyPence", 2000)), "replaces", first);
        keep("max", second, Send.with(dearer, "firstDay", "" + today.plusDays(5)))
                .then()
                .statusCode(201);
        var end = Send.with(form(null, WEEKDAYS), "replaces", second, "ends", true);
        keep("max", UUID.randomUUID(), Send.with(end, "firstDay", "" + today.plusDays(9)))
                .then()
                .statusCode(201);

        var rate = mine("bands") + "[0].hourlyPence";
        of("grace", today.minusDays(1)).body(mine("id"), empty());
        of("grace", today).body(rate, contains(1950));
        of("grace", today.plusDays(4)).body(rate, contains(1950));
        of("grace", today.plusDays(5)).body(rate, contains(2000));
        of("grace", today.plusDays(9)).body(mine("id"), empty());
        SignIn.as("grace")
                .get("/rate-cards")
                .then()
                .body("on", equalTo("" + today))
                .body(rate, contains(1950))
                .body("history.findAll { it.packageName == '" + care + "' }.ends", contains(true, false, false))
                .body(
                        "history.findAll { it.packageName == '" + care + "' }.why.unique()",
                        contains("The board agreed"));
        assertEquals(3, Owner.count("select count(*) from rate_card where package_name = ?", care));
    }

    @Test
    void sent_twice_it_is_kept_once() {
        var id = UUID.randomUUID();
        keep("lena", id, form("Tier 1", WEEKDAYS, WEEKENDS)).then().statusCode(201);

        TestClock.set(today.plusDays(20), 12);
        keep("lena", id, form("Tier 1", WEEKDAYS, WEEKENDS)).then().statusCode(200);
        No.is(keep("lena", id, form("Tier 1", WEEKENDS, WEEKDAYS)), 409, "change-id-taken");
        No.is(keep("lena", id, form("Tier 2", WEEKDAYS, WEEKENDS)), 409, "change-id-taken");
        No.is(keep("max", id, form("Tier 1", WEEKDAYS, WEEKENDS)), 409, "change-id-taken");

        assertEquals(1, Owner.count("select count(*) from rate_card where phone_id = ?", id));
    }

    @Test
    void there_is_one_card_for_a_package_and_tier() {
        var first = UUID.randomUUID();
        var inAWeek = "" + today.plusDays(7);
        keep("lena", first, Send.with(form("Tier 1", WEEKDAYS), "firstDay", inAWeek))
                .then()
                .statusCode(201);

        No.badForm(keep("lena", UUID.randomUUID(), form("tier 1", WEEKDAYS)), "packageName")
                .body("violations[0].message", startsWith("There is already a card"));
        No.badForm(
                keep("lena", UUID.randomUUID(), Send.with(form("Tier 1", WEEKDAYS), "firstDay", inAWeek)),
                "packageName");
        keep("lena", UUID.randomUUID(), form("Tier 2", WEEKDAYS)).then().statusCode(201);
        keep("lena", UUID.randomUUID(), form(null, WEEKDAYS)).then().statusCode(201);
        var end = Send.with(form("Tier 1", WEEKDAYS), "replaces", first, "ends", true, "firstDay", inAWeek);
        keep("lena", UUID.randomUUID(), end).then().statusCode(201);
        TestClock.set(today.plusDays(8), 12);
        keep("lena", UUID.randomUUID(), Send.with(form("Tier 1", WEEKDAYS), "firstDay", "" + today.plusDays(8)))
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({
        "packageName, ' '",
        "tier, ' '",
        "why, ''",
        "firstDay, 2020-01-01",
        "firstDay, soon",
        "replaces, 0199a000-0000-7000-8000-000000000009"
    })
    void a_form_that_needs_another_look(String field, String value) {
        No.badForm(keep("lena", UUID.randomUUID(), Send.with(form("Tier 1", WEEKDAYS), field, value)), field);
    }

    @Test
    void rates_that_need_another_look() {
        No.badForm(keep("lena", UUID.randomUUID(), form("Tier 1")), "bands");
        No.badForm(keep("lena", UUID.randomUUID(), Send.with(form("Tier 1", WEEKDAYS), "ends", true)), "replaces");
        for (var wrong : List.of(
                Map.of("bands[1].name", Send.with(WEEKENDS, "name", " Weekdays")),
                Map.of("bands[1].name", Send.with(WEEKENDS, "name", "")),
                Map.of("bands[1].hourlyPence", Send.with(WEEKENDS, "hourlyPence", 0)),
                Map.of("bands[1].hourlyPence", Send.with(WEEKENDS, "hourlyPence", 1_000_001)),
                Map.of("bands[1].hoursHundredths", Send.with(WEEKENDS, "hoursHundredths", 0)))) {
            wrong.forEach((field, band) ->
                    No.badForm(keep("lena", UUID.randomUUID(), form("Tier 1", WEEKDAYS, band)), field));
        }
        No.badForm(SignIn.as("grace").queryParam("on", "soon").get("/rate-cards"), "on");
    }

    @Test
    void a_line_says_which_card_its_rate_is_from_and_keeps_it_when_the_card_changes() {
        var budget = NewBudget.running();
        var card = UUID.randomUUID();
        keep("lena", card, form("Tier 2", WEEKDAYS, WEEKENDS)).then().statusCode(201);
        var sum = UUID.randomUUID();
        tell(budget, sum, 0, line(card, "weekdays", 1950), line(card, "weekends", 2300, "It is far to drive"))
                .then()
                .statusCode(201);
        var dearer = Send.with(form("Tier 2", Send.with(WEEKDAYS, "hourlyPence", 2000)), "replaces", card);
        keep("lena", UUID.randomUUID(), dearer).then().statusCode(201);

        SignIn.as("amira")
                .get(budget.path() + "/indicative-sums")
                .then()
                .statusCode(200)
                .body("items[0].lines.kind", contains("hours", "hours"))
                .body("items[0].lines.rateCard.id", contains("" + card, "" + card))
                .body("items[0].lines.rateCard.packageName", contains(care, care))
                .body("items[0].lines.rateCard.tier", contains("Tier 2", "Tier 2"))
                .body("items[0].lines.rateCard.band", contains("weekdays", "weekends"))
                .body("items[0].lines.rateCard.firstDay", contains("" + today, "" + today))
                .body("items[0].lines.rateCard.hourlyPence", contains(1950, 2150))
                .body("items[0].lines.ratePence", contains(1950, 2300))
                .body("items[0].lines[0]", not(hasKey("why")))
                .body("items[0].lines[1].why", equalTo("It is far to drive"));
        tell(budget, sum, 0, line(card, "weekdays", 1950), line(card, "weekends", 2300, "It is far to drive"))
                .then()
                .statusCode(200);
        No.is(
                tell(budget, sum, 0, line(card, "weekdays", 1950), line(card, "weekends", 2300, "Other words")),
                409,
                "indicative-sum-id-taken");
        No.badForm(tell(budget, UUID.randomUUID(), 1, line(card, "weekdays", 1950)), "lines[0].rateCard");
    }

    @Test
    void a_line_is_asked_about_with_the_card_it_is_from() {
        var budget = NewBudget.running();
        var card = UUID.randomUUID();
        keep("lena", card, form("Tier 2", WEEKDAYS)).then().statusCode(201);
        var line = tell(budget, UUID.randomUUID(), 0, line(card, "weekdays", 1950))
                .then()
                .statusCode(201)
                .extract()
                .path("lines[0].id");

        var form = Send.with(Send.request("review-plan"), "indicativeLine", line);
        Send.request("amira", budget, UUID.randomUUID(), form)
                .then()
                .statusCode(201)
                .body("indicativeLine.rateCard.packageName", equalTo(care));
        SignIn.as("amira")
                .get(budget.path() + "/review-requests")
                .then()
                .body("items[0].indicativeLine.rateCard.band", equalTo("weekdays"));
    }

    @Test
    void a_line_departs_from_its_card_only_with_a_reason() {
        var budget = NewBudget.running();
        var card = UUID.randomUUID();
        keep("lena", card, form(null, WEEKDAYS)).then().statusCode(201);

        refused(budget, "lines[0].why", line(card, "weekdays", 1951))
                .body("violations[0].message", containsString("£19.50"));
        refused(budget, "lines[0].why", line(card, "weekdays", 1949, " "));
        refused(budget, "lines[0].why", line(card, "weekdays", 1950, "No need"));
        refused(
                budget,
                "lines[0].why",
                Send.with(line(card, "weekdays", 1), "rateCard", null, "band", null, "why", "x"));
        refused(budget, "lines[0].band", line(card, "weekends", 1950));
        refused(budget, "lines[0].band", line(card, null, 1950));
        refused(budget, "lines[0].band", line(null, "weekdays", 1950));
        refused(budget, "lines[0].rateCard", line(UUID.randomUUID(), "weekdays", 1950));
        refused(
                budget,
                "lines[0].rateCard",
                Map.of("what", "x", "amountPence", 1950, "rateCard", card, "band", "weekdays"));
    }

    @Test
    void a_card_of_another_organisation_or_of_another_day_is_none() {
        var budget = NewBudget.running();
        var later = UUID.randomUUID();
        keep("lena", later, Send.with(form(null, WEEKDAYS), "firstDay", "" + today.plusDays(1)))
                .then()
                .statusCode(201);
        refused(budget, "lines[0].rateCard", line(later, "weekdays", 1950));
        TestClock.set(today.plusDays(1), 12);
        tell(budget, UUID.randomUUID(), 0, line(later, "weekdays", 1950)).then().statusCode(201);

        Owner.run("update rate_card set organisation = 'QXX' where phone_id = ?", later);
        No.badForm(tell(budget, UUID.randomUUID(), 1, line(later, "weekdays", 1950)), "lines[0].rateCard");
    }

    @Test
    void what_the_usual_service_would_cost_is_one_amount_and_said_as_such() {
        var budget = NewBudget.running();
        var usual = Map.<String, Object>of("what", "A care home", "kind", "conventional", "amountPence", 5_200_000);
        refused(budget, "lines[0].kind", Send.with(line(null, null, 1), "kind", "conventional"));
        refused(budget, "lines[0].kind", Send.with(usual, "kind", "hours"));
        refused(budget, "lines[0].kind", Send.with(usual, "kind", "most"));
        var id = UUID.randomUUID();
        tell(budget, id, 0, usual, Map.of("what", "A bed", "amountPence", 1))
                .then()
                .statusCode(201)
                .body("lines.kind", contains("conventional", "amount"))
                .body("sumPence", equalTo(5_200_001));

        tell(budget, id, 0, usual, Map.of("what", "A bed", "kind", "amount", "amountPence", 1))
                .then()
                .statusCode(200);
        No.is(
                tell(budget, id, 0, Send.with(usual, "kind", "amount"), Map.of("what", "A bed", "amountPence", 1)),
                409,
                "indicative-sum-id-taken");
    }

    @Test
    void versions_come_in_pages() {
        var budget = NewBudget.running();
        for (var after = 0; after < 3; after++) {
            tell(budget, UUID.randomUUID(), after, Map.of("what", "A bed", "amountPence", 100 + after))
                    .then()
                    .statusCode(201);
        }
        var call = budget.path() + "/indicative-sums";

        var numbers = new ArrayList<Integer>();
        String cursor = null;
        for (var pages = 0; pages < 2; pages++) {
            var page = SignIn.as("amira").queryParam("limit", 2);
            var answer = (cursor == null ? page : page.queryParam("cursor", cursor))
                    .get(call)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            numbers.addAll(answer.getList("items.number", Integer.class));
            cursor = answer.getString("next");
        }
        assertEquals(List.of(3, 2, 1), numbers);
        assertEquals(null, cursor);
        No.badForm(SignIn.as("amira").queryParam("limit", 201).get(call), "limit");
        No.badForm(SignIn.as("amira").queryParam("cursor", "nowhere").get(call), "cursor");
    }

    private ValidatableResponse of(String login, LocalDate on) {
        return SignIn.as(login)
                .queryParam("on", "" + on)
                .get("/rate-cards")
                .then()
                .statusCode(200);
    }

    private String mine(String field) {
        return "items.findAll { it.packageName == '" + care + "' }" + (field.isEmpty() ? "" : "." + field);
    }

    private Map<String, Object> form(String tier, Object... bands) {
        var form = new HashMap<String, Object>(Map.of(
                "packageName", care, "firstDay", "" + today, "why", "The board agreed", "bands", List.of(bands)));
        if (tier != null) {
            form.put("tier", tier);
        }
        return form;
    }

    private static Response keep(String login, UUID id, Map<String, Object> form) {
        return Send.change(login, "/rate-cards/" + id, null, form);
    }

    private static Map<String, Object> line(UUID card, String band, int pence) {
        var line = new HashMap<String, Object>(
                Map.of("what", "Care", "ratePence", pence, "hoursHundredths", 100, "weeks", 52));
        if (card != null) {
            line.put("rateCard", card);
        }
        if (band != null) {
            line.put("band", band);
        }
        return line;
    }

    private static Map<String, Object> line(UUID card, String band, int pence, String why) {
        return Send.with(line(card, band, pence), "why", why);
    }

    private static Response tell(NewBudget budget, UUID id, int after, Object... lines) {
        var form = new HashMap<String, Object>(Map.of("after", after, "lines", List.of(lines)));
        if (after > 0) {
            form.put("reason", "It costs more");
        }
        return Send.change("grace", budget.path() + "/indicative-sums/" + id, null, form);
    }

    private static ValidatableResponse refused(NewBudget budget, String field, Map<String, Object> line) {
        return No.badForm(tell(budget, UUID.randomUUID(), 0, line), field);
    }
}
