package org.openphb.devstack.deployment;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class FreePortsTest {

    @Test
    void a_taken_port_is_replaced_by_another() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertNotEquals(taken.getLocalPort(), FreePorts.preferably(taken.getLocalPort())[0]);
        }
    }

    @Test
    void two_ports_are_never_the_same() throws IOException {
        var ports = FreePorts.preferably(0, 0);

        assertNotEquals(ports[0], ports[1]);
    }
}
