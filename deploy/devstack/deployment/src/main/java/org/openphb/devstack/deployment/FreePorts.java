package org.openphb.devstack.deployment;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;

/** Ports of this machine's loopback address that nobody listens on. */
final class FreePorts {

    /** For each wanted port that port, or another one if it is taken; 0 wants any. No two are the same. */
    static int[] preferably(int... wanted) throws IOException {
        var held = new ArrayList<ServerSocket>();
        try {
            for (var port : wanted) {
                held.add(bind(port));
            }
            return held.stream().mapToInt(ServerSocket::getLocalPort).toArray();
        } finally {
            for (var socket : held) {
                socket.close();
            }
        }
    }

    private static ServerSocket bind(int port) throws IOException {
        var socket = new ServerSocket();
        socket.setReuseAddress(true);
        try {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        }
        return socket;
    }

    private FreePorts() {}
}
