package com.example.transferqueue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.example.crash.LogWatch;
import com.example.crash.Ports;
import com.example.transferqueue.Broker.Letter;
import io.github.camelplivo.simulator.PlivoSimulator;
import org.apache.camel.main.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Nobody is where Plivo should be. */
class UnreachableTest {

    @TempDir
    Path directory;

    @Test
    void aRequestIsTriedAgainAndThenADeadLetterThatMayComeAgain() {
        int plivoPort = Ports.free();
        int port = Ports.free();
        int brokerPort = Ports.free();
        Map<String, String> settings = Settings.alone(
                "http://127.0.0.1:" + plivoPort + "/v1", "http://127.0.0.1:" + port, port, directory, brokerPort);
        settings.put("retry.times", "3");
        Main main = Application.create();
        settings.forEach(main::addOverrideProperty);
        main.start();
        try (Broker broker = Broker.connect(brokerPort); LogWatch log = new LogWatch()) {
            long start = System.nanoTime();
            broker.send(Request.json("r-1", "call", "+14152225555"));

            Letter letter = next(broker, Broker.DEAD_LETTERS);
            assertThat(letter.property("reason")).contains("Nothing was sent");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).as("after 100, 200 and 400 ms")
                    .isGreaterThan(Duration.ofMillis(700));

            assertThat(log.lines()).filteredOn(line -> line.contains("waits")).containsExactly(
                    "Request r-1, call call: waits, try 1 of 3",
                    "Request r-1, call call: waits, try 2 of 3",
                    "Request r-1, call call: waits, try 3 of 3");

            try (PlivoSimulator plivo = PlivoSimulator.start(plivoPort)) {
                String call = plivo.call("+14152221111", "+14150001111").uuid();
                broker.send(Request.json("r-1", call, "+14152225555"));

                next(broker, Broker.REPLIES);
                plivo.settle();
                assertThat(plivo.talkingWith("+14152221111")).containsExactly("+14152225555");
            }
        } finally {
            main.stop();
        }
    }

    private static Letter next(Broker broker, String end) {
        List<Letter> letters = new ArrayList<>();
        await().atMost(Duration.ofMinutes(1)).until(() -> letters.addAll(broker.take(end)));
        return letters.get(0);
    }
}
