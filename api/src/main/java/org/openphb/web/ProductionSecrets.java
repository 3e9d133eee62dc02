package org.openphb.web;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;

/**
 * What is packaged for production starts only with secrets of its own. Missing ones would let each replica invent some,
 * and those of development are known to everybody.
 */
@IfBuildProfile("prod")
@ApplicationScoped
public class ProductionSecrets {

    private record Secret(String property, int leastCharacters) {

        String variable() {
            return property.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "_");
        }

        boolean isGood(String value) {
            return value.length() >= leastCharacters && !value.contains("development-only");
        }
    }

    private static final List<Secret> NEEDED = List.of(
            new Secret("quarkus.oidc.credentials.secret", 16),
            new Secret("quarkus.oidc.token-state-manager.encryption-secret", 32),
            new Secret("quarkus.oidc.authentication.state-secret", 32));

    void require(@Observes @Priority(1) StartupEvent starting, Config config) {
        refusal(property -> config.getOptionalValue(property, String.class)).ifPresent(sentence -> {
            throw new ConfigurationException(sentence); // the one kind that is said without a stack trace
        });
    }

    static Optional<String> refusal(Function<String, Optional<String>> configured) {
        var bad = NEEDED.stream()
                .filter(secret -> configured
                        .apply(secret.property())
                        .filter(secret::isGood)
                        .isEmpty())
                .map(secret -> secret.variable() + " (at least " + secret.leastCharacters() + " characters)")
                .collect(Collectors.joining(", "));
        return bad.isEmpty()
                ? Optional.empty()
                : Optional.of("OpenPHB does not start: set " + bad + ", and not to the values of development.");
    }
}
