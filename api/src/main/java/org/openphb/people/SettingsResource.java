package org.openphb.people;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.openphb.time.LondonClock;
import org.openphb.web.Once;

/** What an organisation has settled: staff read it, leads change it. */
@Path("/api/v1/settings")
@Authenticated
@Tag(name = "Settings", description = "What an organisation has settled, from when, by whom and why")
public class SettingsResource {
    @Inject
    CurrentPerson me;

    @Inject
    LondonClock clock;

    @GET
    @Transactional
    public SettingsView settings() {
        var organisation = me.person().requireEmployer();
        return SettingsView.of(Setting.history(organisation), clock.today(), me.person());
    }

    @PUT
    @Path("{id}")
    public RestResponse<SettingsView.SettingView> settle(@PathParam("id") UUID id, @Valid @NotNull ChangeSetting form) {
        return Once.inTransaction(() -> {
            var lead = me.person();
            var organisation = lead.requireLed();
            var known = Setting.in(organisation, id).map(setting -> setting.sameAs(form, lead));
            var setting =
                    known.orElseGet(() -> Setting.settled(id, organisation, form, lead, clock.today(), clock.now()));
            return RestResponse.status(
                    known.isPresent() ? RestResponse.Status.OK : RestResponse.Status.CREATED,
                    SettingsView.SettingView.of(setting, lead));
        });
    }
}
