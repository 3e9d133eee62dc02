package org.openphb.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

/** An address counts once the identity provider says that it has been checked. */
class VerifiedEmailTest {
    @Test
    void a_verified_address_is_who_somebody_is() {
        assertEquals(
                Optional.of("ben@example.test"), verified(Map.of("email", "ben@example.test", "email_verified", true)));
    }

    @Test
    void one_that_was_only_typed_is_not() {
        assertEquals(Optional.empty(), verified(Map.of("email", "ben@example.test", "email_verified", false)));
        assertEquals(Optional.empty(), verified(Map.of("email", "ben@example.test")));
        assertEquals(Optional.empty(), verified(Map.of("email_verified", true)));
    }

    private static Optional<String> verified(Map<String, Object> claims) {
        var me = new CurrentPerson();
        me.identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new Token(claims))
                .build();
        return me.verifiedEmail();
    }

    private record Token(Map<String, Object> claims) implements JsonWebToken {
        @Override
        public String getName() {
            return "ben";
        }

        @Override
        public Set<String> getClaimNames() {
            return claims.keySet();
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T getClaim(String name) {
            return (T) claims.get(name);
        }
    }
}
