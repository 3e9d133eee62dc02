package org.openphb.world;

import java.util.UUID;

/** The people of the named world, by their logins. */
public final class People {
    private People() {}

    public static UUID id(String login) {
        return UUID.fromString(Owner.ask("select id from person where email = ?", login + "@example.test"));
    }
}
