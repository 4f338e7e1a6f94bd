package com.example.kafkatransfers;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.example.crash.FrontDoor;
import com.example.crash.Node;
import com.example.crash.Ports;
import com.example.kafkatransfers.Topics.Letter;
import io.github.camelplivo.simulator.Call;
import io.github.camelplivo.simulator.PlivoSimulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A node is killed, and each request is at another step then. */
class KilledNodeTest {

    private static final Duration LONG = Duration.ofMinutes(2);
    private static final String SILENT = "+14152229999";

    @TempDir
    Path directory;

    @Test
    void eachRequestComesToOneEndAtWhateverStepItsNodeIsKilled() throws Exception {
        int port = Ports.free();
        Database database = new Database();
        try (PlivoSimulator plivo = PlivoSimulator.start();
             EmbeddedKafka kafka = EmbeddedKafka.start(directory.resolve("kafka"), Ports.free(), 1);
             Topics topics = new Topics(kafka.brokers());
             FrontDoor door = new FrontDoor(port)) {
            Map<String, String> settings = Settings.node(plivo, door.url(), port, kafka.brokers(), database);
            settings.put("camel.component.plivo.fetch-timeout", "4000");
            // Longer than it takes the others to get to where they are held.
            settings.put("ring.timeout", "12");
            settings.put("hold", String.join(" ",
                    "owned@before:plivo:",
                    "answered@before:sql://classpath:sql/end.sql",
                    "refused@before:sql://classpath:sql/end.sql",
                    "ended@before:kafka://transfers.outcomes",
                    "published@before:sql://classpath:sql/told.sql",
                    "buried@before:sql://classpath:sql/told.sql",
                    "stored@after:sql://classpath:sql/begin.sql"));
            plivo.ring(LONG);
            plivo.neverAnswers(SILENT);
            Map<String, Call> calls = new LinkedHashMap<>();
            for (String id : List.of("rings", "owned", "answered", "ended", "published", "stored")) {
                calls.put(id, plivo.call("+14152221111", "+14150001111"));
            }

            try (Node first = Node.start(HoldingApplication.class, settings, Settings.log("killed"))) {
                send(topics, "rings", calls.get("rings").uuid(), SILENT);
                await().atMost(LONG).failFast(() -> !first.alive()).until(() -> !calls.get("rings").dials().isEmpty());
                for (String id : List.of("owned", "answered", "ended", "published")) {
                    // Of two who talk with one number nobody could say afterwards which is which.
                    send(topics, id, calls.get(id).uuid(), agent(calls, id));
                }
                send(topics, "refused", "over-refused", SILENT);
                send(topics, "buried", "over-buried", SILENT);
                awaitHeld(first, 6);
                send(topics, "stored", calls.get("stored").uuid(), agent(calls, "stored"));
                awaitHeld(first, 7);
                first.kill();
            }
            Map<String, Integer> before = dials(calls);
            assertThat(before).isEqualTo(Map.of("rings", 1, "owned", 0, "answered", 1, "ended", 1, "published", 1, "stored", 0));

            try (Node node = Node.start(Application.class, settings, Settings.log("after"))) {
                await().atMost(LONG).failFast(() -> !node.alive()).until(() -> database.count("state = 'told'") == 8);
                // Of the others the offsets were committed, before their transfers were over.
                await().atMost(LONG).until(() -> node.hasLogged("was there before"));
                assertThat(node.logged().lines().filter(line -> line.contains("was there before"))).singleElement().asString()
                        .contains("Request stored, call " + calls.get("stored").uuid());
            }
            Map<String, List<Letter>> events = byRequest(topics.read(Topics.OUTCOMES));
            assertThat(outcomes(events)).isEqualTo(Map.of("rings", "NO_ANSWER", "owned", "ANSWERED", "answered", "ANSWERED",
                    "ended", "ANSWERED", "published", "ANSWERED", "stored", "ANSWERED"));
            Map<String, List<Letter>> deadLetters = byRequest(topics.read(Topics.DEAD_LETTERS));
            assertThat(deadLetters).containsOnlyKeys("refused", "buried");

            // Between Kafka's yes and the note of it: told twice, in the same words. This is what a reader has to drop.
            events.forEach((id, some) -> assertThat(some).as(id).hasSize(id.equals("published") ? 2 : 1)
                    .allMatch(event -> event.equals(some.get(0))));
            deadLetters.forEach((id, some) -> assertThat(some).as(id).hasSize(id.equals("buried") ? 2 : 1)
                    .allMatch(letter -> letter.equals(some.get(0))));

            calls.forEach((id, call) -> assertThat(call.dials()).as("dials of " + id).hasSize(1));
        }
    }

    private static void awaitHeld(Node node, int requests) {
        await().atMost(LONG).failFast(() -> !node.alive())
                .until(() -> node.logged().lines().filter(line -> line.startsWith("Reached ")).count() == requests);
    }

    private static String agent(Map<String, Call> calls, String id) {
        return "+1415222" + (5_000 + new ArrayList<>(calls.keySet()).indexOf(id));
    }

    private static void send(Topics topics, String id, String callUuid, String destination) {
        topics.send(callUuid, Request.json(id, callUuid, destination));
    }

    private static Map<String, Integer> dials(Map<String, Call> calls) {
        return calls.entrySet().stream().collect(toMap(Map.Entry::getKey, entry -> entry.getValue().dials().size()));
    }

    private static Map<String, List<Letter>> byRequest(List<Letter> letters) {
        Map<String, List<Letter>> byRequest = new LinkedHashMap<>();
        letters.forEach(letter -> byRequest.computeIfAbsent(letter.header("requestId"), id -> new ArrayList<>()).add(letter));
        return byRequest;
    }

    private static Map<String, String> outcomes(Map<String, List<Letter>> events) {
        return events.entrySet().stream().collect(toMap(Map.Entry::getKey, entry -> entry.getValue().get(0).header("outcome")));
    }
}
