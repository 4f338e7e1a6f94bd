package com.example.transferqueue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.example.crash.Ports;
import com.example.transferqueue.Broker.Letter;
import io.github.camelplivo.simulator.PlivoSimulator;
import org.apache.camel.main.Main;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The application inside the test's JVM, the simulator that it talks with, and a sender's connection to its broker.
 */
record OneNode(PlivoSimulator plivo, Map<String, String> settings, Main main, Broker broker) implements AutoCloseable {

    /** @param more what is set besides */
    static OneNode start(Path directory, Map<String, String> more) {
        PlivoSimulator plivo = PlivoSimulator.start();
        int port = Ports.free();
        int brokerPort = Ports.free();
        Map<String, String> settings
                = Settings.alone(plivo.baseUrl(), "http://127.0.0.1:" + port, port, directory, brokerPort);
        settings.put("deliveries", "3");
        settings.putAll(more);
        Main main = Application.create();
        settings.forEach(main::addOverrideProperty);
        main.start();
        return new OneNode(plivo, settings, main, Broker.connect(brokerPort));
    }

    /** The next message to come to this end; and that none has come to another. */
    Letter next(String end) {
        Letter letter = only(end);
        Broker.ENDS.forEach(other -> assertThat(broker.take(other)).as(other).isEmpty());
        return letter;
    }

    /** The next message to come to this queue, where there is one only. */
    Letter only(String queue) {
        List<Letter> letters = new ArrayList<>();
        await().atMost(Duration.ofSeconds(100)).until(() -> letters.addAll(broker.take(queue)));
        assertThat(letters).hasSize(1);
        return letters.get(0);
    }

    @Override
    public void close() {
        broker.close();
        main.stop();
        plivo.close();
    }
}
