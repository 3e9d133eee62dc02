package org.openphb.people;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openphb.time.LondonClock;

/** How I want to be reached. */
@Path("/api/v1/me/preferences")
@Authenticated
@Tag(name = "Preferences", description = "How somebody wants to be reached, and what helps them read")
public class PreferencesResource {
    @Inject
    CurrentPerson me;

    @Inject
    LondonClock clock;

    @GET
    @Transactional
    public PreferencesView preferences() {
        return PreferencesView.of(Preference.of(me.person()), me.person());
    }

    @PUT
    @Transactional
    public PreferencesView set(@Valid @NotNull SetPreferences form) {
        return PreferencesView.of(Preference.set(me.person(), form, me.person(), clock.now()), me.person());
    }
}
