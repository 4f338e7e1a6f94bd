package com.example.agenttools;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.github.camelplivo.simulator.Call;
import io.github.camelplivo.simulator.PlivoSimulator;
import io.github.camelplivo.simulator.RecordedRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** Tests that share an application. Before each one a caller is in a call. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OnePlatform {

    Platform platform;
    PlivoSimulator plivo;
    Agent agent;
    Call call;

    @BeforeAll
    void start() {
        platform = Platform.start(
                // Tests are faster than callers.
                "per-minute.transfer_call", "1000", "per-minute.warm_transfer", "1000", "per-minute.send_message", "1000",
                "per-minute.hang_up", "1000", "per-minute.call_status", "1000");
        plivo = platform.plivo();
        agent = platform.agent();
    }

    @AfterAll
    void stop() {
        if (agent != null) {
            agent.close();
        }
        platform.close();
    }

    @BeforeEach
    void aCallerIsThere() {
        plivo.reset();
        // Who does not answer lets it ring as long as the application does.
        plivo.ring(Duration.ofMinutes(1));
        call = platform.call();
    }

    /** Requests to Plivo that change something. */
    List<RecordedRequest> acts() {
        return plivo.requests().stream().filter(request -> !request.method().equals("GET")).toList();
    }

    Map<String, Object> to(String destination) {
        return Map.of("call_uuid", call.uuid(), "destination", destination);
    }

    Map<String, Object> onCall() {
        return Map.of("call_uuid", call.uuid());
    }
}
