package org.openphb.web;

import com.github.f4b6a3.uuid.UuidCreator;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.MDC;

/** Names a request, so that a person's screenshot of a refusal can be found in the log. Minted here, never taken from outside. */
final class RequestId {
    private static final String KEY = "requestId";

    private RequestId() {}

    static void mint(RoutingContext context) {
        var id = UuidCreator.getTimeOrderedEpoch().toString();
        MDC.put(KEY, id);
        context.response().putHeader("X-Request-Id", id);
    }

    static String urn() {
        return "urn:uuid:" + MDC.get(KEY);
    }
}
