package org.openphb.world;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A database of its own, for tests that fill it or count what is asked of it. */
public final class AnotherWorld implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.hibernate-orm.statistics", "true");
    }
}
