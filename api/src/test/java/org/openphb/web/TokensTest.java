package org.openphb.web;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.openphb.world.No;
import org.openphb.world.SignIn;

/** Only an access token of our realm, made for us, by nobody else, opens the door. */
@QuarkusTest
class TokensTest {
    @Test
    void no_token_or_garbage_is_401() {
        for (var header :
                new String[] {"Bearer", "Bearer ", "Bearer x", "Bearer a.b.c", "Basic YW1pcmE6YW1pcmE=", "x"}) {
            No.is(given().basePath("/api/v1").header("Authorization", header).get("/me"), 401, "not-signed-in");
        }
    }

    @Test
    void a_tampered_token_is_401() {
        var parts = SignIn.token("amira").split("\\.");
        var claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        var others = claims.replace("000000000001", "000000000009");

        No.is(me(parts[0] + "." + encoded(others) + "." + parts[2]), 401, "not-signed-in");
        No.is(me(parts[0] + "." + parts[1] + "." + parts[2].replaceFirst("....", "AAAA")), 401, "not-signed-in");
        No.is(me(encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + parts[1] + "."), 401, "not-signed-in");
    }

    @Test
    void a_token_that_is_for_something_else_is_401() {
        var tokens = tokens("openphb-cli", "openid");

        No.is(me(tokens.path("id_token")), 401, "not-signed-in");
        No.is(me(tokens.path("refresh_token")), 401, "not-signed-in");
        me(tokens.path("access_token")).then().statusCode(200);
    }

    @Test
    void a_token_of_another_realm_is_401() {
        var admin = given().formParam("grant_type", "password")
                .formParam("client_id", "admin-cli")
                .formParam("username", "admin")
                .formParam("password", "admin")
                .post(issuer().replace("/realms/openphb", "/realms/master") + "/protocol/openid-connect/token");

        No.is(me(admin.then().statusCode(200).extract().path("access_token")), 401, "not-signed-in");
    }

    @Test
    void a_token_that_was_not_made_for_us_is_401() {
        No.is(me(tokens("admin-cli", "openid").path("access_token")), 401, "not-signed-in");
    }

    private static Response tokens(String client, String scope) {
        return given().formParam("grant_type", "password")
                .formParam("client_id", client)
                .formParam("scope", scope)
                .formParam("username", "amira")
                .formParam("password", "amira")
                .post(issuer() + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    private static Response me(String token) {
        return given().basePath("/api/v1").auth().oauth2(token).get("/me");
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String issuer() {
        return ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
    }
}
