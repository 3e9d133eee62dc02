package org.openphb.world;

import static io.restassured.RestAssured.given;

import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;

/** The mail that was sent, as the page of the development services shows it: newest first. */
public final class Mailbox {
    private static final Pattern MAIL = Pattern.compile("<article>.*?</article>", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("<a [^>]+>");

    private Mailbox() {}

    /** The newest mail to somebody, as HTML. */
    public static String newestTo(String address) {
        var page = given().get(ConfigProvider.getConfig().getValue("openphb.devstack.mailbox", String.class))
                .asString();
        return MAIL.matcher(page)
                .results()
                .map(mail -> mail.group())
                .filter(mail -> mail.contains("To " + address + ","))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No mail to " + address + " but " + page));
    }

    /** Where the first link of the newest mail to somebody leads. */
    public static String linkTo(String address) {
        var mail = newestTo(address);
        var link = LINK.matcher(mail);
        if (!link.find()) {
            throw new IllegalStateException("No link in " + mail);
        }
        return Browser.attribute(link.group(), "href");
    }
}
