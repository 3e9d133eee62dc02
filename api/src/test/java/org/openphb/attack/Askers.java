package org.openphb.attack;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.ConfigProvider;
import org.openphb.web.Matrix;
import org.openphb.world.SignIn;

/** Everybody of the matrix, and tokens that are nobody's. */
final class Askers {
    private static final String CLIENT = "short-lived";
    private static final int SECONDS = 3;

    /** By the name they have in a complaint. */
    private final Map<String, String> badTokens = new TreeMap<>();

    Askers() throws Exception {
        var made = tokens("openphb-cli");
        var good = made.get("access_token");
        badTokens.put("an ID token", made.get("id_token"));
        badTokens.put("a refresh token", made.get("refresh_token"));
        badTokens.put("a token for another audience", tokens("admin-cli").get("access_token"));
        badTokens.put("a tampered token", good.substring(0, good.length() - 6) + "AAAAAA");
        badTokens.put("an unsigned token", unsigned(good));
        badTokens.put("a token of the master realm", masterToken());
        badTokens.put("an expired token", expired());
    }

    List<String> all() {
        var names = new ArrayList<>(Matrix.people());
        names.addAll(badTokens.keySet());
        return names;
    }

    boolean isNobody(String who) {
        return who.equals("out") || badTokens.containsKey(who);
    }

    /** The header; null for none. */
    String authorization(String who) {
        return who.equals("out") ? null : "Bearer " + badTokens.getOrDefault(who, SignIn.token(who("amira", who)));
    }

    private String who(String whenBad, String who) {
        return badTokens.containsKey(who) ? whenBad : who;
    }

    /** A good token of a client that is for us, grown old. */
    private static String expired() throws InterruptedException {
        var mapper = Map.of(
                "name",
                "audience",
                "protocol",
                "openid-connect",
                "protocolMapper",
                "oidc-audience-mapper",
                "config",
                Map.of("included.client.audience", "openphb-api", "access.token.claim", "true"));
        given().auth()
                .oauth2(masterToken())
                .contentType("application/json")
                .body(Map.of(
                        "clientId",
                        CLIENT,
                        "publicClient",
                        true,
                        "directAccessGrantsEnabled",
                        true,
                        "attributes",
                        Map.of("access.token.lifespan", "" + SECONDS),
                        "protocolMappers",
                        List.of(mapper)))
                .post(issuer().replace("/realms/openphb", "/admin/realms/openphb") + "/clients");
        var token = tokens(CLIENT).get("access_token");
        given().basePath("/api/v1").auth().oauth2(token).get("/me").then().statusCode(200);
        Thread.sleep((SECONDS + 1) * 1000L);
        return token;
    }

    private static String unsigned(String good) throws Exception {
        var header = new ObjectMapper().writeValueAsBytes(Map.of("alg", "none", "typ", "JWT"));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(header) + "." + good.split("\\.")[1] + ".";
    }

    private static Map<String, String> tokens(String client) {
        return given().formParam("grant_type", "password")
                .formParam("client_id", client)
                .formParam("scope", "openid")
                .formParam("username", "amira")
                .formParam("password", "amira")
                .post(issuer() + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("", String.class, String.class);
    }

    private static String masterToken() {
        return given().formParam("grant_type", "password")
                .formParam("client_id", "admin-cli")
                .formParam("username", "admin")
                .formParam("password", "admin")
                .post(issuer().replace("/realms/openphb", "/realms/master") + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    private static String issuer() {
        return ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
    }
}
