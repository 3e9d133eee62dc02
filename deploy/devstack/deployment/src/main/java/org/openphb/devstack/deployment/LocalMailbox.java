package org.openphb.devstack.deployment;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.openphb.devstack.mailbox.Mailbox;

/**
 * The mailbox of everybody. It is a process like the other servers: inside of this JVM it would lose its classes when
 * Quarkus closes the class loader of a test profile.
 */
final class LocalMailbox {

    /** One class of each jar that it needs. */
    private static final List<String> NEEDED = List.of(
            Mailbox.class.getName(),
            "com.icegreen.greenmail.util.GreenMail",
            "jakarta.mail.Message",
            "org.eclipse.angus.mail.util.PropUtil",
            "jakarta.activation.DataSource",
            "org.eclipse.angus.activation.MailcapFile",
            "org.slf4j.Logger");

    private LocalMailbox() {}

    static String url(int port) {
        return "http://localhost:" + port;
    }

    /** Takes mail and shows it once this returns. */
    static void start(DataFolder folder, Servers servers) throws IOException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                // names the folder, by which the next run knows a process that was left behind
                "-Dopenphb.devstack.folder=" + folder.path(),
                "-cp",
                classPath(),
                Mailbox.class.getName(),
                Integer.toString(servers.smtpPort()),
                Integer.toString(servers.mailboxPort()));
        folder.run("mailbox", Map.of(), command)
                .awaitAnswer(() -> listens(servers.smtpPort()) && listens(servers.mailboxPort()));
    }

    private static String classPath() throws IOException {
        try {
            var places = new LinkedHashSet<String>();
            for (var name : NEEDED) {
                var type = Class.forName(name, false, LocalMailbox.class.getClassLoader());
                var place = type.getProtectionDomain().getCodeSource().getLocation();
                places.add(Path.of(place.toURI()).toString());
            }
            return String.join(File.pathSeparator, places);
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new IOException("The mailbox lacks a part", e);
        }
    }

    private static boolean listens(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }
}
