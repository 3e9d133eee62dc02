package org.openphb.devstack.deployment;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

/** Tells Keycloak what a realm file cannot: what is known only once every server has its port. */
final class KeycloakAdministrator {

    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

    private final HttpClient client;
    private final String url;
    private final String token;

    private KeycloakAdministrator(HttpClient client, String url, String token) {
        this.client = client;
        this.url = url;
        this.token = token;
    }

    static KeycloakAdministrator at(String url) throws IOException {
        var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var request = HttpRequest.newBuilder(URI.create(url + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=password&client_id=admin-cli&username=admin&password=admin"));
        var token = TOKEN.matcher(send(client, request.build()));
        if (!token.find()) {
            throw new IOException("Keycloak does not know its administrator");
        }
        return new KeycloakAdministrator(client, url, token.group(1));
    }

    void mailsTo(int smtpPort, String realm) throws IOException {
        var server = "{\"smtpServer\":{\"host\":\"127.0.0.1\",\"port\":\"%d\",\"from\":\"openphb@example.test\","
                + "\"fromDisplayName\":\"OpenPHB\"}}";
        send(
                client,
                HttpRequest.newBuilder(URI.create(url + "/admin/realms/" + realm))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(server.formatted(smtpPort)))
                        .build());
    }

    private static String send(HttpClient client, HttpRequest request) throws IOException {
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IOException(request.uri() + " answers " + answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (InterruptedException e) {
            throw new IOException("Interrupted", e);
        }
    }
}
