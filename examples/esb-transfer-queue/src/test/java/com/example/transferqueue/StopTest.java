package com.example.transferqueue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import com.example.crash.Ports;
import com.example.transferqueue.Broker.Letter;
import io.github.camelplivo.simulator.Call;
import io.github.camelplivo.simulator.PlivoSimulator;
import org.apache.camel.main.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** An operator stops the application while requests wait for their outcome. */
class StopTest {

    private static final String AGENT = "+14152225555";
    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir
    Path directory;

    /** Not even when it is stopped each time: a message is not given up because of that. */
    @Test
    void aStopLosesNothingAndDecidesNothing() {
        int port = Ports.free();
        int brokerPort = Ports.free();
        try (PlivoSimulator plivo = PlivoSimulator.start()) {
            Map<String, String> settings
                    = Settings.alone(plivo.baseUrl(), "http://127.0.0.1:" + port, port, directory, brokerPort);
            settings.put("ring.timeout", "40");
            settings.put("deliveries", "1");
            settings.put("camel.main.shutdown-timeout", "4");
            plivo.ring(LONG);
            plivo.neverAnswers(AGENT);
            Call call = plivo.call("+14152221111", "+14150001111");

            Main main = started(settings);
            try (Broker broker = Broker.connect(brokerPort)) {
                broker.send(Request.json("r-1", call.uuid(), AGENT));
                await().atMost(LONG).until(() -> !call.dials().isEmpty());
            } finally {
                main.stop();
            }
            plivo.answers(AGENT);

            Main again = started(settings);
            try (Broker broker = Broker.connect(brokerPort)) {
                await().atMost(LONG).until(() -> broker.depth(Broker.REPLIES) == 1);
                Letter reply = broker.take(Broker.REPLIES).get(0);
                assertThat(reply.body()).contains("\"r-1\"").contains("\"ANSWERED\"");
                assertThat(broker.depth(Broker.UNDECIDED)).isZero();
                assertThat(call.dials()).hasSize(1);
            } finally {
                again.stop();
            }
        }
    }

    private static Main started(Map<String, String> settings) {
        Main main = Application.create();
        settings.forEach(main::addOverrideProperty);
        main.start();
        return main;
    }
}
