package org.openphb.attack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Bodies that are wrong as a whole. */
final class Bodies {
    private Bodies() {}

    static List<String> broken(JsonNode base) {
        var good = base.toString();
        var bodies = new ArrayList<>(List.of(
                "",
                " ",
                "null",
                "true",
                "0",
                "\"words\"",
                "[]",
                "{}",
                "[" + good + "]",
                "{",
                good.substring(0, good.length() / 2),
                good + good,
                good + "}",
                "\uFEFF" + good,
                "\u0000" + good,
                good.replace(':', '='),
                good.replace('"', '\''),
                "{\"surprise\": 1, " + good.substring(1),
                "{\"__proto__\": {\"role\": \"lead\"}, " + good.substring(1),
                "{\"id\": \"0199a000-0000-7000-8000-000000000009\", " + good.substring(1),
                "{\"sentBy\": \"0199a000-0001-7000-8000-000000000001\", " + good.substring(1),
                "{\"a\":".repeat(3000) + "1" + "}".repeat(3000),
                "[".repeat(50_000),
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
                "a=b&c=d"));
        base.fieldNames().forEachRemaining(name -> {
            ObjectNode without = base.deepCopy();
            without.remove(name);
            bodies.add(without.toString());
            bodies.add("{\"" + name + "\": null, " + good.substring(1));
            bodies.add(good.substring(0, good.length() - 1) + ", \"" + name + "\": \"twice\"}");
        });
        return bodies;
    }

    static byte[] multipart(String part, String json, String boundary) {
        return (part(boundary, "name=\"" + part + "\"", json) + "--" + boundary + "--\r\n").getBytes(UTF_8);
    }

    static List<byte[]> brokenMultipart(String name, String json, String boundary) {
        var named = "name=\"" + name + "\"";
        var good = part(boundary, named, json);
        var end = "--" + boundary + "--\r\n";
        return Stream.of(
                        "",
                        end,
                        good,
                        good + "--" + boundary,
                        good + good + end,
                        part(boundary, named, "") + end,
                        part(boundary, "name=\"other\"", json) + end,
                        part(boundary, "", json) + end,
                        part(boundary, "name=\"" + name, json) + end,
                        part(boundary, named + "; filename=\"../../x\"", json) + end,
                        good + part(boundary, "name=\"file\"; filename=\"a\0.jpg\"", "x") + end,
                        good + part(boundary, "name=\"file\"; filename=\"" + "a".repeat(9000) + "\"", "x") + end,
                        good + part(boundary, "name=\"file\"", "GIF89a") + end,
                        good + part(boundary, "name=\"file\"", "\u00FF\u00D8\u00FF") + end,
                        good + part(boundary, "name=\"file\"", "%PDF-1.4 %%EOF <script>") + end,
                        good + part(boundary, "name=\"file\"", "").repeat(200) + end,
                        good.replace("\r\n", "\n") + end,
                        "--" + boundary + "\r\n" + "X-A: b\r\n".repeat(20_000) + "\r\n" + json + "\r\n" + end,
                        "--" + boundary + "\r\nContent-Disposition: form-data; " + named
                                + "\r\nContent-Type: multipart/mixed; boundary=y\r\n\r\n--y\r\n\r\nx\r\n--y--\r\n"
                                + end,
                        "--" + boundary + "\r\nContent-Disposition: form-data; " + named
                                + "\r\nContent-Transfer-Encoding: base64\r\n\r\n" + json + "\r\n" + end,
                        "x".repeat(100_000) + good + end)
                .map(text -> text.getBytes(ISO_8859_1))
                .toList();
    }

    private static String part(String boundary, String disposition, String content) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; " + disposition
                + "\r\nContent-Type: application/json\r\n\r\n" + content + "\r\n";
    }
}
