package org.openphb.overview;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openphb.world.AtOnce;
import org.openphb.world.Codes;
import org.openphb.world.Decide;
import org.openphb.world.Draft;
import org.openphb.world.NewBudget;
import org.openphb.world.No;
import org.openphb.world.Owner;
import org.openphb.world.Send;
import org.openphb.world.SignIn;
import org.openphb.world.TestClock;
import org.openphb.world.TheNews;
import org.openphb.world.TheQueue;

/** Lateness needs a written reason: whatever staff have promised by a day. */
@QuarkusTest
class WhyItIsLateTest {
    private static final List<String> HELPERS = List.of("nadia", "ben");

    private NewBudget budget;
    private LocalDate today;
    private UUID id;

    /** Each as Amira sent it. */
    enum What {
        RECEIPT("/receipts/", "", "receipt"),
        REQUEST("/review-requests/", "", "request"),
        PLAN("/draft/sending/", "sent.", "budget"),
        ACCESS("/access/", "", "access");

        private final String path;
        private final String where;
        private final String news;

        What(String path, String where, String news) {
            this.path = path;
            this.where = where;
            this.news = news;
        }
    }

    @BeforeEach
    void a_budget_with_people_on_it() {
        budget = Draft.without(NewBudget.running())
                .with("nadia", "NOMINEE")
                .with("ben", "CARER", "SEND_RECEIPTS")
                .with("ravi", "CARER", "SEND_RECEIPTS");
        today = TestClock.today();
        id = UUID.randomUUID();
    }

    private UUID sent(What what, int promisedInDays) {
        var thing = switch (what) {
            case RECEIPT -> Send.receipt("amira", budget);
            case REQUEST -> Send.request("amira", budget, "review-plan");
            case PLAN -> Decide.sent(budget);
            case ACCESS -> {
                var asked = UUID.randomUUID();
                Codes.grant("amira", budget, asked, Map.of("role", "nominee", "name", "Rose Price"))
                        .then()
                        .statusCode(201);
                yield asked;
            }
        };
        return promised(what, thing, promisedInDays);
    }

    private UUID promised(What what, UUID thing, int inDays) {
        var tables = switch (what) {
            case RECEIPT -> Map.of("receipt", "answer_by");
            case REQUEST -> Map.of("review_request", "answer_by");
            case PLAN -> Map.of("plan_sending", "decide_by", "draft", "decide_by");
            case ACCESS -> Map.of("invitation", "answer_by");
        };
        tables.forEach((table, day) -> Owner.run(
                "update " + table + " set " + day + " = ? where budget = ?", today.plusDays(inDays), budget.id));
        return thing;
    }

    @ParameterizedTest
    @EnumSource
    void whoever_has_no_post_there_and_whoever_has_access_there_says_nothing(What what) {
        var thing = sent(what, -1);

        for (var who : List.of("nobody", "tom", "zoe")) {
            No.is(say(who, what, thing), 404, "not-found");
        }
        No.is(say("amira", what, thing), 403, "not-allowed");
        for (var who : HELPERS) {
            assertEquals(
                    what == What.ACCESS ? 404 : who.equals("nadia") || what != What.RECEIPT ? 403 : 404,
                    say(who, what, thing).statusCode(),
                    who);
        }
        assertEquals(
                what == What.RECEIPT || what == What.ACCESS ? 404 : 403,
                say("ravi", what, thing).statusCode());
        No.is(say("grace", what, UUID.randomUUID()), 404, "not-found");
        assertEquals(0, Owner.count("select count(*) from late_reason where budget = ?", budget.id));
    }

