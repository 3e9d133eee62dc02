package org.openphb.devstack.mailbox;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Mails as plain HTML. What they say is escaped; only their links can be followed. */
final class MailPage {

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Mailbox of development</title>
            <style>
            body { font: 1.1rem/1.5 sans-serif; max-width: 45rem; margin: 1rem auto; padding: 0 1rem }
            article { border-top: 1px solid; padding: 0.5rem 0 }
            pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere }
            </style>
            </head>
            <body>
            <h1>Mailbox of development</h1>
            <p>Mail to anybody arrives here and goes no further. Load the page again to see what is new.</p>
            %s
            </body>
            </html>
            """;

    private MailPage() {}

    static String of(List<MimeMessage> newestFirst) {
        var mails = newestFirst.stream().map(MailPage::mail).collect(Collectors.joining("\n"));
        return PAGE.formatted(mails.isEmpty() ? "<p>No mail yet.</p>" : mails);
    }

    private static String mail(MimeMessage mail) {
        try {
            return "<article>\n<h2>%s</h2>\n<p>To %s, %s</p>\n<pre>%s</pre>\n</article>"
                    .formatted(
                            escaped(mail.getSubject()),
                            escaped(InternetAddress.toString(mail.getRecipients(Message.RecipientType.TO))),
                            escaped(Objects.toString(mail.getSentDate(), "without a date")),
                            withLinks(escaped(text(mail))));
        } catch (MessagingException | IOException e) {
            return "<article>\n<p>A mail that cannot be read: %s</p>\n</article>".formatted(escaped(e.toString()));
        }
    }

    /** The plain text of a mail that has one, else its first part as it is. */
    private static String text(Part part) throws MessagingException, IOException {
        if (!(part.getContent() instanceof Multipart parts)) {
            return String.valueOf(part.getContent());
        }
        for (var i = 0; i < parts.getCount(); i++) {
            if (parts.getBodyPart(i).isMimeType("text/plain")) {
                return text(parts.getBodyPart(i));
            }
        }
        return text(parts.getBodyPart(0));
    }

    private static String escaped(String text) {
        return String.valueOf(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String withLinks(String escaped) {
        return escaped.replaceAll("https?://(?:(?!&quot;|&#39;|&lt;|&gt;)\\S)+", "<a href=\"$0\">$0</a>");
    }
}
