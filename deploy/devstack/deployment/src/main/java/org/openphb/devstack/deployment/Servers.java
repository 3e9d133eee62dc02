package org.openphb.devstack.deployment;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where running servers are found.
 *
 * <p>Quarkus closes what it started whenever another test profile begins. Ours live until the JVM ends, and each
 * profile gets a new schema in them. Profiles have class loaders of their own, so they tell each other by a system
 * property; a text, because Narayana does not start when there is a property that is none.
 */
record Servers(Path folder, int databasePort, int keycloakPort, int smtpPort, int mailboxPort) {

    private static final String SEPARATOR = "|";

    static Optional<Servers> shared(String key) {
        return Optional.ofNullable(System.getProperty(property(key))).map(Servers::parse);
    }

    void share(String key) {
        var ports = Stream.of(databasePort, keycloakPort, smtpPort, mailboxPort).map(String::valueOf);
        System.setProperty(
                property(key),
                Stream.concat(ports, Stream.of(folder.toString())).collect(joining(SEPARATOR)));
    }

    private static Servers parse(String text) {
        var parts = text.split("\\" + SEPARATOR, 5);
        var ports = Stream.of(parts).limit(4).mapToInt(Integer::parseInt).toArray();
        return new Servers(Path.of(parts[4]), ports[0], ports[1], ports[2], ports[3]);
    }

    private static String property(String key) {
        return "openphb.devstack." + key;
    }
}
