package com.example.kafkatransfers;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.example.crash.LogWatch;
import com.example.kafkatransfers.Topics.Letter;
import io.github.camelplivo.simulator.Call;
import io.github.camelplivo.simulator.Fault;
import io.github.camelplivo.simulator.Person;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Each way through the routes, at one node. */
class RoutesTest {

    private static final String AGENT = "+14152225555";
    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir
    static Path directory;

    private static OneNode node;

    private Call call;

    @BeforeAll
    static void start() throws Exception {
        // A consumer that does not come back to Kafka within two seconds has lost its partitions.
        node = OneNode.start(directory, Map.of("kafka.max-poll-interval", "2000"));
    }

    @AfterAll
    static void stop() throws Exception {
        node.close();
    }

    @BeforeEach
    void aCallIsLive() {
        node.plivo().reset();
        node.plivo().ring(Duration.ofMinutes(1));
        call = node.plivo().call("+14152221111", "+14150001111");
    }

    private void send(String id) {
        node.topics().send(call.uuid(), Request.json(id, call.uuid(), AGENT));
    }

    static Stream<Arguments> people() {
        return Stream.of(
                arguments("ANSWERED", "null", (Consumer<Person>) person -> person.answersAfter(Duration.ofMillis(500))),
                arguments("BUSY", "3010", (Consumer<Person>) Person::isBusy),
                arguments("REJECTED", "3020", (Consumer<Person>) person -> person.refusesAfter(Duration.ofMillis(300))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("people")
    void anEventSaysWhatBecameOfTheCaller(String outcome, String code, Consumer<Person> script) {
        script.accept(node.plivo().person(AGENT));

        send("people-" + outcome);

        Letter event = node.outcome("people-" + outcome);
        assertThat(event.key()).isEqualTo(call.uuid());
        assertThat(event.value()).isEqualTo(
                "{\"id\": \"people-%s\", \"callUuid\": \"%s\", \"outcome\": \"%s\", \"code\": %s, \"knownBy\": \"report\"}"
                        .formatted(outcome, call.uuid(), outcome, code));
        assertThat(event.headers()).containsOnlyKeys("requestId", "outcome").containsEntry("outcome", outcome);
        assertThat(call.dials()).hasSize(1);
    }

    @Test
    void aRecordThatIsNoRequestIsADeadLetterWithTheReasonAndThoseBehindItGoOn() {
        try (LogWatch log = new LogWatch()) {
            String poison = "{\"id\": \"p-1\", \"callUuid\": \"%s\", \"destination\": \"+1415222abcd\"}".formatted(call.uuid());
            node.topics().send(call.uuid(), poison);
            node.topics().send(call.uuid(), "x".repeat(900_000));
            node.topics().send(call.uuid(), null);
            send("behind");

            assertThat(node.outcome("behind").header("outcome")).isEqualTo("ANSWERED");
            List<Letter> letters = await().atMost(LONG).until(
                    () -> node.topics().read(Topics.DEAD_LETTERS).stream()
                            .filter(letter -> letter.header("reason").startsWith("Not a valid request")).toList(),
                    found -> found.size() == 3);
            assertThat(letters).anySatisfy(letter -> {
                assertThat(letter.value()).isEqualTo(poison);
                assertThat(letter.header("reason")).contains("destination must be a phone number");
            }).anySatisfy(letter -> {
                assertThat(letter.value()).isEmpty();
                assertThat(letter.header("reason")).contains("it has 900000 bytes");
            }).anySatisfy(letter -> assertThat(letter.header("reason")).contains("has no value"));
            assertThat(letters).allSatisfy(letter -> {
                assertThat(letter.key()).matches("transfers\\.requests/\\d/\\d+").isEqualTo(letter.header("source"));
                assertThat(letter.headers().toString()).doesNotContain("1415222");
            });
            assertThat(log.lines()).noneMatch(line -> line.contains("1415222"));
        }
    }

    @Test
    void aCallThatPlivoDoesNotKnowIsADeadLetterWithPlivosReason() {
        String request = Request.json("unknown-call", "unknown", AGENT);
        node.topics().send("unknown", request);

        Letter letter = node.deadLetter("unknown-call");

        assertThat(letter.value()).isEqualTo(request);
        assertThat(letter.header("reason")).contains("404").doesNotContain(AGENT);
        assertThat(node.find(Topics.OUTCOMES, "requestId", "unknown-call")).isEmpty();
    }

    @Test
    void aRequestThatComesTwiceIsOneTransferWithOneEvent() {
        send("twice");
        send("twice");
        node.outcome("twice");
        send("twice");
        send("after-twice");
        node.outcome("after-twice");
        node.settle();

        assertThat(node.find(Topics.OUTCOMES, "requestId", "twice")).hasSize(1);
        assertThat(call.dials()).hasSize(2);
    }

    /** Camel takes a statement, a topic or a destination from headers. What Kafka's headers say is a sender's. */
    @Test
    void aSenderDecidesNothingButTheRequest() {
        ProducerRecord<String, byte[]> request = new ProducerRecord<>(
                Topics.REQUESTS, call.uuid(), Request.json("hostile", call.uuid(), AGENT).getBytes(StandardCharsets.UTF_8));
        Map.of("CamelSqlQuery", "drop table transfers", "camelsqlquery", "drop table transfers",
                "CamelPlivoDestination", "+14156666666", "kafka.OVERRIDE_TOPIC", Topics.REQUESTS, "kafka.OFFSET", "4711",
                "requestId", "mine", "source", "mine", "outcome", "mine")
                .forEach((name, value) -> request.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        node.topics().send(request);

        assertThat(node.outcome("hostile").headers()).containsOnlyKeys("requestId", "outcome");
        assertThat(call.dials()).singleElement().asString().doesNotContain("14156666666");
        assertThat(node.database().rows("select source from transfers where request_id = 'hostile'")).singleElement()
                .satisfies(row -> assertThat(row.get("source").toString()).matches("transfers\\.requests/\\d/\\d+")
                        .doesNotEndWith("/4711"));
    }

    @Test
    void whenPlivoIsTooBusyTheRequestComesAgainByItself() {
        node.plivo().next(2, Fault.rateLimited(null));

        send("busy-plivo");

        assertThat(node.outcome("busy-plivo").header("outcome")).isEqualTo("ANSWERED");
        assertThat(call.dials()).hasSize(1);
    }

    @Test
    void aNodeThatHasLostTheRowToAnotherOneEndsNothing() {
        node.plivo().person(AGENT).answersAfter(Duration.ofSeconds(2));
        try (LogWatch log = new LogWatch()) {
            send("lost-row");
            await().atMost(LONG).until(() -> !call.dials().isEmpty());
            node.database().execute("update transfers set owner = 'another', taken = taken + 1, due = now() + interval '6 seconds'"
                                    + " where request_id = 'lost-row'");

            await().atMost(LONG).until(() -> log.lines().stream().anyMatch(line -> line.endsWith("another node has it")));
            assertThat(node.database().count("request_id = 'lost-row' and state = 'begun' and outcome is null")).isOne();
        }
        // The other one has died as well.
        assertThat(node.outcome("lost-row").header("outcome")).isEqualTo("ANSWERED");
        node.settle();
        assertThat(node.find(Topics.OUTCOMES, "requestId", "lost-row")).hasSize(1);
        assertThat(call.dials()).hasSize(1);
    }

    @Test
    void whatComesWhileTheDatabaseIsAwayIsNotLost() {
        node.settle();
        node.database().execute("alter table transfers rename to elsewhere");
        try (LogWatch log = new LogWatch()) {
            for (int i = 0; i < 20; i++) {
                Call each = node.plivo().call("+1415444" + (1000 + i), "+14150001111");
                node.topics().send(each.uuid(), Request.json("away-" + i, each.uuid(), "+1415333" + (1000 + i)));
            }
            await().atMost(LONG).until(() -> log.lines().stream().filter(line -> line.contains("Will seek")).count() > 1);
        } finally {
            node.database().execute("alter table elsewhere rename to transfers");
        }

        await().atMost(LONG).until(() -> node.database().count("request_id like 'away-%' and outcome = 'ANSWERED'") == 20);
        node.settle();
        assertThat(Topics.headers(node.topics().read(Topics.OUTCOMES), "requestId")).filteredOn(id -> id.startsWith("away-"))
                .hasSize(20).doesNotHaveDuplicates();
    }

    /** The wait is longer than Kafka lets a consumer be away; nobody waits on the consumer's thread. */
    @Test
    void manyWaitAtATimeAndKafkaDoesNotMissItsConsumer() {
        int calls = 60;
        try (LogWatch log = new LogWatch()) {
            for (int i = 0; i < calls; i++) {
                String agent = "+1415333" + (1000 + i);
                node.plivo().person(agent).answersAfter(Duration.ofSeconds(4));
                Call each = node.plivo().call("+1415444" + (1000 + i), "+14150001111");
                node.topics().send(each.uuid(), Request.json("many-" + i, each.uuid(), agent));
            }

            await().atMost(LONG).until(() -> node.database().count("request_id like 'many-%' and outcome = 'ANSWERED'") == calls);
            assertThat(log.lines()).noneMatch(line -> line.contains("poll timeout has expired"));
        }
    }
}
