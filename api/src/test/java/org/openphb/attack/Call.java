package org.openphb.attack;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/**
 * One call, and what may be answered to it.
 *
 * @param address after /api/v1, percent-encoded
 * @param body null for none
 */
record Call(
        Document.Operation operation,
        String who,
        String method,
        String address,
        Map<String, String> headers,
        byte[] body,
        Set<Integer> allowed) {
    private static final int SHOWN = 400;

    @Override
    public String toString() {
        return who + ": " + method + " /api/v1" + cut(address)
                + (headers.isEmpty() ? "" : " " + cut(headers.toString()))
                + (body == null ? "" : " " + cut(new String(body, StandardCharsets.UTF_8)));
    }

    private static String cut(String text) {
        var shown = text.replace("\r\n", "\\r\\n").replace("\0", "\\0");
        return shown.length() <= SHOWN ? shown : shown.substring(0, SHOWN) + "… (" + shown.length() + ")";
    }
}
