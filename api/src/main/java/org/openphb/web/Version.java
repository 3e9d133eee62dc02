package org.openphb.web;

import jakarta.ws.rs.core.EntityTag;
import java.util.Arrays;
import org.jboss.resteasy.reactive.RestResponse;

/** The version a person saw: ETag on the way out, If-Match on the way in. */
public final class Version {
    private Version() {}

    /** An answer with its version; the browser may keep it but asks before it shows it again. */
    public static <T> RestResponse<T> on(int status, T view, int version) {
        return RestResponse.ResponseBuilder.<T>create(status)
                .entity(view)
                .tag(new EntityTag(Integer.toString(version)))
                .header("Cache-Control", "private, no-cache")
                .build();
    }

    /**
     * @param ifMatch the header as it came, null when missing
     * @throws VersionNeeded 428 @throws StaleVersion 412
     */
    public static void requireSeen(String ifMatch, int version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new VersionNeeded();
        }
        if (Arrays.stream(ifMatch.split(",")).map(String::strip).noneMatch(("\"" + version + "\"")::equals)) {
            throw new StaleVersion();
        }
    }
}
