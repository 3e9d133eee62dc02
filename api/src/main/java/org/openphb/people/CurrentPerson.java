package org.openphb.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.openphb.time.LondonClock;
import org.openphb.web.Words;

/** Who is asking. The only class that knows there is a token. */
@RequestScoped
public class CurrentPerson {
    @Inject
    SecurityIdentity identity;

    @Inject
    LondonClock clock;

    private Person person;

    public Person person() {
        if (person == null) {
            person = Person.signedInAs(token().getSubject())
                    .filter(known -> Objects.equals(known.name, name()) && Objects.equals(known.email, email()))
                    .orElseGet(this::introduce);
            person.holds(posts());
        }
        return person;
    }

    /** At the first sign-in, and when somebody's name or address has changed since. */
    private Person introduce() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var known = Person.signedInAs(token().getSubject());
            known.ifPresentOrElse(
                    old -> {
                        old.name = name();
                        old.email = email();
                    },
                    () -> new Person(token().getSubject(), name(), email(), clock.now()).persist());
            return known.or(() -> Person.signedInAs(token().getSubject())).orElseThrow();
        });
    }

    /** A post counts when the token says so and our own row does: either side can end it. */
    private List<Staff> posts() {
        Optional<String> organisation = token().claim("organisation");
        if (organisation.isEmpty()) {
            return List.of();
        }
        return Staff.inForce(person, clock.today()).stream()
                .filter(staff -> staff.organisation.code.equals(organisation.get()))
                .filter(staff -> identity.hasRole(Words.of(staff.post)))
                .toList();
    }

    private JsonWebToken token() {
        return (JsonWebToken) identity.getPrincipal();
    }

    private String name() {
        return token().<String>claim("name").orElse(token().getSubject());
    }

    private String email() {
        return token().<String>claim("email").orElse(null);
    }
}
