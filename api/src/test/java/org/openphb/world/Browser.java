package org.openphb.world;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser with its cookies, that fills in the sign-in page of Keycloak as a person does. */
public final class Browser {
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");

    private final URI home;
    /** One jar for application and identity provider: both are on localhost, and no port parts cookies. */
    private final Map<String, String> cookies = new TreeMap<>();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<String> setCookies = new ArrayList<>();

    public Browser(URI home) {
        this.home = home;
    }

    /** The page one is on in the end. */
    public HttpResponse<String> signIn(String login, String to) throws IOException, InterruptedException {
        return follow(typed(login, to));
    }

    /** Where Keycloak sends one back to, not gone to yet. */
    public String callbackOfSigningIn(String login) throws IOException, InterruptedException {
        return send(typed(login, "/")).headers().firstValue("Location").orElseThrow();
    }

    private HttpRequest typed(String login, String to) throws IOException, InterruptedException {
        var page = get("/auth/login?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
        var form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new IllegalStateException("No sign-in page but " + page + page.body());
        }
        var typed = "username=" + login + "&password=" + login + "&credentialId=";
        return HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(typed))
                .build();
    }

    /** Goes where it is sent. */
    public HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return follow(with(HttpRequest.newBuilder(home.resolve(path)), headers).build());
    }

    /** Stays. */
    public HttpResponse<String> getOnce(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(home.resolve(path)).build());
    }

    public HttpResponse<String> put(String path, String json, String... headers)
            throws IOException, InterruptedException {
        return send(with(HttpRequest.newBuilder(home.resolve(path)), headers)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    /** Every cookie that was set, as the header said it. */
    public List<String> setCookies() {
        return setCookies;
    }

    public String cookie(String name) {
        return cookies.get(name);
    }

    /** Somebody put this cookie into the browser. */
    public void keep(String name, String value) {
        cookies.put(name, value);
    }

    /** What signing in remembers on its way. */
    public Map<String, String> states() {
        var states = new TreeMap<>(cookies);
        states.keySet().removeIf(name -> !name.startsWith("q_auth"));
        return states;
    }

    private static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> follow(HttpRequest request) throws IOException, InterruptedException {
        var answer = send(request);
        for (var hop = 0; hop < 10 && answer.statusCode() >= 300 && answer.statusCode() < 400; hop++) {
            var to =
                    answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
            answer = send(HttpRequest.newBuilder(to).build());
        }
        return answer;
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        var withCookies = HttpRequest.newBuilder(request, (name, value) -> true);
        if (request.headers().firstValue("Cookie").isEmpty()) {
            withCookies.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        var answer = client.send(withCookies.build(), HttpResponse.BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        return answer;
    }

    private void keep(String setCookie) {
        setCookies.add(setCookie);
        var cookie = setCookie.split(";", 2)[0].split("=", 2);
        if (setCookie.contains("Max-Age=0")) {
            cookies.remove(cookie[0]);
        } else {
            cookies.put(cookie[0], cookie[1]);
        }
    }
}
