package org.openphb.world;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.restassured.response.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** Signing in as in production: its realm, beside the one of the named world, and staff with a second factor. */
public final class ProductionRealm implements QuarkusTestProfile {
    public static final String PASSWORD = "correct horse battery";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("openphb.devstack.realm", "openphb-production", "openphb.staff.acr", "strong");
    }

    /** What an installation gives the client: its address, and a secret that both sides know. */
    public static void tellOf(URI home) {
        var address = home.toString().replaceFirst("/$", "");
        change(Map.of(
                "rootUrl",
                address,
                "secret",
                config("quarkus.oidc.credentials.secret"),
                "attributes",
                Map.of("post.logout.redirect.uris", address + "/")));
    }

    /** Changes what the realm file says of the web client. */
    public static void change(Map<String, ?> client) {
        var id = Keycloak.administrator()
                .get("/clients?clientId=openphb-web")
                .then()
                .extract()
                .<String>path("[0].id");
        Keycloak.done(Keycloak.administrator().body(client).put("/clients/" + id));
    }

    /** Somebody new whose address is verified. @return the e-mail address, which is the login */
    public static String somebody(String name) {
        var email = name + "-" + UUID.randomUUID() + "@example.test";
        Keycloak.add(email, email, name, "QWO", PASSWORD);
        return email;
    }

    /** Gives a role of staff, and the row that says the same if the person was here before. */
    public static void makeStaff(String email) {
        Keycloak.give(email, "staff");
        post(email);
    }

    public static void post(String email) {
        Owner.run(
                "insert into staff (id, person, organisation, role, first_day) "
                        + "select uuid(), id, 'QWO', 'STAFF', ? from person where email = ?",
                TestClock.today().minusDays(1),
                email);
    }

    /** A token for a password alone, if the client may have one. */
    public static Response passwordGrant(String email) {
        return given().formParam("grant_type", "password")
                .formParam("client_id", "openphb-web")
                .formParam("client_secret", config("quarkus.oidc.credentials.secret"))
                .formParam("username", email)
                .formParam("password", PASSWORD)
                .post(config("quarkus.oidc.auth-server-url") + "/protocol/openid-connect/token");
    }

    private static String config(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
