package com.example.kafkatransfers;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.example.crash.Ports;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * A Kafka broker that is its own controller (KRaft), on 127.0.0.1, with the topics of the example. In a JVM of its own it
 * can be killed; started again in the same directory it has what it had.
 */
final class EmbeddedKafka implements AutoCloseable {

    private final KafkaRaftServer server;
    private final int port;

    private EmbeddedKafka(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /** The system properties {@code kafka.directory}, {@code kafka.port} and {@code kafka.partitions} say what to start. */
    public static void main(String[] args) throws Exception {
        EmbeddedKafka kafka = start(Path.of(System.getProperty("kafka.directory")), Integer.getInteger("kafka.port"),
                Integer.getInteger("kafka.partitions"));
        Runtime.getRuntime().addShutdownHook(new Thread(kafka::close));
        System.out.println("Kafka is ready on port " + kafka.port);
        kafka.server.awaitShutdown();
    }

    /** @param partitions of the topic of requests, and of the others */
    static EmbeddedKafka start(Path directory, int port, int partitions) throws Exception {
        int controller = Ports.free();
        Map<String, Object> settings = new HashMap<>(Map.of(
                "process.roles", "broker,controller",
                "node.id", "1",
                "controller.quorum.voters", "1@127.0.0.1:" + controller,
                "listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controller,
                "controller.listener.names", "CONTROLLER",
                "listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "log.dirs", directory.toString(),
                "auto.create.topics.enable", "false"));
        // There is no other broker to copy to, and nobody to wait for when the first consumer comes.
        for (String internal : List.of("offsets.topic", "transaction.state.log", "share.coordinator.state.topic")) {
            settings.put(internal + ".replication.factor", "1");
            settings.put(internal + ".num.partitions", "1");
        }
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        settings.put("group.initial.rebalance.delay.ms", "0");
        boolean first = !Files.exists(directory.resolve("meta.properties"));
        if (first) {
            Files.createDirectories(directory);
            new Formatter().setPrintStream(new PrintStream(PrintStream.nullOutputStream()))
                    .setClusterId(Uuid.randomUuid().toString()).setNodeId(1).setControllerListenerName("CONTROLLER")
                    .addDirectory(directory.toString()).setMetadataLogDirectory(directory.toString()).run();
        }
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
        server.startup();
        EmbeddedKafka kafka = new EmbeddedKafka(server, port);
        if (first) {
            kafka.makeTopics(partitions);
        }
        return kafka;
    }

    private void makeTopics(int partitions) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", brokers()))) {
            admin.createTopics(Topics.ALL.stream()
                    .map(topic -> new NewTopic(topic, Optional.of(partitions), Optional.of((short) 1))).toList()).all().get();
        }
    }

    String brokers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
