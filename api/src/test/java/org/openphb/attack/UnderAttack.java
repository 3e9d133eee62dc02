package org.openphb.attack;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A world of its own to be broken into, with one door left open on purpose. */
public final class UnderAttack implements QuarkusTestProfile {
    static final String OPEN_DOOR = "openphb.attack.open-door";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(OPEN_DOOR, "true");
    }
}
