package org.openphb.world;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.DevServicesContext;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is packaged, to be started as often as wanted beside the servers of the tests. */
public final class Packaged {
    public static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");

    private Packaged() {}

    /** What starts it with this configuration. */
    public static List<String> command(Map<String, String> configured) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        configured.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.add("-jar");
        command.add(JAR.toAbsolutePath().toString());
        return command;
    }

    /** The realm it signs in to, as its administrator sees it. */
    public static final class Realm {
        private final String issuer;

        public Realm(DevServicesContext services) {
            issuer = services.devServicesProperties().get("quarkus.oidc.auth-server-url");
        }

        /** Where it is. */
        public String issuer() {
            return issuer;
        }

        /** What both sides know, and for how long a token is good. */
        public void tell(String clientSecret, int tokenSeconds) {
            var client = administrator().get("clients?clientId=openphb-web").<String>path("[0].id");
            put("clients/" + client, Map.of("secret", clientSecret));
            put("", Map.of("accessTokenLifespan", tokenSeconds));
        }

        public void endAllSessions(String login) {
            var user = administrator()
                    .get("users?username=" + login + "&exact=true")
                    .<String>path("[0].id");
            administrator().post("users/" + user + "/logout").then().statusCode(204);
        }

        private void put(String what, Map<String, ?> body) {
            administrator()
                    .contentType("application/json")
                    .body(body)
                    .put(what)
                    .then()
                    .statusCode(204);
        }

        private RequestSpecification administrator() {
            var token = given().formParam("grant_type", "password")
                    .formParam("client_id", "admin-cli")
                    .formParam("username", "admin")
                    .formParam("password", "admin")
                    .post(issuer.replace("/realms/openphb", "/realms/master/protocol/openid-connect/token"))
                    .then()
                    .statusCode(200)
                    .extract()
                    .<String>path("access_token");
            return given().baseUri(issuer.replace("/realms/", "/admin/realms/") + "/")
                    .auth()
                    .oauth2(token);
        }
    }
}
