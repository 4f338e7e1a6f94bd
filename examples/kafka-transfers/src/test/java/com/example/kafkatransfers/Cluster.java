package com.example.kafkatransfers;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.example.crash.FrontDoor;
import com.example.crash.Node;
import com.example.crash.Ports;
import io.github.camelplivo.simulator.PlivoSimulator;

import static org.awaitility.Awaitility.await;

/**
 * A broker and several nodes, each in a JVM of its own, at one database and one Plivo. Any of them can be killed and started
 * again.
 */
final class Cluster implements AutoCloseable {

    private static final Duration LONG = Duration.ofMinutes(2);

    private final Database database = new Database();
    private final PlivoSimulator plivo = PlivoSimulator.start();
    private final int[] ports;
    private final FrontDoor door;
    private final int brokerPort = Ports.free();
    private final Map<String, String> brokerSettings;
    private final Map<String, String> more;
    private final Node[] nodes;
    private final List<Node> all = new ArrayList<>();
    private final String name;
    private Node broker;
    private int started;

    /**
     * Starts the broker.
     *
     * @param name       of the test: the logs have it
     * @param most       how many nodes there can be
     * @param partitions of each topic
     * @param more       what is set besides at each node
     */
    Cluster(String name, Path directory, int most, int partitions, Map<String, String> more) {
        this.name = name;
        this.more = more;
        nodes = new Node[most];
        ports = IntStream.range(0, most).map(i -> Ports.free()).toArray();
        door = new FrontDoor(ports);
        brokerSettings = Map.of("kafka.directory", directory.resolve("kafka").toString(), "kafka.port", "" + brokerPort,
                "kafka.partitions", "" + partitions);
        startBroker();
    }

    PlivoSimulator plivo() {
        return plivo;
    }

    Database database() {
        return database;
    }

    String brokers() {
        return "127.0.0.1:" + brokerPort;
    }

    Node node(int i) {
        return nodes[i];
    }

    /** Begins to start a node. */
    void start(int i) {
        Map<String, String> settings = Settings.node(plivo, door.url(), ports[i], brokers(), database);
        settings.putAll(more);
        nodes[i] = Node.start(Application.class, settings, Settings.log(name + "-node-" + i + "-" + started++));
        all.add(nodes[i]);
    }

    /** Waits until a node takes part. */
    void awaitStarted(int i) {
        await().atMost(LONG).failFast(() -> !nodes[i].alive()).until(() -> nodes[i].hasLogged(" started in "));
    }

    /** What the nodes have logged, those that were killed as well. */
    String logged() {
        return all.stream().map(Node::logged).collect(Collectors.joining());
    }

    /** How many rows a node has taken that have not come to their end. */
    int waitingAt(int i) {
        return database.count("state = 'begun' and taken > 0 and owner like ?", "%/" + nodes[i].pid());
    }

    void startBroker() {
        broker = Node.start(EmbeddedKafka.class, brokerSettings, Settings.log(name + "-broker-" + started++));
        await().atMost(LONG).failFast(() -> !broker.alive()).until(() -> broker.hasLogged("Kafka is ready"));
    }

    Node broker() {
        return broker;
    }

    @Override
    public void close() throws Exception {
        for (Node node : nodes) {
            if (node != null) {
                node.close();
            }
        }
        broker.close();
        door.close();
        plivo.close();
    }
}
