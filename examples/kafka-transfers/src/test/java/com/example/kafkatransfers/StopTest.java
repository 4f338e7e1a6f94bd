package com.example.kafkatransfers;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import io.github.camelplivo.simulator.Call;
import org.apache.camel.main.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** An operator stops a node while a request waits for its outcome. */
class StopTest {

    private static final String AGENT = "+14152225555";
    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir
    Path directory;

    @Test
    void aStopLosesNothingAndDecidesNothingAndAnotherNodeNeedNotWaitForTheLease() throws Exception {
        Map<String, String> settings = Map.of("ring.timeout", "40", "tries.most", "1", "lease", "10 minutes",
                "camel.main.shutdown-timeout", "4");
        try (OneNode node = OneNode.start(directory, settings)) {
            node.plivo().ring(LONG);
            node.plivo().neverAnswers(AGENT);
            Call call = node.plivo().call("+14152221111", "+14150001111");
            node.topics().send(call.uuid(), Request.json("r-1", call.uuid(), AGENT));
            await().atMost(LONG).until(() -> !call.dials().isEmpty());

            node.main().stop();
            assertThat(node.database().rows("select state, owner, due <= now() as free from transfers")).singleElement()
                    .satisfies(row -> assertThat(row).containsEntry("state", "begun").containsEntry("owner", null)
                            .containsEntry("free", true));
            node.plivo().answers(AGENT);

            Main again = OneNode.started(node.settings());
            try {
                assertThat(node.outcome("r-1").header("outcome")).isEqualTo("ANSWERED");
                assertThat(call.dials()).hasSize(1);
            } finally {
                again.stop();
            }
        }
    }

    /** The lease is shorter than the wait, and another node would take the row. */
    @Test
    void aNodeThatStopsKeepsItsRowsWhileTheyRingAndEndsThem() throws Exception {
        Map<String, String> settings = Map.of("ring.timeout", "20", "lease", "2 seconds", "lease.renew", "500",
                "camel.main.shutdown-timeout", "20");
        try (OneNode node = OneNode.start(directory, settings)) {
            node.plivo().ring(LONG);
            node.plivo().person(AGENT).answersAfter(Duration.ofSeconds(6));
            Call call = node.plivo().call("+14152221111", "+14150001111");
            node.topics().send(call.uuid(), Request.json("r-1", call.uuid(), AGENT));
            await().atMost(LONG).until(() -> !call.dials().isEmpty());

            Object taken = node.database().rows("select taken from transfers").get(0).get("taken");

            CompletableFuture<Void> stop = CompletableFuture.runAsync(node.main()::stop);
            await().atMost(LONG).failFast("nobody has the row", () -> node.database().count("state = 'begun' and due < now()") > 0)
                    .until(stop::isDone);

            assertThat(node.outcome("r-1").header("outcome")).isEqualTo("ANSWERED");
            assertThat(node.database().rows("select state, taken from transfers")).singleElement()
                    .satisfies(row -> assertThat(row).containsEntry("state", "told").containsEntry("taken", taken));
        }
    }
}
