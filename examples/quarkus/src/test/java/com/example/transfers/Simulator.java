package com.example.transfers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

import io.github.camelplivo.simulator.PlivoSimulator;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager.TestInjector.MatchesType;

/** A simulator of Plivo that starts before the application, which is told where it is and to log to a file. */
public class Simulator implements QuarkusTestResourceLifecycleManager {

    /** Where Quarkus has tests log when they log to a file. */
    static final Path LOG = Path.of("target/quarkus.log");

    private static final int PORT = freePort();
    /** The address of the application, as the simulator calls it. */
    private static final String EXTERNAL = "http://127.0.0.1:" + PORT;

    private PlivoSimulator plivo;

    /** Of those that a system hands out to nobody by itself. */
    private static int freePort() {
        for (;;) {
            int port = ThreadLocalRandom.current().nextInt(15_000, 30_000);
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException e) {
                // Taken: another one.
            }
        }
    }

    @Override
    public Map<String, String> start() {
        LOG.toFile().delete();
        plivo = PlivoSimulator.start();
        return Map.of(
                "quarkus.log.file.enabled", "true",
                "quarkus.http.test-port", "" + PORT,
                "camel.component.plivo.public-url", EXTERNAL,
                "camel.component.plivo.local-public-url", "true",
                "camel.component.plivo.auth-id", PlivoSimulator.AUTH_ID,
                "camel.component.plivo.auth-token", PlivoSimulator.AUTH_TOKEN,
                "camel.component.plivo.base-url", plivo.baseUrl(),
                "camel.component.plivo.phlo-base-url", plivo.phloBaseUrl(),
                "phlo.id", "support",
                "phlo.node", "desk");
    }

    @Override
    public void inject(TestInjector test) {
        test.injectIntoFields(plivo, new MatchesType(PlivoSimulator.class));
    }

    @Override
    public void stop() {
        plivo.close();
    }
}
