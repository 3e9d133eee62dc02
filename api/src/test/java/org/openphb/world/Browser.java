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
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser with its cookies, that fills in the sign-in page of Keycloak as a person does. */
public final class Browser {
    private static final Pattern FORM =
            Pattern.compile("<form\\b[^>]*action=\"([^\"]+)\"[^>]*>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");

    private final URI home;
    /** One jar for application and identity provider: both are on localhost, and no port parts cookies. */
    private final Map<String, String> cookies = new TreeMap<>();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<String> setCookies = new ArrayList<>();

    public Browser(URI home) {
        this.home = home;
    }

    /** As somebody of the named world, whose password is the login. The page one is on in the end. */
    public HttpResponse<String> signIn(String login, String to) throws IOException, InterruptedException {
        return signIn(login, login, to);
    }

    public HttpResponse<String> signIn(String login, String password, String to)
            throws IOException, InterruptedException {
        return fill(signInPage(to), "password", password, "username", login);
    }

    /** Where Keycloak sends one back to, not gone to yet. */
    public String callbackOfSigningIn(String login) throws IOException, InterruptedException {
        return send(filled(signInPage("/"), "password", login, "username", login))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private HttpResponse<String> signInPage(String to) throws IOException, InterruptedException {
        return get("/auth/login?to=" + encoded(to));
    }

    /** Sends the form of a page that has the first of these fields, with what is hidden in it, and goes where it is sent. */
    public HttpResponse<String> fill(HttpResponse<String> page, String... namesAndValues)
            throws IOException, InterruptedException {
        return follow(filled(page, namesAndValues));
    }

    private static HttpRequest filled(HttpResponse<String> page, String... namesAndValues) {
        var form = FORM.matcher(page.body())
                .results()
                .filter(found -> found.group(2).contains("name=\"" + namesAndValues[0] + "\""))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No such form on " + page + page.body()));
        var typed = new TreeMap<String, String>();
        HIDDEN.matcher(form.group(2))
                .results()
                .map(MatchResult::group)
                .forEach(input -> typed.put(attribute(input, "name"), attribute(input, "value")));
        for (var i = 0; i < namesAndValues.length; i += 2) {
            typed.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        var body = typed.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(readable(form.group(1))))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    /** The value of an attribute, as it is meant; empty where there is none. */
    public static String attribute(String tag, String name) {
        var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? readable(found.group(1)) : "";
    }

    private static String readable(String html) {
        return html.replace("&amp;", "&");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
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

    public void forget(String cookie) {
        cookies.remove(cookie);
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
