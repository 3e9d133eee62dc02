package org.openphb;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.openphb.world.Pages;

/** What people do with the pages, in a real browser: web-client/tests/journeys against this application. */
@QuarkusTest
@TestProfile(JourneysTest.WorldOfItsOwn.class)
class JourneysTest {
    @TestHTTPResource
    URI application;

    @ConfigProperty(name = "openphb.devstack.mailbox")
    String mailbox;

    /** A profile has its own database: what happens on the journeys is not in the other tests' world. */
    public static class WorldOfItsOwn implements QuarkusTestProfile {}

    @Test
    void the_named_people_do_what_they_came_for() throws IOException, InterruptedException {
        Pages.inBrowser("journeys", application, Map.of("OPENPHB_MAILBOX", mailbox));
    }
}
