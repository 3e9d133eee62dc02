package org.openphb.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.JavaScriptRequestChecker;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** What is looked at before anyone asks who is calling. */
@ApplicationScoped
public class Gate implements JavaScriptRequestChecker {
    /** Bytes of a whole upload: five files of 10 MB, the form and what stands between them. */
    public static final long MOST_BYTES = 52L << 20;

    /** Bytes that are still heard after a no, so that whoever is speaking hears it too. */
    private static final long MOST_AFTER_A_NO = 1 << 20;

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    /** No TRACE: it would say back what only the browser knows. */
    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.OPTIONS,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE);

    /** For whatever we answer; an answer that needs a stricter rule of its own sets it. */
    private static final Map<String, String> SAFE_BY_DEFAULT = Map.of(
            "Content-Security-Policy",
            "default-src 'self'; img-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'self'; "
                    + "frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(self), geolocation=(), microphone=()");

    @Inject
    ObjectMapper json;

    /** Signed out, a call of the API gets 401, never a redirect to a sign-in page. */
    @Override
    public boolean isJavaScriptRequest(RoutingContext context) {
        return context.normalizedPath().startsWith("/api/");
    }

    void open(@Observes Filters filters) {
        filters.register(this::name, 2000);
        filters.register(this::hangUp, 1100);
        filters.register(this::weigh, 1000);
        filters.register(this::comesFromOurPage, 900);
        filters.register(this::isAMethod, 800);
    }

    private void name(RoutingContext context) {
        RequestId.mint(context);
        var headers = context.response().headers();
        SAFE_BY_DEFAULT.forEach((name, value) -> {
            if (!headers.contains(name)) {
                headers.set(name, value);
            }
        });
        context.next();
    }

    /** An answer that came before the whole body: what still comes is not read to its end. */
    private void hangUp(RoutingContext context) {
        var request = context.request();
        context.addEndHandler(answered -> {
            if (!request.isEnded()) {
                var heard = new AtomicLong();
                request.handler(more -> {
                    if (heard.addAndGet(more.length()) > MOST_AFTER_A_NO) {
                        request.connection().close();
                    }
                });
                request.resume();
            }
        });
        context.next();
    }

    private void weigh(RoutingContext context) {
        var length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && (length.length() > 18 || Long.parseLong(length) > MOST_BYTES)) {
            context.response().putHeader(HttpHeaders.CONNECTION, "close");
            refuse(context, new TooLarge(MOST_BYTES).asProblem());
            return;
        }
        context.next();
    }

    /**
     * A session cookie alone changes nothing: a page elsewhere cannot send these headers without CORS, which is off.
     * SameSite=Lax on the cookie is the other lock.
     */
    private void comesFromOurPage(RoutingContext context) {
        var request = context.request();
        var bySession = request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && request.cookies().stream()
                        .anyMatch(cookie -> cookie.getName().startsWith("q_session"));
        if (bySession
                && !SAFE.contains(request.method())
                && (request.getHeader("X-Requested-With") == null
                        || request.getHeader("X-Person") == null
                        || isSentFromElsewhere(request))) {
            refuse(context, new NotFromOurPage().asProblem());
            return;
        }
        context.next();
    }

    private void isAMethod(RoutingContext context) {
        if (!METHODS.contains(context.request().method())) {
            var allowed = METHODS.stream().map(HttpMethod::name).sorted().collect(Collectors.joining(", "));
            context.response().putHeader(HttpHeaders.ALLOW, allowed);
            refuse(context, HttpRefusals.of(405));
            return;
        }
        context.next();
    }

    /** A browser says it with Sec-Fetch-Site, an older one with Origin; no page can change either. */
    private static boolean isSentFromElsewhere(HttpServerRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin");
        }
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null && !origin.endsWith("://" + request.getHeader(HttpHeaders.HOST));
    }

    private void refuse(RoutingContext context, Problem problem) {
        try {
            context.response()
                    .setStatusCode(problem.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                    .end(json.writeValueAsString(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
