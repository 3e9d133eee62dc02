package org.openphb.world;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.List;

/** HTTP letter by letter, for what no honest client sends. */
public final class Wire {
    private static final int PATIENCE_MS = 10_000;

    private Wire() {}

    /** @param text as it came: status line, headers, body */
    public record Answer(String text) {
        public int status() {
            return text.startsWith("HTTP/1.1 ") ? Integer.parseInt(text.substring(9, 12)) : 0;
        }

        public List<String> head() {
            return text.substring(0, Math.max(0, text.indexOf("\r\n\r\n")))
                    .lines()
                    .toList();
        }

        public String body() {
            return text.substring(text.indexOf("\r\n\r\n") + 4);
        }

        /** The value of a header; empty when there is none. */
        public String header(String name) {
            var start = name.toLowerCase(java.util.Locale.ROOT) + ":";
            return head().stream()
                    .filter(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith(start))
                    .map(line -> line.substring(start.length()).strip())
                    .findFirst()
                    .orElse("");
        }
    }

    /**
     * Says it, and hears the answer to its end.
     *
     * @param line e.g. {@code GET //api/v1/me HTTP/1.1}
     * @param headers each a whole line; Host is sent unless there is one among them
     */
    public static Answer say(URI home, String line, String... headers) throws IOException {
        try (var socket = new Socket(home.getHost(), home.getPort())) {
            socket.setSoTimeout(PATIENCE_MS);
            var said = new StringBuilder(line).append("\r\n");
            if (List.of(headers).stream().noneMatch(header -> header.startsWith("Host:"))) {
                said.append("Host: ").append(home.getAuthority()).append("\r\n");
            }
            for (var header : headers) {
                said.append(header).append("\r\n");
            }
            said.append("Connection: close\r\n\r\n");
            socket.getOutputStream().write(said.toString().getBytes(ISO_8859_1));
            socket.getOutputStream().flush();
            return new Answer(new String(socket.getInputStream().readAllBytes(), ISO_8859_1));
        }
    }
}
