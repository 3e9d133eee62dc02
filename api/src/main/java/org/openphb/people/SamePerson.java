package org.openphb.people;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Who is holding the phone: what somebody typed is never stored under the name of whoever signed in after them. */
@Singleton
class SamePerson {
    @Inject
    SecurityIdentity identity;

    @Inject
    CurrentPerson me;

    @ServerRequestFilter
    public void check(ContainerRequestContext request) {
        var said = request.getHeaderString("X-Person");
        if (said != null
                && !identity.isAnonymous()
                && !said.equals(me.person().id.toString())) {
            throw new SignedInAsSomeoneElse();
        }
    }
}
