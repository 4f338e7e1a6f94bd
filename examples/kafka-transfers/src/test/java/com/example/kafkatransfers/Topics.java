package com.example.kafkatransfers;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What senders write to the topics, and what readers find there. */
final class Topics implements AutoCloseable {

    static final String REQUESTS = "transfers.requests";
    static final String OUTCOMES = "transfers.outcomes";
    static final String DEAD_LETTERS = "transfers.dead-letters";
    static final List<String> ALL = List.of(REQUESTS, OUTCOMES, DEAD_LETTERS);

    private final String brokers;
    private final KafkaProducer<String, byte[]> producer;
    private final KafkaConsumer<String, byte[]> consumer;

    Topics(String brokers) {
        this.brokers = brokers;
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers, "max.request.size", 2_000_000), new StringSerializer(),
                new ByteArraySerializer());
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", brokers), new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** A record as a test looks at it. */
    record Letter(String key, String value, Map<String, String> headers) {

        String header(String name) {
            return headers.get(name);
        }
    }

    /** Returns when the broker has it. */
    void send(String key, String value) {
        send(new ProducerRecord<>(REQUESTS, key, value == null ? null : value.getBytes(StandardCharsets.UTF_8)));
    }

    void send(ProducerRecord<String, byte[]> request) {
        try {
            producer.send(request).get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Begins to send; a broker that is away for a while does not matter. */
    void post(String key, byte[] value) {
        producer.send(new ProducerRecord<>(REQUESTS, key, value));
    }

    /** Waits until the broker has all. */
    void flush() {
        producer.flush();
    }

    /** Everything that is in a topic now, in the order of each partition. */
    List<Letter> read(String topic) {
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(each -> new TopicPartition(topic, each.partition())).toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        List<Letter> letters = new ArrayList<>();
        while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
            consumer.poll(Duration.ofMillis(100)).forEach(each -> letters.add(letter(each)));
        }
        return letters;
    }

    /** How many members of the nodes' group have a partition of the requests. */
    long consumers() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", brokers))) {
            return admin.describeConsumerGroups(List.of("transfers")).all().get().get("transfers").members().stream()
                    .filter(member -> !member.assignment().topicPartitions().isEmpty()).count();
        }
    }

    private static Letter letter(ConsumerRecord<String, byte[]> found) {
        Map<String, String> headers = new TreeMap<>();
        found.headers().forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return new Letter(found.key(), Optional.ofNullable(found.value()).map(String::new).orElse(null), headers);
    }

    /** The values of a header, one for each record. */
    static List<String> headers(List<Letter> letters, String name) {
        return letters.stream().map(letter -> letter.header(name)).collect(Collectors.toList());
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
        consumer.close();
    }
}
