package org.openphb.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.openphb.world.SignIn;

/** When the database has no answer for us. */
@QuarkusTest
class NotAvailableTest {
    @Inject
    AgroalDataSource database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int mostConnections;

    @Test
    void without_a_database_it_says_when_to_try_again_and_recovers_by_itself() throws SQLException {
        SignIn.token("amira");
        var taken = new ArrayList<Connection>();
        try {
            while (taken.size() < mostConnections) {
                taken.add(database.getConnection());
            }
            SignIn.as("amira")
                    .get("/me")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", "5")
                    .body("type", equalTo("/problems/not-available"))
                    .body("detail", not(containsString("cquisition")));
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }
        SignIn.as("amira").get("/me").then().statusCode(200);
    }
}
