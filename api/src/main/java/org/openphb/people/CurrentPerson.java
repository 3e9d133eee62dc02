package org.openphb.people;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.openphb.time.LondonClock;
import org.openphb.web.NotSignedIn;
import org.openphb.web.Once;
import org.openphb.web.Words;

/** Who is asking. The only class that knows there is a token. */
@RequestScoped
public class CurrentPerson {
    @Inject
    SecurityIdentity identity;

    @Inject
    LondonClock clock;

    /** What the token's acr must say of staff, e.g. {@code strong}; nothing is asked where it is empty. */
    @ConfigProperty(name = "openphb.staff.acr")
    Optional<String> staffAcr;

    private Person person;

    /**
     * Staff are let in as themselves or not at all: one who may not act as staff yet does not pass for a stranger, nor
     * for the holder they may be as well.
     *
     * @throws StrongSignInNeeded for staff who signed in without a second factor
     * @throws NotSignedIn for staff whose browser was idle for too long
     */
    public Person person() {
        if (person == null) {
            var signedIn = signedIn();
            if (isWeak(signedIn)) {
                throw new StrongSignInNeeded();
            }
            if (isIdle(signedIn)) {
                throw new NotSignedIn();
            }
            person = signedIn;
        }
        return person;
    }

    /** Whether the password is needed again before this browser may go on. */
    boolean needsPassword() {
        return isIdle(signedIn());
    }

    /** The e-mail address that the identity provider has checked; empty for one that was only typed. */
    public Optional<String> verifiedEmail() {
        return token().<Object>claim("email_verified")
                .filter(verified -> "true".equals(verified.toString()))
                .map(verified -> email());
    }

    /** The acr that is still missing before this person may act as staff. */
    Optional<String> missingAcr() {
        return staffAcr.filter(acr -> isWeak(signedIn()));
    }

    private Person signedIn() {
        var known = Person.signedInAs(token().getSubject())
                .filter(person -> Objects.equals(person.name, name()) && Objects.equals(person.email, email()))
                .orElseGet(this::introduce);
        known.holds(posts(known));
        return known;
    }

    /** At the first sign-in (a page asks several things at once, one of them is first), and when a name or address has changed. */
    private Person introduce() {
        return Once.inTransaction(() -> {
            var known = Person.signedInAs(token().getSubject());
            if (known.isEmpty()) {
                var fresh = new Person(token().getSubject(), name(), email(), clock.now());
                fresh.persist();
                return fresh;
            }
            known.get().name = name();
            known.get().email = email();
            return known.get();
        });
    }

    /** A post counts when the token says so and our own row does: either side can end it. */
    private List<Staff> posts(Person person) {
        Optional<String> organisation = token().claim("organisation");
        if (organisation.isEmpty()) {
            return List.of();
        }
        return Staff.inForce(person, clock.today()).stream()
                .filter(staff -> staff.organisation.code.equals(organisation.get()))
                .filter(staff -> identity.hasRole(Words.of(staff.post)))
                .toList();
    }

    private boolean isWeak(Person person) {
        return person.isStaff() && staffAcr.isPresent() && !staffAcr.equals(token().<String>claim("acr"));
    }

    /** Only a browser's session can be idle: a bearer token lives for minutes. */
    private boolean isIdle(Person person) {
        Optional<String> sid = token().claim("sid");
        var browser = "ID".equals(token().<String>claim("typ").orElse(null));
        if (!person.isStaff() || !browser || sid.isEmpty()) {
            return false;
        }
        var signedInAt = Instant.ofEpochSecond(
                token().<Number>claim("auth_time").map(Number::longValue).orElse(0L));
        return Once.inTransaction(() -> StaffSession.isOver(sid.get(), person, signedInAt, clock.now()));
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
