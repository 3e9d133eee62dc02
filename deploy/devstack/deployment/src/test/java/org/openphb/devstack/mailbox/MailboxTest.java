package org.openphb.devstack.mailbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailboxTest {

    private int smtp;
    private int page;
    private Runnable stop;

    @BeforeEach
    void a_mailbox() throws Exception {
        smtp = freePort();
        page = freePort();
        stop = Mailbox.start(smtp, page);
    }

    @AfterEach
    void stopped() {
        stop.run();
    }

    @Test
    void an_empty_mailbox_says_so() throws Exception {
        assertTrue(shown().contains("No mail yet."));
    }

    @Test
    void mail_to_anybody_is_shown_newest_first() throws Exception {
        send("amira@example.test", "First", "One");
        send("nobody.we.know@example.test", "Second", "Two");

        var shown = shown();

        assertTrue(shown.contains("amira@example.test"), shown);
        assertTrue(shown.contains("nobody.we.know@example.test"), shown);
        assertTrue(shown.indexOf("Second") < shown.indexOf("First"), shown);
    }

    @Test
    void what_a_mail_says_is_never_markup() throws Exception {
        send("a@example.test", "<b>Bold</b>", "<script>alert('x')</script> & \"more\"");

        var shown = shown();

        assertFalse(shown.contains("<b>") || shown.contains("<script"), shown);
        assertTrue(shown.contains("&lt;b&gt;Bold&lt;/b&gt;"), shown);
        assertTrue(shown.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;more&quot;"), shown);
    }

    @Test
    void a_link_can_be_followed_and_ends_where_it_ends() throws Exception {
        send("a@example.test", "Link", "Go to http://localhost:1/a?b=c&d=e\n<http://localhost:2/\"onclick=\"x>");

        var shown = shown();

        assertTrue(shown.contains("<a href=\"http://localhost:1/a?b=c&amp;d=e\">"), shown);
        assertTrue(shown.contains("<a href=\"http://localhost:2/\">"), shown);
    }

    @Test
    void the_page_lets_nothing_be_loaded_or_run() throws Exception {
        var policy = answer().headers().firstValue("Content-Security-Policy").orElseThrow();

        assertEquals("default-src 'none'; style-src 'unsafe-inline'", policy);
    }

    private void send(String to, String subject, String words) {
        GreenMailUtil.sendTextEmail(
                to, "openphb@example.test", subject, words, new ServerSetup(smtp, "127.0.0.1", "smtp"));
    }

    private String shown() throws Exception {
        return answer().body();
    }

    private HttpResponse<String> answer() throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + page)).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static int freePort() throws Exception {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
