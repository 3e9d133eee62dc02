package org.openphb.people;

/** What somebody may add to their password at the identity provider. */
enum WayIn {
    /** Their face, finger or phone PIN, in the place of the password; for staff both factors at once. */
    PASSKEY("webauthn-register-passwordless"),
    /** Something to plug in or hold to the phone, after the password: the second factor of staff. */
    SECURITY_KEY("webauthn-register");

    /** What Keycloak calls adding it, its {@code kc_action}. */
    final String action;

    WayIn(String action) {
        this.action = action;
    }
}