    @ParameterizedTest
    @EnumSource
    void a_form_that_does_not_fit_is_said(What what) {
        var thing = sent(what, -1);

        No.badForm(say("grace", what, thing, Map.of("expectedBy", "" + today)), "words");
        No.badForm(say("grace", what, thing, form(" ", 3)), "words");
        No.badForm(say("grace", what, thing, form("x".repeat(2001), 3)), "words");
        No.badForm(say("grace", what, thing, Map.of("words", "It is long")), "expectedBy");
        No.badForm(say("grace", what, thing, form("It is long", -1)), "expectedBy");
        No.badForm(say("grace", what, thing, form("It is long", 91)), "expectedBy");
        promised(what, thing, 2);
        No.badForm(say("grace", what, thing, form("It is long", 2)), "expectedBy")
                .body("violations[0].message", containsString("Choose a later day"));
        say("grace", what, thing, form("It is long", 3)).then().statusCode(201);
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_said_of_what_is_in_good_time(What what) {
        var thing = sent(what, 4);

        No.is(say("grace", what, thing, form("It is long", 9)), 409, "not-due-yet");
        shown("grace", what, thing).body(what.where + "maySayWhyLate", equalTo(false));
        promised(what, thing, 3);
        shown("grace", what, thing).body(what.where + "maySayWhyLate", equalTo(true));
        say("grace", what, thing, form("It is long", 9)).then().statusCode(201);
    }

    @ParameterizedTest
    @EnumSource
    void the_holder_reads_why_and_hears_of_it_and_the_queue_no_longer_asks(What what) {
        var thing = sent(what, -1);
        assertEquals(true, queued(thing).get("needsReason"));
        shown("amira", what, thing).body(what.where + "lateReasons", nullValue());

        say("grace", what, thing, form("The bank letter is not here", 0)).then().statusCode(201);
        id = UUID.randomUUID();
        say("lena", what, thing, form("Grace is ill", 5)).then().statusCode(201);

        shown("amira", what, thing)
                .body(what.where + "maySayWhyLate", equalTo(false))
                .body(what.where + "lateReasons.words", contains("Grace is ill", "The bank letter is not here"))
                .body(what.where + "lateReasons.by", contains("Lena Fischer", "Grace Hill"))
                .body(what.where + "lateReasons[0].id", equalTo("" + id))
                .body(what.where + "lateReasons[0].at", notNullValue())
                .body(what.where + "lateReasons[0].expectedBy", equalTo("" + today.plusDays(5)));
        var news = TheNews.of("amira", budget).get(0);
        assertEquals("promise-late", news.get("kind"));
        assertEquals(what.news, ((Map<?, ?>) news.get("thing")).get("kind"));
        assertEquals(List.of(), TheNews.kinds("lena", budget));
        assertEquals(what == What.ACCESS ? 0 : 2, late("nadia"));
        assertEquals(0, late("ben"));
        var item = queued(thing);
        assertEquals("Grace is ill", ((Map<?, ?>) item.get("lateReason")).get("words"));
        assertEquals(false, item.get("needsReason"));
        assertEquals(true, item.get("overdue"), "the promised day stays");
        assertEquals("" + today.minusDays(1), item.get("by"));

        TestClock.set(today.plusDays(6), 12);
        assertEquals(true, queued(thing).get("needsReason"), "the new day is over too");
        assertEquals("Grace is ill", ((Map<?, ?>) queued(thing).get("lateReason")).get("words"));
    }

    private long late(String who) {
        return TheNews.kinds(who, budget).stream()
                .filter("promise-late"::equals)
                .count();
    }

    @ParameterizedTest
    @EnumSource
    void said_twice_it_is_written_down_once_and_never_changed(What what) {
        var thing = sent(what, -1);
        var answers = AtOnce.both(() -> say("grace", what, thing), () -> say("grace", what, thing));
        assertEquals(List.of(200, 201), AtOnce.statuses(answers));

        No.is(say("grace", what, thing, form("Another reason", 3)), 409, "late-reason-id-taken");
        No.is(say("omar", what, thing), 409, "late-reason-id-taken");
        assertEquals(1, Owner.count("select count(*) from late_reason where budget = ?", budget.id));
        assertEquals(1, late("amira"));
    }

    @ParameterizedTest
    @EnumSource
    void what_is_decided_needs_none_any_more_and_a_replay_is_still_heard(What what) {
        var thing = sent(what, -1);
        say("grace", what, thing).then().statusCode(201);
        decide(what, thing).then().statusCode(200);

        say("grace", what, thing).then().statusCode(200);
        id = UUID.randomUUID();
        No.is(
                say("grace", what, thing),
                409,
                switch (what) {
                    case RECEIPT -> "receipt-already-decided";
                    case REQUEST -> "request-already-answered";
                    case PLAN -> "plan-already-decided";
                    case ACCESS -> "nothing-to-decide";
                });
        if (what != What.PLAN) {
            shown("amira", what, thing).body("lateReasons.words", contains("It is long"));
        }
    }

    @Test
    void nor_does_what_was_taken_back() {
        var receipt = sent(What.RECEIPT, -1);
        Send.changeSeen("amira", budget.path() + "/receipts/" + receipt, "withdrawal", Map.of("reason", "mistake"))
                .then()
                .statusCode(200);
        No.is(say("grace", What.RECEIPT, receipt), 409, "receipt-already-withdrawn");

        var plan = sent(What.PLAN, -1);
        Decide.takeBack("amira", budget, plan).then().statusCode(200);
        No.is(say("grace", What.PLAN, plan), 409, "plan-taken-back");
    }

    @Test
    void whose_own_it_is_does_not_say_why_others_are_late() {
        var receipt = Send.receipt("grace", budget);
        var request = Send.request("grace", budget, "review-plan");
        Draft.whole(budget);
        Draft.write("grace", budget, "sections/risks", 1, Draft.words("None"))
                .then()
                .statusCode(200);
        var plan = UUID.randomUUID();
        Decide.send("amira", budget, plan).then().statusCode(201);
        promised(What.RECEIPT, receipt, -1);
        promised(What.REQUEST, request, -1);
        promised(What.PLAN, plan, -1);

        No.is(say("grace", What.RECEIPT, receipt), 403, "your-own");
        No.is(say("grace", What.REQUEST, request), 403, "your-own");
        No.is(say("grace", What.PLAN, plan), 403, "your-own");
        for (var what : List.of(What.RECEIPT, What.REQUEST, What.PLAN)) {
            var thing = what == What.RECEIPT ? receipt : what == What.REQUEST ? request : plan;
            shown("grace", what, thing).body(what.where + "maySayWhyLate", equalTo(false));
            say("omar", what, thing).then().statusCode(201);
        }
        assertEquals(List.of("promise-late", "promise-late"), TheNews.kinds("grace", budget), "she sent two of them");
    }

    @Test
    void what_was_said_of_a_plan_before_one_wrote_in_it_is_still_heard_again() {
        var plan = sent(What.PLAN, -1);
        say("grace", What.PLAN, plan).then().statusCode(201);
        Decide.takeBack("amira", budget, plan).then().statusCode(200);
        Draft.write("grace", budget, "sections/risks", 1, Draft.words("None"))
                .then()
                .statusCode(200);

        heardAgainAndNoMore(What.PLAN, plan);
    }

    @Test
    void what_was_said_of_a_disagreement_before_one_put_right_what_it_is_about_is_still_heard_again() {
        var receipt = path(What.RECEIPT, Send.receipt("amira", budget));
        Send.changeSeen("omar", receipt, "decision", Map.of("result", "accepted"))
                .then()
                .statusCode(200);
        var decision = SignIn.as("amira").get(receipt).<String>path("decision.id");
        var dispute = UUID.randomUUID();
        var form = Map.<String, Object>of("kind", "disagree", "words", "I do not agree", "decision", decision);
        Send.request("amira", budget, dispute, form).then().statusCode(201);
        promised(What.REQUEST, dispute, -1);
        say("grace", What.REQUEST, dispute).then().statusCode(201);
        Send.changeSeen(
                        "grace",
                        receipt,
                        "corrections/" + UUID.randomUUID(),
                        Map.of("amountPence", -1, "reason", "A slip"))
                .then()
                .statusCode(201);

        heardAgainAndNoMore(What.REQUEST, dispute);
    }

    private void heardAgainAndNoMore(What what, UUID thing) {
        say("grace", what, thing).then().statusCode(200);
        id = UUID.randomUUID();
        No.is(say("grace", what, thing), 403, "your-own");
    }

    @Test
    void of_what_was_asked_in_private_only_those_who_see_it_hear() {
        var worried = Send.request("amira", budget, "worried");
        promised(What.REQUEST, worried, -1);
        say("grace", What.REQUEST, worried).then().statusCode(201);

        assertEquals(1, late("amira"));
        assertEquals(0, late("nadia"));
        No.is(SignIn.as("nadia").get(path(What.REQUEST, worried)), 404, "not-found");
        No.is(say("nadia", What.REQUEST, worried), 404, "not-found");
        assertEquals(
                0,
                Owner.count(
                        "select count(*) from notice where budget = ? and person = (select id from person where email = 'nadia@example.test')",
                        budget.id));
    }

    @Test
    void who_sent_a_receipt_reads_and_hears_why_it_is_late() {
        var receipt = promised(What.RECEIPT, Send.receipt("ben", budget), -1);
        say("omar", What.RECEIPT, receipt).then().statusCode(201);

        shown("ben", What.RECEIPT, receipt).body("lateReasons.words", contains("It is long"));
        assertEquals(1, late("ben"));
    }

    @Test
    void a_list_leaves_the_reasons_out() {
        var receipt = sent(What.RECEIPT, -1);
        say("grace", What.RECEIPT, receipt).then().statusCode(201);

        SignIn.as("amira").get(budget.path() + "/receipts").then().body("items[0].lateReasons", nullValue());
    }

    @Test
    void a_sixteenth_birthday_is_no_promise() {
        budget.with("maria", "REPRESENTATIVE");
        Owner.run(
                "update holder set date_of_birth = ? where id = (select holder from budget where id = ?)",
                today.minusYears(16).minusDays(1),
                budget.id);
        var parent = Owner.ask("select id from access where budget = ? and role = 'REPRESENTATIVE'", budget.id);

        var item = queued(UUID.fromString(parent));
        assertEquals(true, item.get("overdue"));
        assertEquals(false, item.get("needsReason"));
        assertNull(item.get("lateReason"));
        No.is(say("grace", What.ACCESS, UUID.fromString(parent)), 409, "nothing-to-decide");
    }

    private static Map<String, Object> queued(UUID thing) {
        return TheQueue.of("omar", "all").items().stream()
                .filter(item -> item.get("id").equals("" + thing))
                .findFirst()
                .orElseThrow();
    }

    private io.restassured.response.ValidatableResponse shown(String who, What what, UUID thing) {
        var path = what == What.PLAN ? Draft.path(budget) : path(what, thing);
        return SignIn.as(who).get(path).then().statusCode(200);
    }

    private Response decide(What what, UUID thing) {
        var no = Map.of("result", "refused", "reason", "No");
        return switch (what) {
            case RECEIPT -> Send.changeSeen("omar", path(what, thing), "decision", Map.of("result", "accepted"));
            case REQUEST -> Send.changeSeen("omar", path(what, thing), "answer", no);
            case PLAN -> Decide.decide("omar", budget, thing, Decide.sentBack("Say more"));
            case ACCESS -> Send.changeSeen("omar", path(what, thing), "appointment", no);
        };
    }

    private Response say(String who, What what, UUID thing) {
        return say(who, what, thing, form("It is long", 3));
    }

    private Response say(String who, What what, UUID thing, Map<String, Object> form) {
        return Send.change(who, path(what, thing) + "/late-reasons/" + id, null, form);
    }

    private String path(What what, UUID thing) {
        return budget.path() + what.path + thing;
    }

    private Map<String, Object> form(String words, int expectedInDays) {
        return Map.of("words", words, "expectedBy", "" + today.plusDays(expectedInDays));
    }
}
