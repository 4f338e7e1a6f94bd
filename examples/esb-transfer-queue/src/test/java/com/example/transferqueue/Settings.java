package com.example.transferqueue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import com.example.crash.Ports;
import io.github.camelplivo.simulator.PlivoSimulator;

/** What the tests set otherwise than {@code application.properties}. */
final class Settings {

    private Settings() {
    }

    /** A node with a broker of its own in this directory, and a database there unless something else is set. */
    static Map<String, String> alone(String plivoUrl, String publicUrl, int port, Path directory, int brokerPort) {
        Map<String, String> settings = node(plivoUrl, publicUrl, port);
        settings.put("broker.directory", directory.resolve("broker").toString());
        settings.put("broker.port", "" + brokerPort);
        settings.putAll(Database.H2.create(directory));
        return settings;
    }

    /** One of several nodes at the same broker and the same database. */
    static Map<String, String> oneOfSeveral(
            String plivoUrl, String publicUrl, int port, SharedBroker broker, Map<String, String> database) {
        Map<String, String> settings = node(plivoUrl, publicUrl, port);
        settings.put("broker.embedded", "false");
        settings.putAll(broker.settings());
        settings.putAll(database);
        return settings;
    }

    private static Map<String, String> node(String plivoUrl, String publicUrl, int port) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("camel.component.plivo.auth-id", PlivoSimulator.AUTH_ID);
        settings.put("camel.component.plivo.auth-token", PlivoSimulator.AUTH_TOKEN);
        settings.put("camel.component.plivo.base-url", plivoUrl);
        settings.put("camel.server.host", "127.0.0.1");
        settings.put("camel.server.port", "" + port);
        settings.put("camel.management.port", "" + Ports.free());
        settings.put("public.url", publicUrl);
        settings.put("retry.delay", "100");
        settings.put("retry.maximum-delay", "1000");
        settings.put("node.url", "http://127.0.0.1:" + port);
        settings.put("camel.component.plivo.local-public-url", "true");
        settings.put("ring.timeout", "5");
        return settings;
    }
}
