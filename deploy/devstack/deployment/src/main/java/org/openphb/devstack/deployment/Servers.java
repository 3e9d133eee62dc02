package org.openphb.devstack.deployment;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where running servers are found.
 *
 * <p>Quarkus closes what it started whenever another test profile begins. Ours live until the JVM ends, and each
 * profile gets a new schema in them. Profiles have class loaders of their own, so they tell each other by a system
 * property; a text, because Narayana does not start when there is a property that is none.
 */
record Servers(Path folder, int databasePort, int keycloakPort) {

    private static final String SEPARATOR = "|";

    static Optional<Servers> shared(String key) {
        return Optional.ofNullable(System.getProperty(property(key))).map(Servers::parse);
    }

    void share(String key) {
        System.setProperty(property(key), databasePort + SEPARATOR + keycloakPort + SEPARATOR + folder);
    }

    private static Servers parse(String text) {
        var parts = text.split("\\" + SEPARATOR, 3);
        return new Servers(Path.of(parts[2]), Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    private static String property(String key) {
        return "openphb.devstack." + key;
    }
}
