package org.openphb.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openphb.world.NewBudget;
import org.openphb.world.No;
import org.openphb.world.Owner;
import org.openphb.world.Send;
import org.openphb.world.SignIn;

/** Bytes are counted while they stream; nobody makes us read what we would refuse. */
@QuarkusTest
class TooLargeTest {
    private static final int MB = 1 << 20;

    @TestHTTPResource("/api/v1")
    URI api;

    private NewBudget budget;
    private String path;

    @BeforeEach
    void a_budget() {
        budget = NewBudget.running();
        path = budget.path() + "/receipts/" + UUID.randomUUID();
    }

    @Test
    void a_file_over_10_mb_is_413_and_nothing_is_stored() {
        var form = Send.receipt(4599);

        No.is(Send.multipart("amira", path, "receipt", form, jpeg(10 * MB + 1)), 413, "too-large");
        assertEquals(0, Owner.count("select count(*) from receipt where budget = ?", budget.id));
    }

    @Test
    void a_form_part_over_64_kb_is_413() {
        var form = Send.with(Send.receipt(4599), "note", "a".repeat(70_000), "noProof", "bus");

        No.is(Send.multipart("amira", path, "receipt", form), 413, "too-large");
    }

    @Test
    void a_call_that_announces_more_than_we_take_is_413_before_it_is_read() throws IOException {
        var answer = headersOnly("PUT " + api.getPath() + path + " HTTP/1.1", "Content-Length: 60000000");

        assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
        assertTrue(answer.contains("application/problem+json") && answer.contains("/problems/too-large"), answer);
    }

    @Test
    void an_upload_of_somebody_signed_out_is_refused_before_it_is_read() throws IOException {
        var announced = headersOnly("PUT " + api.getPath() + path + " HTTP/1.1", "Content-Length: 50000000");
        var chunked = headersOnly("PUT " + api.getPath() + path + " HTTP/1.1", "Transfer-Encoding: chunked");
        var json = headersOnly(
                "PUT " + api.getPath() + "/imports/" + UUID.randomUUID() + " HTTP/1.1",
                "Content-Length: 4000000",
                "application/json");

        for (var answer : new String[] {announced, chunked, json}) {
            assertTrue(answer.startsWith("HTTP/1.1 401"), answer);
            assertTrue(answer.contains("/problems/not-signed-in"), answer);
        }
    }

    @Test
    void an_upload_to_a_budget_of_somebody_else_is_refused_before_it_is_read() throws IOException {
        var answer = headersOnly(
                "PUT " + api.getPath() + path + " HTTP/1.1",
                "Content-Length: 50000000\r\nAuthorization: Bearer " + SignIn.token("zoe"));

        assertTrue(answer.startsWith("HTTP/1.1 404"), answer);
    }

    @Test
    void json_over_4_mb_is_413() throws Exception {
        assertTooLarge(importing("{\"budgets\": \"" + "a".repeat(5 * MB) + "\"}", false));
    }

    @Test
    void chunked_json_over_4_mb_is_413() throws Exception {
        assertTooLarge(importing("{\"budgets\": \"" + "a".repeat(5 * MB) + "\"}", true));
    }

    @Test
    void a_chunked_upload_is_counted_while_it_streams() throws Exception {
        var start = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.jpg\"\r\n\r\n";
        var request = HttpRequest.newBuilder(URI.create(api + path))
                .header("Authorization", "Bearer " + SignIn.token("amira"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .PUT(HttpRequest.BodyPublishers.ofInputStream(() -> new SequenceInputStream(
                        new java.io.ByteArrayInputStream(start.getBytes(StandardCharsets.US_ASCII)),
                        new java.io.ByteArrayInputStream(jpeg(12 * MB)))))
                .build();

        assertTooLarge(client().send(request, HttpResponse.BodyHandlers.ofString()));
    }

    private HttpResponse<String> importing(String json, boolean chunked) throws Exception {
        var bytes = json.getBytes(StandardCharsets.US_ASCII);
        var request = HttpRequest.newBuilder(URI.create(api + "/imports/" + UUID.randomUUID()))
                .header("Authorization", "Bearer " + SignIn.token("grace"))
                .header("Content-Type", "application/json")
                .PUT(
                        chunked
                                ? HttpRequest.BodyPublishers.ofInputStream(
                                        () -> new java.io.ByteArrayInputStream(bytes))
                                : HttpRequest.BodyPublishers.ofByteArray(bytes))
                .build();
        return client().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static void assertTooLarge(HttpResponse<String> answer) {
        assertEquals(413, answer.statusCode(), answer.body());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", ""));
        assertTrue(answer.body().contains("\"type\":\"/problems/too-large\""), answer.body());
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }

    private static byte[] jpeg(int bytes) {
        var file = new byte[bytes];
        System.arraycopy(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}, 0, file, 0, 4);
        return file;
    }

    private String headersOnly(String line, String length) throws IOException {
        return headersOnly(line, length, "multipart/form-data; boundary=x");
    }

    /** Announces a body, sends not a byte of it, and hears what is said to that. */
    private String headersOnly(String line, String length, String type) throws IOException {
        try (var socket = new Socket(api.getHost(), api.getPort())) {
            socket.setSoTimeout(5000);
            var head = line + "\r\nHost: " + api.getHost() + "\r\nContent-Type: " + type + "\r\n" + length + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            var buffer = new byte[16_384];
            var answer = new StringBuilder();
            while (!answer.toString().contains("}")) {
                var n = socket.getInputStream().read(buffer);
                if (n < 0) {
                    break;
                }
                answer.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
            }
            return answer.toString();
        }
    }
}
