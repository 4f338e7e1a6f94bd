package io.github.camelplivo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports for servers that have to know theirs before they start. They lie below those that a system hands out by itself,
 * so nobody else is given one between the question and the start. JVMs that test side by side take theirs from ranges
 * of their own.
 */
public final class FreePort {

    private static final int RANGE = 5_000;
    private static final int FIRST = 15_000 + Integer.getInteger("surefire.forkNumber", 1) % 3 * RANGE;
    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private FreePort() {
    }

    public static int next() {
        for (;;) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, FIRST + RANGE);
            if (GIVEN.add(port) && isFree(port)) {
                return port;
            }
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
