package com.example.agenttools;

import java.time.Duration;
import java.util.Map;

import io.github.camelplivo.simulator.Call;
import io.github.camelplivo.simulator.Fault;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A caller talks with an agent through a stream that keeps the call alive: the call fetches nothing until it ends. */
class StreamTest {

    /** The document that the README prints. */
    private static final String DOCUMENT = """
            <Response>
              <Stream bidirectional="true" keepCallAlive="true">wss://agent.example.com/audio</Stream>
              <Wait length="60"/>
            </Response>""";

    private static Call streaming(Platform platform) {
        Call call = platform.plivo().dialIn(
                Platform.CALLER, Platform.OFFICE, platform.plivo().document("agent.xml", DOCUMENT));
        await().until(() -> call.aLeg().doing().startsWith("streams to"));
        return call;
    }

    @Test
    void aTransferEndsTheStream() {
        try (Platform platform = Platform.start("stream.end-after", "200"); Agent agent = platform.agent()) {
            Call call = streaming(platform);

            Answer answer = agent.use("transfer_call", Map.of("call_uuid", call.uuid(), "destination", "billing"));

            assertThat(answer.words()).contains("billing has answered");
            platform.plivo().settle();
            assertThat(platform.plivo().talkingWith(Platform.CALLER)).containsExactly(Platform.BILLING);
        }
    }

    /** The model is told that nothing has happened, and that must be so. */
    @Test
    void aTransferThatFailsLeavesTheCallerWithTheAgent() {
        try (Platform platform = Platform.start("stream.end-after", "200"); Agent agent = platform.agent()) {
            Call call = streaming(platform);
            platform.plivo().strike(1, Map.of(Fault.status(400), 1.0), "POST");

            Answer answer = agent.use("transfer_call", Map.of("call_uuid", call.uuid(), "destination", "billing"));

            assertThat(answer.words()).contains("Nothing happened");
            // Twice as long as the end of a stream would have taken.
            await().during(Duration.ofMillis(400)).atMost(Duration.ofSeconds(30))
                    .until(() -> call.aLeg().doing().startsWith("streams to"));
            assertThat(platform.plivo().requests()).noneMatch(request -> request.method().equals("DELETE"));
        }
    }

    @Test
    void nobodyIsCalledWhileTheStreamGoesOn() {
        try (Platform platform = Platform.start("stream.end-after", "never", "camel.component.plivo.fetch-timeout", "2000");
                Agent agent = platform.agent()) {
            Call call = streaming(platform);

            Answer answer = agent.use("transfer_call", Map.of("call_uuid", call.uuid(), "destination", "billing"));

            assertThat(answer.words())
                    .isEqualTo("The transfer did not reach the call in time, and nobody was called. The caller was not moved.");
            assertThat(call.dials()).isEmpty();
            assertThat(call.aLeg().doing()).startsWith("streams to");

            // When the stream ends after all, the transfer is too old to call anybody.
            call.aLeg().endStream();
            await().until(() -> call.aLeg().doing().contains("Nobody is free"));
            assertThat(call.dials()).isEmpty();
        }
    }
}
