package org.openphb.world;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;

/** Signing in as the people of the named world, with real tokens from the real Keycloak. */
public final class SignIn {
    private record Token(String text, Instant until) {}

    private static final Map<String, Token> TOKENS = new ConcurrentHashMap<>();

    private SignIn() {}

    /** A call of the API by somebody, e.g. {@code as("amira").get("/me")}. */
    public static RequestSpecification as(String login) {
        return given().basePath("/api/v1").auth().oauth2(token(login));
    }

    public static RequestSpecification signedOut() {
        return given().basePath("/api/v1");
    }

    public static String token(String login) {
        return TOKENS.compute(
                        login,
                        (name, known) -> known != null && Instant.now().isBefore(known.until)
                                ? known
                                : new Token(ask(name), Instant.now().plusSeconds(200)))
                .text;
    }

    /** The next call is with a token of now, which knows of roles that were given meanwhile. */
    static void forget(String login) {
        TOKENS.remove(login);
    }

    private static String ask(String login) {
        var issuer = ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
        return given().formParam("grant_type", "password")
                .formParam("client_id", "openphb-cli")
                .formParam("username", login)
                .formParam("password", login)
                .post(issuer + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }
}
