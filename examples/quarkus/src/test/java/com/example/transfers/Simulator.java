package com.example.transfers;

import java.nio.file.Path;
import java.util.Map;

import io.github.camelplivo.simulator.PlivoSimulator;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager.TestInjector.MatchesType;

/** A simulator of Plivo that starts before the application, which is told where it is and to log to a file. */
public class Simulator implements QuarkusTestResourceLifecycleManager {

    /** Where Quarkus has tests log when they log to a file. */
    static final Path LOG = Path.of("target/quarkus.log");

    private PlivoSimulator plivo;

    @Override
    public Map<String, String> start() {
        LOG.toFile().delete();
        plivo = PlivoSimulator.start();
        return Map.of(
                "quarkus.log.file.enabled", "true",
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
