package org.openphb.web;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** A place in a list that is ordered by instant, then id: what comes in later does not move it. */
public record Cursor(Instant at, UUID id) {
    /** Before the first item of any list that is newest first. */
    public static final Cursor START = new Cursor(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

    /** @throws BadForm for what is not a cursor of ours */
    public static Cursor of(String text) {
        if (text == null) {
            return START;
        }
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            return new Cursor(
                    Instant.ofEpochSecond(bytes.getLong(), bytes.getInt()), new UUID(bytes.getLong(), bytes.getLong()));
        } catch (RuntimeException notOurs) {
            throw new BadForm("cursor", "This is not a place in the list");
        }
    }

    @Override
    public String toString() {
        var bytes = ByteBuffer.allocate(28)
                .putLong(at.getEpochSecond())
                .putInt(at.getNano())
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }
}
