package org.openphb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed document is what the code says. To write it anew: add {@code -Dopenapi.write}. */
@QuarkusTest
class OpenApiTest {
    private static final Path COMMITTED = Path.of("..", "docs", "openapi.yaml");

    @Test
    void the_committed_document_is_what_the_code_says() throws IOException {
        var document =
                RestAssured.get("/q/openapi").then().statusCode(200).extract().asString();
        if (System.getProperty("openapi.write") != null) {
            Files.writeString(COMMITTED, document);
        }
        assertEquals(
                Files.readString(COMMITTED), document, "docs/openapi.yaml is behind the code: see CONTRIBUTING.md");
    }
}
