package org.openphb.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProductionSecretsTest {

    private final Map<String, String> configured = new HashMap<>(Map.of(
            "quarkus.oidc.credentials.secret", "c".repeat(16),
            "quarkus.oidc.token-state-manager.encryption-secret", "t".repeat(32),
            "quarkus.oidc.authentication.state-secret", "s".repeat(32)));

    @Test
    void three_secrets_of_its_own_let_it_start() {
        assertEquals(Optional.empty(), refusal());
    }

    @Test
    void each_missing_secret_is_named_by_its_variable() {
        configured.remove("quarkus.oidc.credentials.secret");
        configured.remove("quarkus.oidc.authentication.state-secret");

        var sentence = refusal().orElseThrow();

        assertTrue(sentence.contains("QUARKUS_OIDC_CREDENTIALS_SECRET"));
        assertTrue(sentence.contains("QUARKUS_OIDC_AUTHENTICATION_STATE_SECRET"));
        assertFalse(sentence.contains("QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET"));
    }

    @Test
    void a_short_encryption_secret_is_refused() {
        configured.put("quarkus.oidc.token-state-manager.encryption-secret", "t".repeat(31));

        assertTrue(refusal().orElseThrow().contains("QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET"));
    }

    @Test
    void the_secrets_of_development_are_refused() {
        configured.put("quarkus.oidc.authentication.state-secret", "state-secret-for-development-only");

        assertTrue(refusal().isPresent());
    }

    private Optional<String> refusal() {
        return ProductionSecrets.refusal(property -> Optional.ofNullable(configured.get(property)));
    }
}
