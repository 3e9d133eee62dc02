package org.openphb.plan;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openphb.world.NewBudget;
import org.openphb.world.No;
import org.openphb.world.Owner;
import org.openphb.world.SignIn;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A plan is kept and read without this product. */
@QuarkusTest
class PlanPaperTest {
    private static final String PDF = "application/pdf";
    private static final String PAGE = "text/html";
    private static final Set<String> WORDS =
            Set.of("aboutMe", "risks", "ifThingsGoWrong", "whoLooksAfter", "words", "name", "what", "payee", "reason");

    /** Of the named world: a plan as people write it. */
    private static final String AMIRAS = "/budgets/0199a000-0000-7000-8000-000000000001/plan";

    private NewBudget budget;

    @BeforeEach
    void a_budget() {
        budget = NewBudget.running().with("kim", "THIRD_PARTY").with("ben", "CARER", "SEND_RECEIPTS");
    }

    @ParameterizedTest
    @ValueSource(strings = {PDF, PAGE})
    void only_for_whoever_sees_the_plan_and_a_look(String type) {
        for (var who : List.of("nobody", "zoe", "tom")) {
            No.is(asked(who, type), 404, "not-found");
        }
        No.is(asked("ben", type), 403, "not-allowed");
        No.is(SignIn.as("amira").accept(type).get(path() + "?version=7"), 404, "not-found");
        No.is(SignIn.as("amira").accept(type).get(path() + "?version=x"), 400, "bad-form");

        asked("omar", type)
                .then()
                .statusCode(200)
                .contentType(matchesPattern(type + ".*"))
                .header("Cache-Control", equalTo("private, no-store"))
                .header(
                        "Content-Disposition",
                        matchesPattern("(inline|attachment); filename=\"plan-version-1\\.(pdf|html)\""));
        assertEquals(
                1,
                Owner.count(
                        "select count(*) from lookup l join person p on p.id = l.person where l.budget = ? "
                                + "and l.thing = 'PLAN' and p.email = 'omar@example.test'",
                        budget.id));
    }

    @Test
    void whoever_asks_for_nothing_in_particular_gets_json_as_before() {
        SignIn.as("amira").get(path()).then().contentType(containsString("application/json"));
        SignIn.as("amira").accept("*/*").get(path()).then().contentType(containsString("application/json"));
        No.is(SignIn.as("amira").accept("image/png").get(path()), 406, "not-acceptable");
    }

    @Test
    void every_word_of_the_version_stands_in_both() throws IOException {
        var page = SignIn.as("amira").accept(PAGE).get(AMIRAS).asString();
        var pdf = unspaced(text(SignIn.as("amira").accept(PDF).get(AMIRAS).asByteArray()));
        var words = new ArrayList<String>();
        collect(SignIn.as("amira").get(AMIRAS).then().extract().path("$"), words);

        assertTrue(words.size() > 20, "" + words);
        for (var one : words) {
            for (var line : one.lines().filter(line -> !line.isBlank()).toList()) {
                assertTrue(page.contains(escaped(line)), line);
                assertTrue(pdf.contains(unspaced(line)), line);
            }
        }
        assertTrue(page.contains("£520") && pdf.contains("£520"));
    }

    @Test
    void it_is_pdf_a_2a_and_pdf_ua_1_whatever_somebody_wrote() throws Exception {
        Owner.run(
                "update plan set about_me = ? where budget = ?",
                "A\u0001 \uD83D\uDE00 漢字 שלום </p><script>alert(1)</script> & “quotes” 'n' \"more\" {plan.risks}\r\n\r\nCymraeg ŵ ŷ ﬁ ≤ ﷺ",
                budget.id);
        var pdf = asked("amira", PDF).asByteArray();

        assertEquals(List.of(), broken(pdf, PDFAFlavour.PDFA_2_A));
        assertEquals(List.of(), broken(pdf, PDFAFlavour.PDFUA_1));
        var text = unspaced(text(pdf));
        assertTrue(text.contains(unspaced("</p><script>alert(1)</script> & “quotes” 'n' \"more\" {plan.risks}")), text);
        assertTrue(text.contains("Cymraegŵŷ"), text);
    }

    @Test
    void what_somebody_wrote_is_text_on_the_page() {
        Owner.run(
                "update plan set about_me = ? where budget = ?",
                "</p><script src=x></script><img src=x onerror=alert(1)> {plan.risks} & \u0001",
                budget.id);
        asked("amira", PAGE)
                .then()
                .body(not(containsString("<script")))
                .body(not(containsString("<img")))
                .body(not(containsString("\u0001")))
                .body(containsString("&lt;script src=x&gt;&lt;/script&gt;"))
                .body(containsString("{plan.risks} &amp;"));
    }

    @Test
    void an_organisation_that_holds_part_of_the_money_gets_its_items_alone() throws IOException {
        var page = asked("kim", PAGE).asString();
        var pdf = text(asked("kim", PDF).asByteArray());

        for (var paper : List.of(page, pdf)) {
            assertTrue(paper.contains("Agency"), paper);
            for (var hidden : List.of("Drums", "Assistants", "drums", "Ring Ben", "band", budget.holder)) {
                assertFalse(paper.contains(hidden), hidden);
            }
        }
    }

    private String path() {
        return budget.path() + "/plan";
    }

    private Response asked(String who, String type) {
        return SignIn.as(who).accept(type).get(path());
    }

    private static void collect(Object json, List<String> words) {
        if (json instanceof Map<?, ?> map) {
            map.forEach((field, value) -> {
                if (WORDS.contains(field) && value instanceof String one) {
                    words.add(one);
                }
                collect(value, words);
            });
        } else if (json instanceof Collection<?> list) {
            list.forEach(one -> collect(one, words));
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String escaped(String line) {
        return line.replace("&", "&amp;").replace("'", "&#39;").replace("\"", "&quot;");
    }

    /** A line breaks where the paper ends, also after a full stop. */
    private static String unspaced(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static List<String> broken(byte[] pdf, PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            assertTrue(result.getTotalAssertions() > 100, "it was looked at");
            return result.getTestAssertions().stream()
                    .map(one -> one.getRuleId() + " " + one.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
