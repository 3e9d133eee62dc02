package org.openphb.world;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The app on a phone that shows a code of six digits, another one every 30 seconds (RFC 6238). */
public final class Authenticator {
    private static final Pattern SECRET = Pattern.compile("<input[^>]*name=\"totpSecret\"[^>]*>");

    private final byte[] secret;

    private Authenticator(byte[] secret) {
        this.secret = secret;
    }

    /** Shown the page on which Keycloak tells its secret. */
    public static Authenticator setUpBy(HttpResponse<String> page) {
        var input = SECRET.matcher(page.body());
        if (!input.find()) {
            throw new IllegalStateException("No code to set up on " + page + page.body());
        }
        return new Authenticator(Browser.attribute(input.group(), "value").getBytes(UTF_8));
    }

    public String code() {
        return codeAt(Instant.now());
    }

    /** Keycloak takes no code twice, and takes the one of the next 30 seconds already. */
    public String nextCode() {
        return codeAt(Instant.now().plusSeconds(30));
    }

    private String codeAt(Instant at) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            var hash = mac.doFinal(
                    ByteBuffer.allocate(8).putLong(at.getEpochSecond() / 30).array());
            var number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & 0x7fffffff;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
