package org.openphb.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openphb.world.No;
import org.openphb.world.SignIn;

/** The CQC's list of registered places: product rule 4. */
@QuarkusTest
class CareDirectoryTest {
    @Test
    void whoever_is_signed_in_may_look() {
        for (var login : new String[] {"nobody", "amira", "tom", "lena"}) {
            look(login, "1-1000000013")
                    .body("items.name", contains("Bright Days Home Care"))
                    .body("items[0].postcode", equalTo("WM1 2AB"))
                    .body("items[0].personalCare", equalTo(true))
                    .body("says", nullValue());
        }
        No.is(SignIn.signedOut().get("/care-providers?q=care"), 401, "not-signed-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wm1 2ab", "WM12AB", " bright  DAYS ", "days bright"})
    void by_postcode_however_it_is_written_and_by_words_of_the_name(String q) {
        look("amira", q).body("items.locationId", contains("1-1000000013", "1-1000000021"));
    }

    @Test
    void an_id_is_found_whole_and_accents_and_apostrophes_do_not_count() {
        look("amira", "1-10000000").body("items", empty());
        look("amira", "obrien").body("items.locationId", contains("1-1000000080"));
    }

    @ParameterizedTest
    @CsvSource({
        "1-999999999, We do not find this location ID in the CQC’s list of 2 November 2026",
        "123-4, A location ID looks like 1-123456789",
        "Nobody & Co, We do not find this name or postcode in the CQC’s list of 2 November 2026",
        "a, Enter at least 3 letters"
    })
    void what_is_not_found_is_said_in_words_with_how_old_the_list_is(String q, String says) {
        look("amira", q)
                .body("items", empty())
                .body("asOf", equalTo("2026-11-02"))
                .body("sample", equalTo(true))
                .body("says", startsWith(says));
    }

    @Test
    void at_most_so_many_letters() {
        No.badForm(SignIn.as("amira").queryParam("q", "x".repeat(101)).get("/care-providers"), "q");
    }

    @Test
    void the_plan_asks_by_id() {
        assertTrue(CareProvider.find("1-1000000058").orElseThrow().givesPersonalCare());
        assertFalse(CareProvider.find(" 1-1000000047 ").orElseThrow().givesPersonalCare());
        assertEquals(Optional.empty(), CareProvider.find("1-1000000059"));
        assertEquals(Optional.empty(), CareProvider.find(""));
    }

    @Test
    void of_the_monthly_file_no_person_is_read_whatever_the_order_of_its_columns() {
        var places = CareDirectory.read(new StringReader("""
                Registered manager,Location Postal Code,Location ID,"Care home?",Location Name,Regulated activity - Personal care
                "Doe, Jane",AB1 2CD,1-123456789,N,"Care, and more",Y
                """));

        assertEquals(
                List.of(new CareProvider("1-123456789", "Care, and more", "AB1 2CD", List.of("Personal care"))),
                List.copyOf(places.values()));
    }

    @Test
    void another_file_is_refused_when_the_application_starts() {
        var wrong = assertThrows(
                IllegalStateException.class, () -> CareDirectory.read(new StringReader("Name,Postcode\nA,B\n")));
        assertTrue(wrong.getMessage().contains("Location ID"));

        var undated = new CareDirectory();
        undated.file = Optional.of(Path.of("care.csv"));
        undated.day = Optional.empty();
        assertThrows(IllegalStateException.class, undated::read);
    }

    private static ValidatableResponse look(String login, String q) {
        return SignIn.as(login).queryParam("q", q).get("/care-providers").then().statusCode(200);
    }
}
