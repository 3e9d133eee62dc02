package org.openphb.notice;

import io.quarkus.mailer.Mail;

/** What a mail says: that there is something new, and where to sign in. No name, no sum, no word about anybody's health. */
final class MailText {
    private static final String WORDS = """
            Hello,

            There is something new for you in OpenPHB. Sign in to see it:

            %1$s

            We put nothing personal in an email, and we never ask for your password in one.

            Do you want fewer of these, or none? Sign in and change how we reach you:

            %1$s/preferences

            Please do not reply. Nobody reads what is sent to this address.
            """;

    private MailText() {}

    /** @param home the address of OpenPHB, without a slash at its end */
    static Mail to(String address, String home) {
        return Mail.withText(address, "Something new in OpenPHB", WORDS.formatted(home))
                .addHeader("Auto-Submitted", "auto-generated");
    }
}
