package com.example.kafkatransfers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import com.example.crash.Ports;
import com.example.crash.PostgreSql;
import io.github.camelplivo.simulator.PlivoSimulator;

/** What the tests set otherwise than {@code application.properties}. */
final class Settings {

    private Settings() {
    }

    /** A new file in {@code target/nodes}, for what a node of this name prints. */
    static Path log(String name) {
        try {
            Path log = Files.createDirectories(Path.of("target", "nodes")).resolve(name + ".log");
            Files.deleteIfExists(log);
            return log;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A node at this port. */
    static Map<String, String> node(PlivoSimulator plivo, String publicUrl, int port, String brokers, Database database) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("camel.component.plivo.auth-id", PlivoSimulator.AUTH_ID);
        settings.put("camel.component.plivo.auth-token", PlivoSimulator.AUTH_TOKEN);
        settings.put("camel.component.plivo.base-url", plivo.baseUrl());
        settings.put("camel.component.plivo.local-public-url", "true");
        settings.put("camel.server.host", "127.0.0.1");
        settings.put("camel.server.port", "" + port);
        settings.put("camel.management.port", "" + Ports.free());
        settings.put("public.url", publicUrl);
        settings.put("node.url", "http://127.0.0.1:" + port);
        settings.put("kafka.brokers", brokers);
        settings.put("database.url", database.url());
        settings.put("database.user", PostgreSql.USER);
        settings.put("ring.timeout", "5");
        settings.put("retry.delay", "100");
        settings.put("retry.maximum-delay", "1000");
        // That a node is dead is known soon.
        settings.put("lease", "4 seconds");
        settings.put("lease.renew", "1000");
        settings.put("kafka.session-timeout", "6000");
        return settings;
    }
}
