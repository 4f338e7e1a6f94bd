package com.example.crash;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports for processes that listen again after a crash. */
public final class Ports {

    /** Below those that the system gives to outgoing connections, or one of these might have it after the crash. */
    private static final int FROM = 15_000;
    private static final int TO = 30_000;

    private Ports() {
    }

    public static int free() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(FROM, TO);
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException e) {
                // Somebody has it.
            }
        }
    }
}
