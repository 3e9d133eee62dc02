package org.openphb.devstack.mailbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Takes every mail, whoever it is to, sends none on, and shows them all on one page of this machine. */
public final class Mailbox {

    private final GreenMail mail;

    private Mailbox(GreenMail mail) {
        this.mail = mail;
    }

    /** @param ports where to listen: for mail, and for whoever reads it */
    public static void main(String[] ports) throws IOException {
        start(Integer.parseInt(ports[0]), Integer.parseInt(ports[1]));
    }

    /** @return what stops it */
    static Runnable start(int smtpPort, int pagePort) throws IOException {
        var here = InetAddress.getLoopbackAddress();
        var mail = new GreenMail(new ServerSetup(smtpPort, here.getHostAddress(), ServerSetup.PROTOCOL_SMTP));
        mail.start();
        var page = HttpServer.create(new InetSocketAddress(here, pagePort), 0);
        page.createContext("/", new Mailbox(mail)::show);
        page.start();
        return () -> {
            page.stop(0);
            mail.stop();
        };
    }

    private void show(HttpExchange exchange) throws IOException {
        try (exchange) {
            var page = MailPage.of(newestFirst()).getBytes(UTF_8);
            var headers = exchange.getResponseHeaders();
            headers.set("Content-Type", "text/html; charset=utf-8");
            headers.set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
            headers.set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
        }
    }

    private List<MimeMessage> newestFirst() {
        var messages = new ArrayList<>(List.of(mail.getReceivedMessages()));
        Collections.reverse(messages);
        return messages;
    }
}
