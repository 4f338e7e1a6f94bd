package com.example.agenttools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.camelplivo.simulator.Call;
import io.github.camelplivo.simulator.PlivoSimulator;
import org.apache.camel.main.Main;

/** The application inside the test's JVM, and the simulator that it talks with. */
record Platform(PlivoSimulator plivo, Main main, String url) implements AutoCloseable {

    static final String TOKEN = "a-token-for-tests-that-nobody-guesses";
    static final String CALLER = "+14152221111";
    static final String OFFICE = "+14150001111";
    static final String BILLING = "+14152225555";
    static final String SALES_1 = "+14152226666";
    static final String SALES_2 = "+14152227777";

    /** @param more settings as names and values in turn */
    static Platform start(String... more) {
        PlivoSimulator plivo = PlivoSimulator.start();
        int port = freePort();
        Main main = Application.create();
        settings(plivo, port, more).forEach(main::addOverrideProperty);
        try {
            main.start();
        } catch (RuntimeException e) {
            main.stop();
            plivo.close();
            throw e;
        }
        return new Platform(plivo, main, "http://127.0.0.1:" + port);
    }

    private static Map<String, String> settings(PlivoSimulator plivo, int port, String... more) {
        int plivosPort = freePort();
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("camel.component.plivo.auth-id", PlivoSimulator.AUTH_ID);
        settings.put("camel.component.plivo.auth-token", PlivoSimulator.AUTH_TOKEN);
        settings.put("camel.component.plivo.base-url", plivo.baseUrl());
        settings.put("camel.component.plivo.local-public-url", "true");
        settings.put("camel.server.host", "127.0.0.1");
        settings.put("camel.server.port", "" + plivosPort);
        settings.put("public.url", "http://127.0.0.1:" + plivosPort);
        settings.put("mcp.port", "" + port);
        settings.put("mcp.token", TOKEN);
        // What is waited for in vain is waited for briefly.
        settings.put("ring.timeout", "2");
        for (int i = 0; i < more.length; i += 2) {
            settings.put(more[i], more[i + 1]);
        }
        return settings;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A caller talks with the agent, who is not on the telephone network. */
    Call call() {
        return plivo.call(CALLER, OFFICE);
    }

    Agent agent() {
        return Agent.connect(url, TOKEN, Map.of());
    }

    @Override
    public void close() {
        main.stop();
        plivo.close();
    }
}
