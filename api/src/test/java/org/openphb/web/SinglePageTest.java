package org.openphb.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The addresses of the web client. */
@QuarkusTest
class SinglePageTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/queue", "/budgets/0199a000-0000-7000-8000-000000000001/receipts/new?replaces=x"})
    void every_address_of_a_screen_is_the_one_page_and_asked_for_again(String address) {
        given().get(address)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .header("Cache-Control", "no-cache")
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .body(containsString("<title>"));
        given().head(address).then().statusCode(200).body(equalTo(""));
    }

    /** A worker or a manifest that is kept would hold a phone at an old version. */
    @ParameterizedTest
    @CsvSource({
        "/sw.js, javascript",
        "/manifest.json, application/json",
        "/index.html, text/html",
        "/icon-192.png, image/png"
    })
    void what_puts_the_app_on_a_phone_is_asked_for_again(String address, String type) {
        given().get(address)
                .then()
                .statusCode(200)
                .contentType(containsString(type))
                .header("Cache-Control", "no-cache")
                .header("Content-Security-Policy", containsString("default-src 'self'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/none-12345678.js", "/favicon.gif", "/q/none"})
    void what_is_no_screen_is_not_the_page(String address) {
        given().get(address).then().statusCode(404);
    }

    @Test
    void where_the_api_is_developed_its_document_can_be_browsed() {
        given().get("/openapi/").then().statusCode(200).contentType(startsWith("text/html"));
    }
}
