package org.openphb.world;

import java.util.Map;
import java.util.UUID;

/** The people of the named world, by their logins. */
public final class People {
    private People() {}

    public static UUID id(String login) {
        return UUID.fromString(Owner.ask("select id from person where email = ?", login + "@example.test"));
    }

    /** The form of how somebody wants to be reached; all else as it is for most. */
    public static Map<String, Object> preferences(String channel, String howOften) {
        return Map.of(
                "channel",
                channel,
                "howOften",
                howOften,
                "largePrint",
                false,
                "easyRead",
                false,
                "language",
                "English");
    }
}
