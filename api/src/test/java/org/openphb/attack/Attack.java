package org.openphb.attack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;

/** Makes calls and says what is wrong with the answers. */
final class Attack {
    private static final int AT_ONCE = 8;
    private static final Duration SLOW = Duration.ofSeconds(20);
    private static final Pattern INSIDES = Pattern.compile(
            "exception|\\bat org\\.|org\\.openphb|java\\.|jakarta|quarkus|hibernate|jackson|mariadb|constraint",
            Pattern.CASE_INSENSITIVE);

    private final URI api;
    private final Planted planted;
    private final Askers askers;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Attack(URI api, Planted planted, Askers askers) {
        this.api = api;
        this.planted = planted;
        this.askers = askers;
    }

    /** What is wrong, one line for each call; empty when nothing is. */
    List<String> complaints(List<Call> calls) throws InterruptedException, ExecutionException {
        var pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var running = new ArrayList<Future<Optional<String>>>();
            calls.forEach(call -> running.add(pool.submit(() -> complaint(call))));
            var wrong = new ArrayList<String>();
            for (var one : running) {
                one.get().ifPresent(wrong::add);
            }
            return wrong;
        } finally {
            pool.shutdownNow();
        }
    }

    /** What is wrong with the answer to this call, if anything. */
    Optional<String> complaint(Call call) throws InterruptedException {
        try {
            var answer = client.send(request(call), HttpResponse.BodyHandlers.ofByteArray());
            var body = new String(answer.body(), StandardCharsets.UTF_8);
            return wrong(call, answer, body)
                    .map(what -> answer.statusCode() + " " + what + " <- " + call + " -> "
                            + (body.length() > 300 ? body.substring(0, 300) + "…" : body));
        } catch (IOException broken) {
            return Optional.of("no answer (" + broken + ") <- " + call);
        }
    }

    private HttpRequest request(Call call) {
        var request = HttpRequest.newBuilder(URI.create(api + call.address())).timeout(SLOW);
        call.headers().forEach(request::setHeader);
        var authorization = askers.authorization(call.who());
        if (authorization != null) {
            request.setHeader("Authorization", authorization);
        }
        return request.method(
                        call.method(),
                        call.body() == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(call.body()))
                .build();
    }

    private Optional<String> wrong(Call call, HttpResponse<byte[]> answer, String body) {
        var status = answer.statusCode();
        var headers = answer.headers();
        var all = headers.map() + "\n" + body;
        var leaked = planted.leakedTo(call.who(), all);
        if (leaked.isPresent()) {
            return Optional.of("tells what is not theirs to know: " + leaked.get());
        }
        if (!call.allowed().contains(status)) {
            return Optional.of("is none of " + call.allowed());
        }
        if (headers.map().keySet().stream()
                .anyMatch(name -> name.matches("(?i)x-injected|access-control-.*|server|x-powered-by"))) {
            return Optional.of("has a header it must not have: " + headers.map());
        }
        if (!headers.firstValue("X-Content-Type-Options").orElse("").equals("nosniff")
                || !headers.firstValue("X-Frame-Options").orElse("").equals("DENY")
                || !headers.firstValue("Cache-Control").orElse("").matches(".*(no-store|private).*")) {
            return Optional.of("lacks a header: " + headers.map());
        }
        return status < 400
                ? Optional.empty()
                : refusedBadly(headers.firstValue("Content-Type").orElse(""), body);
    }

    private static Optional<String> refusedBadly(String type, String body) {
        if (!type.startsWith("application/problem+json")) {
            return Optional.of("is no problem+json but " + type);
        }
        return INSIDES.matcher(body).find() ? Optional.of("tells our insides") : Optional.empty();
    }
}
