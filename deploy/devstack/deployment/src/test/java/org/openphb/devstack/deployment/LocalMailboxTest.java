package org.openphb.devstack.deployment;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalMailboxTest {

    @TempDir
    Path parent;

    @Test
    void as_a_process_of_its_own_it_takes_mail_and_shows_it() throws Exception {
        var folder = DataFolder.passing(parent);
        var ports = FreePorts.preferably(0, 0);
        try {
            LocalMailbox.start(folder, new Servers(folder.path(), 0, 0, ports[0], ports[1]));

            GreenMailUtil.sendTextEmail(
                    "ben@example.test",
                    "openphb@example.test",
                    "Something new",
                    "Sign in to see it.",
                    new ServerSetup(ports[0], "127.0.0.1", "smtp"));

            try (var page = URI.create(LocalMailbox.url(ports[1])).toURL().openStream()) {
                var shown = new String(page.readAllBytes());
                assertTrue(shown.contains("Something new") && shown.contains("Sign in to see it."), shown);
            }
        } finally {
            folder.release();
        }
    }
}
