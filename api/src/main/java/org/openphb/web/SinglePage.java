package org.openphb.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/** Serves the web client: every address that is not a file is the one page; only files named by their content are kept. */
@ApplicationScoped
class SinglePage {
    private static final Pattern NAMED_BY_CONTENT = Pattern.compile("/assets/.*-[\\w-]{8}\\.(js|css|svg)");

    /** The API answers every address it does not know with 404, so the page's own addresses come first. */
    private static final int ORDER_BEFORE_THE_API = 0;

    void keep(@Observes Filters filters) {
        filters.register(this::sayHowLong, 100);
    }

    private void sayHowLong(RoutingContext context) {
        var path = context.normalizedPath();
        if (!path.startsWith("/api/") && !path.startsWith("/q/") && !path.startsWith("/auth/")) {
            context.addHeadersEndHandler(ended -> {
                var status = context.response().getStatusCode();
                var forGood = (status == 200 || status == 304)
                        && NAMED_BY_CONTENT.matcher(path).matches();
                context.response()
                        .headers()
                        .set(HttpHeaders.CACHE_CONTROL, forGood ? "public, max-age=31536000, immutable" : "no-cache");
            });
        }
        context.next();
    }

    void route(@Observes Router router) {
        router.routeWithRegex("^/(?!api/|q/|assets/|auth/|openapi)[^.]*$")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .order(ORDER_BEFORE_THE_API)
                .handler(context -> {
                    if (context.request().path().equals("/")) {
                        context.next();
                    } else {
                        context.reroute("/");
                    }
                });
    }
}
