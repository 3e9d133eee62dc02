package org.openphb.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The one shape of no, RFC 9457.
 *
 * @param instance the id of the request, also in X-Request-Id and in the log
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Problem")
public record Problem(URI type, String title, int status, String detail, String instance, List<Violation> violations) {
    static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(int status, String slug, String title, String detail) {
        return new Problem(URI.create("/problems/" + slug), title, status, detail, RequestId.urn(), null);
    }

    Problem with(List<Violation> violations) {
        return new Problem(type, title, status, detail, instance, violations);
    }

    Response.ResponseBuilder response() {
        return Response.status(status)
                .type(MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(this);
    }
}
