package org.openphb.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
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

/** What is kept here is kept in 2031, so that it says nothing to any other test. */
@QuarkusTest
class CriteriaTest {
    private static final LocalDate DAY = LocalDate.of(2031, 5, 6);

    private NewBudget budget;
    private String word;

    @BeforeEach
    void a_budget_and_a_word_that_nobody_else_has() {
        budget = NewBudget.running().with("ben", "CARER", "SEND_RECEIPTS").with("kim", "THIRD_PARTY");
        word = "w" + UUID.randomUUID().toString().substring(24);
    }

    @Test
    void strangers_learn_nothing_and_whoever_knows_the_items_by_name_may_look_up() {
        for (var login : new String[] {"nobody", "zoe", "tom"}) {
            No.is(look(login, "wine"), 404, "not-found");
        }
        for (var login : new String[] {"amira", "ben", "kim", "omar", "petra", "lena"}) {
            look(login, "wine").then().statusCode(200).body("items.name", contains("Alcohol"));
        }
        for (var login : new String[] {"nobody", "amira", "ben"}) {
            No.is(SignIn.as(login).get("/criteria"), 403, "not-allowed");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Wine, Alcohol, wine, not-possible",
        "a packet of CIGARETTES, Tobacco, cigarette, not-possible",
        "some scratch cards, Gambling, scratch card, not-possible",
        "pay back a loan, Paying back a debt, pay back a loan, not-possible",
        "something illegal, Anything illegal, illegal, not-possible",
        "an ambulance, Emergency care, ambulance, ask-first",
        "a private GP, GP and other primary care, GP, ask-first",
        "my prescriptions, Prescriptions, prescription, ask-first",
        "the dentist, Dental treatment, dentist, ask-first",
        "a flu jab, Vaccination and screening, jab, ask-first",
        "a knee operation, Planned surgery, operation, ask-first",
        "my sister, Paying someone who lives with you, sister, ask-first",
        "personal care, Personal care from an agency, personal care, ask-first"
    })
    void what_the_list_for_england_says(String q, String name, String recognised, String says) {
        look("amira", q)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].name", equalTo(name))
                .body("items[0].word", equalTo(recognised))
                .body("items[0].says", equalTo(says))
                .body("items[0].national", equalTo(true))
                .body("history", nullValue());
    }

    @Test
    void only_what_the_regulations_name_is_not_possible() {
        var all = SignIn.as("amira")
                .queryParam("budget", budget.id)
                .get("/criteria")
                .then()
                .statusCode(200)
                .body("items.findAll { it.national }", hasSize(13))
                .body("items.word", everyItem(nullValue()));
        all.body(
                "items.findAll { it.national && it.says == 'not-possible' }.name",
                contains("Alcohol", "Anything illegal", "Gambling", "Paying back a debt", "Tobacco"));
        all.body(
                "items.findAll { it.national && it.says == 'not-possible' }.source",
                everyItem(equalTo("NHS (Direct Payments) Regulations 2013 (SI 2013/1617)")));
        assertThrows(
                IllegalStateException.class,
                () -> Owner.run(
                        "insert into criterion (id, phone_id, lasting_id, name, words, says, reason, source, first_day, ends, "
                                + "why, set_at) select uuid(), uuid(), uuid(), 'Gym', 'gym', 'NOT_POSSIBLE', 'x', 'Guidance', "
                                + "first_day, ends, why, set_at from criterion limit 1"));
    }

    @Test
    void nothing_is_made_of_what_nobody_wrote_down() {
        look("amira", "a wineglass and ginger tea").then().body("items", empty());
        look("amira", "drum lessons and an alphabet rug").then().body("items", empty());
    }

    @Test
    void what_is_looked_up_is_no_look_and_kept_nowhere() {
        var looks = Owner.count("select count(*) from lookup where budget = ?", budget.id);
        var searches = Owner.count("select count(*) from search_lookup");
        look("grace", word).then().statusCode(200);
        look("ben", word).then().statusCode(200);
        SignIn.as("grace").queryParam("q", word).get("/criteria").then().statusCode(200);

        assertEquals(looks, Owner.count("select count(*) from lookup where budget = ?", budget.id));
        assertEquals(searches, Owner.count("select count(*) from search_lookup"));
    }

    @Test
    void a_lead_adds_to_the_list_from_a_day_on_for_the_holders_of_the_organisation_alone() {
        TestClock.set(DAY, 12);
        var id = UUID.randomUUID();
        var later = Send.with(form("ask-first"), "firstDay", DAY.plusDays(7).toString());

        keep("lena", id, later)
                .then()
                .statusCode(201)
                .body("setBy.me", equalTo(true))
                .body("ends", equalTo(false));

        of("grace").body("items", empty());
        SignIn.as("grace")
                .get("/criteria")
                .then()
                .body("history.find { it.id == '" + id + "' }.why", equalTo("The board agreed it"))
                .body("history.find { it.id == '" + id + "' }.setBy.name", equalTo("Lena Fischer"));
        TestClock.set(DAY.plusDays(7), 12);
        of("grace").body("items.says", contains("ask-first")).body("items[0].national", equalTo(false));
        of("tom").body("items", empty());
        SignIn.as("tom").get("/criteria").then().body("history.id", not(hasItem(id.toString())));
    }

    @Test
    void a_newer_row_takes_the_place_of_the_old_one_or_ends_it() {
        TestClock.set(DAY, 12);
        var first = UUID.randomUUID();
        keep("lena", first, form("fine")).then().statusCode(201);
        of("grace").body("items.says", contains("fine"));

        var second = UUID.randomUUID();
        keep("max", second, Send.with(form("not-possible"), "replaces", first))
                .then()
                .statusCode(201);
        of("grace").body("items.says", contains("not-possible")).body("items.id", contains(second.toString()));

        var third = UUID.randomUUID();
        var end = Send.with(form("not-possible"), "replaces", second, "ends", true);
        keep("lena", third, Send.with(end, "firstDay", DAY.plusDays(1).toString()))
                .then()
                .statusCode(201)
                .body("ends", equalTo(true));
        of("grace").body("items.says", contains("not-possible"));
        TestClock.set(DAY.plusDays(1), 12);
        of("grace").body("items", empty());
        assertEquals(3, Owner.count("select count(*) from criterion where words = ?", word));
    }

    @Test
    void only_leads_write_and_only_on_their_own_list() {
        TestClock.set(DAY, 12);
        for (var login : new String[] {"amira", "ben", "nobody", "grace", "petra", "tom"}) {
            No.is(keep(login, UUID.randomUUID(), form("fine")), 403, "not-allowed");
        }
        var wine = SignIn.as("grace")
                .queryParam("q", "wine")
                .get("/criteria")
                .jsonPath()
                .getString("items[0].id");
        No.badForm(
                keep("lena", UUID.randomUUID(), Send.with(form("not-possible"), "replaces", wine, "ends", true)),
                "replaces");
    }

    @Test
    void nobody_makes_fine_what_the_list_for_england_is_stricter_about() {
        TestClock.set(DAY, 12);
        for (var says : List.of("fine", "ask-first")) {
            No.badForm(
                    keep("lena", UUID.randomUUID(), Send.with(form(says), "words", List.of(word, "mulled wines"))),
                    "says");
        }
        No.badForm(keep("lena", UUID.randomUUID(), Send.with(form("fine"), "words", List.of("dentist"))), "says")
                .body("violations[0].message", startsWith("The list for England says “ask first” about “dentist”"));
        keep("lena", UUID.randomUUID(), Send.with(form("not-possible"), "words", List.of(word, "dentist " + word)))
                .then()
                .statusCode(201);
    }

    @Test
    void sent_twice_it_is_kept_once() {
        TestClock.set(DAY, 12);
        var id = UUID.randomUUID();

        keep("lena", id, form("fine")).then().statusCode(201);
        TestClock.set(DAY.plusDays(20), 12);
        keep("lena", id, form("fine")).then().statusCode(200);
        No.is(keep("lena", id, form("ask-first")), 409, "change-id-taken");
        No.is(keep("lena", id, Send.with(form("fine"), "words", List.of(word, "more"))), 409, "change-id-taken");
        No.is(keep("max", id, form("fine")), 409, "change-id-taken");

        assertEquals(1, Owner.count("select count(*) from criterion where phone_id = ?", id));
    }

    @ParameterizedTest
    @CsvSource({
        "name, ' '",
        "says, perhaps",
        "reason, ''",
        "source, ''",
        "why, ''",
        "firstDay, 2031-05-05",
        "firstDay, soon",
        "replaces, 0199a000-0000-7000-8000-000000000009"
    })
    void a_form_that_needs_another_look(String field, String value) {
        TestClock.set(DAY, 12);

        No.badForm(keep("lena", UUID.randomUUID(), Send.with(form("fine"), field, value)), field);
    }

    @Test
    void words_to_recognise_it_by_are_words() {
        TestClock.set(DAY, 12);
        No.badForm(keep("lena", UUID.randomUUID(), Send.with(form("fine"), "words", List.of())), "words");
        for (var wrong : List.of("", "a, b", "-", "x".repeat(41), "<b>")) {
            No.badForm(
                    keep("lena", UUID.randomUUID(), Send.with(form("fine"), "words", List.of(word, wrong))),
                    "words[1]");
        }
        No.badForm(keep("lena", UUID.randomUUID(), Send.with(form("fine"), "ends", true)), "replaces");
    }

    @Test
    void what_cannot_be_looked_up() {
        No.badForm(look("amira", "a".repeat(1001)), "q");
        No.badForm(SignIn.as("amira").queryParam("budget", "mine").get("/criteria"), "budget");
        No.is(SignIn.as("amira").queryParam("budget", UUID.randomUUID()).get("/criteria"), 404, "not-found");
    }

    @Test
    void whoever_may_answer_may_i_buy_this_reads_what_the_list_says_about_it_today() {
        var id = UUID.randomUUID();
        var form =
                Send.with(Send.request("may-i-buy"), "words", "Two bottles of wine for my sister", "pricePence", 900);
        Send.request("amira", budget, id, form).then().statusCode(201).body("criteria", nullValue());
        var path = budget.path() + "/review-requests/" + id;

        SignIn.as("grace")
                .get(path)
                .then()
                .body("criteria.says", contains("not-possible", "ask-first"))
                .body("criteria.word", contains("wine", "sister"));
        for (var login : new String[] {"amira", "lena"}) {
            SignIn.as(login).get(path).then().statusCode(200).body("criteria", nullValue());
        }
        SignIn.as("grace").get(budget.path() + "/review-requests").then().body("items[0].criteria", nullValue());
        var other = Send.request("amira", budget, "something-else");
        SignIn.as("grace")
                .get(budget.path() + "/review-requests/" + other)
                .then()
                .body("criteria", nullValue());
    }

    private Response look(String login, String q) {
        return SignIn.as(login)
                .queryParam("budget", budget.id)
                .queryParam("q", q)
                .get("/criteria");
    }

    /** What a worker's list says about the word of this test. */
    private ValidatableResponse of(String login) {
        return SignIn.as(login)
                .queryParam("q", "Two " + word + "s")
                .get("/criteria")
                .then()
                .statusCode(200);
    }

    private Map<String, Object> form(String says) {
        return Map.of(
                "name",
                "Garden things",
                "words",
                List.of(word),
                "says",
                says,
                "reason",
                "Because",
                "source",
                "Westmoor’s policy, page 4",
                "firstDay",
                DAY.toString(),
                "why",
                "The board agreed it");
    }

    private static Response keep(String login, UUID id, Map<String, Object> form) {
        return Send.change(login, "/criteria/" + id, null, form);
    }
}
