package org.openphb.world;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** The realm that the tests sign in to, as its administrator sees it. */
final class Keycloak {
    private Keycloak() {}

    /** Somebody new whose address is verified. */
    static void add(String login, String email, String name, String organisation, String password) {
        done(administrator()
                .body(Map.of(
                        "username",
                        login,
                        "email",
                        email,
                        "emailVerified",
                        true,
                        "enabled",
                        true,
                        "firstName",
                        name,
                        "lastName",
                        "of a test",
                        "attributes",
                        Map.of("organisation", List.of(organisation)),
                        "credentials",
                        List.of(Map.of("type", "password", "value", password))))
                .post("/users"));
    }

    static void give(String email, String role) {
        var user = administrator()
                .get("/users?exact=true&email=" + email)
                .then()
                .extract()
                .<String>path("[0].id");
        var known = administrator().get("/roles/" + role).then().extract().as(Map.class);
        done(administrator().body(List.of(known)).post("/users/" + user + "/role-mappings/realm"));
    }

    static RequestSpecification administrator() {
        var realm = ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
        var token = given().formParam("grant_type", "password")
                .formParam("client_id", "admin-cli")
                .formParam("username", "admin")
                .formParam("password", "admin")
                .post(realm.replaceFirst("[^/]+$", "master/protocol/openid-connect/token"))
                .then()
                .statusCode(200)
                .extract()
                .<String>path("access_token");
        return given().baseUri(realm.replace("/realms/", "/admin/realms/"))
                .auth()
                .oauth2(token)
                .contentType("application/json");
    }

    static void done(Response answer) {
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.asString());
        }
    }
}
