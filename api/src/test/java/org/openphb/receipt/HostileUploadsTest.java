package org.openphb.receipt;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openphb.world.NewBudget;
import org.openphb.world.No;
import org.openphb.world.Pictures;
import org.openphb.world.Send;
import org.openphb.world.SignIn;

/** Files that are not what they say, over HTTP: what comes back is known by its bytes, clean, and can do no harm. */
@QuarkusTest
class HostileUploadsTest {
    private static final String PAYLOAD = "<script>alert('smuggled')</script>";
    private static final long SEED = Long.getLong("attack.seed", 1);
    private static final int MB = 1 << 20;

    @TestHTTPResource("/api/v1")
    URI api;

    private NewBudget budget;

    @BeforeEach
    void a_budget() {
        budget = NewBudget.running();
    }

    @ParameterizedTest(name = "a {0} called {1} of the type {2}")
    @CsvSource({
        "pdf, photo.jpg, image/jpeg",
        "jpeg, receipt.pdf, application/pdf",
        "jpeg, page.html, text/html",
        "png, picture.svg, image/svg+xml",
        "png, ../../etc/passwd, application/x-sh",
        "jpeg, a.php.jpg, application/x-php",
        "pdf, script.js, text/javascript"
    })
    void a_file_is_served_as_what_it_is_whatever_it_was_called(String kind, String name, String claimed) {
        var file = Arrays.stream(new byte[][] {Pictures.jpeg(), Pictures.png(), Pictures.pdf()})
                .filter(bytes ->
                        new String(bytes, ISO_8859_1).toLowerCase().contains(kind.equals("jpeg") ? "jfif" : kind))
                .findFirst()
                .orElseThrow();
        var id = UUID.randomUUID();

        Send.multipart(
                        SignIn.as("amira").multiPart("file", name, file, claimed),
                        budget.path() + "/receipts/" + id,
                        "receipt",
                        Send.receipt(100))
                .then()
                .statusCode(201);

        var served = served(id);
        served.then().contentType(containsString(kind.equals("pdf") ? "application/pdf" : "image/" + kind));
        assertArrayEquals(file, served.asByteArray());
        assertFalse(served.headers().toString().contains(name));
    }

    @Test
    void what_hangs_on_a_picture_is_never_served() {
        for (var picture : new byte[][] {Pictures.jpeg(), Pictures.png()}) {
            var id = UUID.randomUUID();
            sent(id, joined(picture, ("PK\3\4<html>" + PAYLOAD).getBytes(ISO_8859_1)))
                    .then()
                    .statusCode(201);

            assertArrayEquals(picture, served(id).asByteArray());
        }
    }

    @Test
    void broken_files_are_refused_with_a_sentence_and_none_breaks_us() {
        var random = new Random(SEED);
        for (var whole : new byte[][] {Pictures.jpegWithGps(), Pictures.png(), Pictures.pdf()}) {
            for (var i = 0; i < 12; i++) {
                var turned = whole.clone();
                for (var bits = 0; bits < 4; bits++) {
                    turned[random.nextInt(turned.length)] ^= (byte) (1 << random.nextInt(8));
                }
                takenOrRefused(turned);
                takenOrRefused(Arrays.copyOf(whole, random.nextInt(whole.length)));
            }
        }
        takenOrRefused(new byte[0]);
        takenOrRefused(new byte[10 * MB]);
    }

    private void takenOrRefused(byte[] file) {
        var id = UUID.randomUUID();
        var answer = sent(id, file);
        if (answer.statusCode() == 201) {
            assertFalse(new String(served(id).asByteArray(), ISO_8859_1).contains(Pictures.PLACE));
        } else {
            No.is(answer, 400, "file-not-usable").body("violations.field", hasItem("file"));
        }
        answer.then().time(lessThan(20_000L));
    }

    private Response sent(UUID id, byte[] file) {
        return Send.receipt("amira", budget, id, Send.receipt(100), file);
    }

    private Response served(UUID id) {
        var answer = SignIn.as("amira").get(budget.path() + "/receipts/" + id + "/files/1");
        answer.then()
                .statusCode(200)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Content-Disposition", "inline; filename=\"file\"");
        return answer;
    }

    /** However stubbornly somebody goes on sending after they were told no. */
    @Test
    void of_50_mb_from_nobody_next_to_nothing_is_read() throws IOException {
        for (var length : new String[] {"Content-Length: " + 50 * MB, "Transfer-Encoding: chunked"}) {
            var path = api.getPath() + budget.path() + "/receipts/" + UUID.randomUUID();
            try (var socket = new Socket()) {
                socket.setSendBufferSize(64 << 10);
                socket.connect(new java.net.InetSocketAddress(api.getHost(), api.getPort()));
                socket.setSoTimeout(10_000);
                var head = "PUT " + path + " HTTP/1.1\r\nHost: " + api.getAuthority()
                        + "\r\nContent-Type: multipart/form-data; boundary=x\r\n" + length + "\r\n\r\n";
                socket.getOutputStream().write(head.getBytes(ISO_8859_1));
                var accepted = push(socket, length.contains("chunked"));
                assertTrue(accepted < 4 * MB, length + ": " + accepted + " bytes went through");
            }
        }
    }

    /** @return bytes that found room: in the end those that were read and those in the buffers of both machines */
    private static long push(Socket socket, boolean chunked) {
        var piece = new byte[16 << 10];
        var accepted = 0L;
        try {
            while (accepted < 50L * MB) {
                if (chunked) {
                    socket.getOutputStream().write((Integer.toHexString(piece.length) + "\r\n").getBytes(ISO_8859_1));
                }
                socket.getOutputStream().write(piece);
                if (chunked) {
                    socket.getOutputStream().write("\r\n".getBytes(ISO_8859_1));
                }
                accepted += piece.length;
            }
        } catch (IOException hungUp) {
            assertEquals(true, accepted < 50L * MB, hungUp.toString());
        }
        return accepted;
    }

    private static byte[] joined(byte[] one, byte[] two) {
        return ByteBuffer.allocate(one.length + two.length).put(one).put(two).array();
    }
}
