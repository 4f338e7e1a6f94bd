package com.example.kafkatransfers;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import com.example.crash.Ports;
import com.example.kafkatransfers.Topics.Letter;
import io.github.camelplivo.simulator.PlivoSimulator;
import org.apache.camel.main.Main;

import static org.awaitility.Awaitility.await;

/** The application inside the test's JVM, with a broker, a database and a simulator of its own. */
record OneNode(PlivoSimulator plivo, EmbeddedKafka kafka, Database database, Topics topics, Map<String, String> settings,
        Main main) implements AutoCloseable {

    private static final Duration LONG = Duration.ofMinutes(1);

    /** @param more what is set besides */
    static OneNode start(Path directory, Map<String, String> more) throws Exception {
        PlivoSimulator plivo = PlivoSimulator.start();
        Database database = new Database();
        EmbeddedKafka kafka = EmbeddedKafka.start(directory.resolve("kafka"), Ports.free(), 2);
        int port = Ports.free();
        Map<String, String> settings = Settings.node(plivo, "http://127.0.0.1:" + port, port, kafka.brokers(), database);
        // A transfer that does not get to its call is known soon.
        settings.put("camel.component.plivo.fetch-timeout", "5000");
        settings.putAll(more);
        return new OneNode(plivo, kafka, database, new Topics(kafka.brokers()), settings, started(settings));
    }

    static Main started(Map<String, String> settings) {
        Main main = Application.create();
        settings.forEach(main::addOverrideProperty);
        main.start();
        return main;
    }

    /** The event of a request. */
    Letter outcome(String id) {
        return await().atMost(LONG).until(() -> find(Topics.OUTCOMES, "requestId", id), found -> !found.isEmpty()).get(0);
    }

    /** The dead letter of a request. */
    Letter deadLetter(String id) {
        return await().atMost(LONG).until(() -> find(Topics.DEAD_LETTERS, "requestId", id), found -> !found.isEmpty()).get(0);
    }

    List<Letter> find(String topic, String header, String value) {
        return topics.read(topic).stream().filter(letter -> value.equals(letter.header(header))).toList();
    }

    /** Waits until every row has been told. */
    void settle() {
        await().atMost(LONG).until(() -> database.count("state <> 'told'") == 0);
    }

    @Override
    public void close() throws Exception {
        main.stop();
        topics.close();
        kafka.close();
        plivo.close();
    }
}
