package com.example.transferqueue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.stream.Stream;

import jakarta.jms.JMSContext;
import jakarta.jms.Message;

import com.example.transferqueue.Broker.Letter;
import io.github.camelplivo.simulator.Call;
import io.github.camelplivo.simulator.Fault;
import io.github.camelplivo.simulator.PlivoSimulator;
import io.github.camelplivo.simulator.RecordedRequest;
import org.apache.camel.api.management.ManagedCamelContext;
import org.apache.camel.main.Main;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Each way that a request can go, one at a time, through a real broker and a real database to the simulator. */
class TransferQueueTest {

    private static final String CALLER = "+14152221111";
    private static final String OFFICE = "+14150001111";
    private static final String AGENT = "+14152225555";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @TempDir
    static Path directory;

    private static PlivoSimulator plivo;
    private static Map<String, String> settings;
    private static Main main;
    private static Broker broker;
    private static int requests;

    private Call call;
    private String id;

    @BeforeAll
    static void start() throws Exception {
        Files.writeString(directory.resolve("secret"), "a-valid-id");
        plivo = PlivoSimulator.start();
        int port = Ports.free();
        int brokerPort = Ports.free();
        settings = Settings.alone(plivo.baseUrl(), "http://127.0.0.1:" + port, port, directory, brokerPort);
        settings.put("look-first.patience", "" + PATIENCE.toMillis());
        main = Application.create();
        settings.forEach(main::addOverrideProperty);
        main.start();
        broker = Broker.connect(brokerPort);
    }

    @AfterAll
    static void stop() {
        broker.close();
        main.stop();
        plivo.close();
    }

    @BeforeEach
    void aCallIsLive() {
        plivo.reset();
        call = plivo.call(CALLER, OFFICE);
        id = "r-" + requests++;
    }

    /** The next one to come to this end; and that none has come to another. */
    private static Letter next(String end) {
        List<Letter> letters = new ArrayList<>();
        await().atMost(Duration.ofSeconds(30)).until(() -> letters.addAll(broker.take(end)));
        Broker.ENDS.forEach(other -> assertThat(broker.take(other)).as(other).isEmpty());
        assertThat(letters).hasSize(1);
        return letters.get(0);
    }

    private static List<RecordedRequest> transfers() {
        return plivo.requests().stream().filter(request -> request.method().equals("POST")).toList();
    }

    private void assertConnected() {
        plivo.settle();
        assertThat(plivo.talkingWith(CALLER)).containsExactly(AGENT);
    }

    static Stream<BinaryOperator<String>> formats() {
        return Stream.of((id, uuid) -> Request.json(id, uuid, AGENT), (id, uuid) -> Request.xml(id, uuid, AGENT),
                (id, uuid) -> "\n" + Request.json(id, uuid, AGENT),
                (id, uuid) -> "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + Request.xml(id, uuid, AGENT));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aRequestIsPlacedAndAnswered(BinaryOperator<String> format) {
        broker.send(format.apply(id, call.uuid()), Map.of("tenant", "blue"));

        Letter reply = next(Broker.REPLIES);

        assertThat(reply.body()).isEqualTo(
                "{\"id\": \"%s\", \"callUuid\": \"%s\", \"outcome\": \"accepted\"}".formatted(id, call.uuid()));
        assertThat(reply.correlationId()).startsWith("ID:");
        assertThat(reply.property("tenant")).as("what a sender adds comes back").isEqualTo("blue");
        assertConnected();
    }

    @Test
    void aRequestMayComeAsBytes() {
        broker.send(Request.xml(id, call.uuid(), AGENT).getBytes(UTF_8));

        assertThat(next(Broker.REPLIES).body()).contains(id);
        assertConnected();
    }

    static Stream<String> invalid() {
        return Stream.of("", "hello", "{", "{}", "[]", "{\"id\": \"x\"}",
                Request.json("x", "call", "+1415abc"),
                Request.json("x", "call", "+14152225555").replace("}", ", \"legs\": \"both\"}"),
                Request.json("../x", "call", "+14152225555"),
                Request.json("x", "", "+14152225555"),
                Request.json("", "call", "+14152225555"),
                Request.json("x", "call", "+14152225555").replace("\"x\"", "null"),
                Request.json("x", "call", "+14152225555").replace("\"x\"", "{\"y\": 1}"),
                Request.xml("x", "call", "14152225555x"),
                Request.xml(" x", "call", "14152225555"),
                Request.xml("x", "call", "14152225555") + "<more/>",
                "<transfer/>", "<other/>",
                "<!DOCTYPE transfer [<!ENTITY id SYSTEM \"" + directory.resolve("secret").toUri() + "\">]>"
                                           + Request.xml("&id;", "call", "14152225555"));
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void anInvalidRequestIsADeadLetterWithItsReason(String body) {
        broker.send(body, Map.of("reason", "mine", "requestId", "+14159999999"));

        Letter letter = next(Broker.DEAD_LETTERS);

        assertThat(letter.body()).isIn(body, body.isEmpty() ? null : body);
        assertThat(letter.property("reason")).startsWith("Not a valid request: ");
        assertThat(letter.properties()).doesNotContainKey("requestId");
        assertThat(plivo.requests()).isEmpty();
    }

    @Test
    void aDuplicateIsDropped() {
        broker.send(Request.json(id, call.uuid(), AGENT));
        next(Broker.REPLIES);

        broker.send(Request.xml(id, call.uuid(), AGENT));

        assertThat(next(Broker.DUPLICATES).body()).contains(id);
        assertThat(transfers()).hasSize(1);
    }

    @Test
    void whatPlivoRefusesIsADeadLetterAndMayComeAgain() {
        String body = Request.json(id, "over", AGENT);
        for (int time = 1; time <= 2; time++) {
            broker.send(body);

            Letter letter = next(Broker.DEAD_LETTERS);

            assertThat(letter.body()).isEqualTo(body);
            assertThat(letter.property("reason")).contains("404").contains("Nothing happened");
            assertThat(letter.property("requestId")).isEqualTo(id);
            assertThat(transfers()).hasSize(time);
        }
    }

    @Test
    void aRateLimitIsWaitedForAsLongAsPlivoSays() {
        plivo.next(Fault.rateLimited(null)).next(Fault.rateLimited(Duration.ofSeconds(2)));
        long start = System.nanoTime();

        broker.send(Request.json(id, call.uuid(), AGENT));

        next(Broker.REPLIES);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofSeconds(2));
        assertThat(transfers()).extracting(RecordedRequest::status).containsExactly(429, 429, 202);
        assertConnected();
    }

    @Test
    void aRateLimitThatDoesNotEndMakesADeadLetterThatMayComeAgain() {
        plivo.next(9, Fault.rateLimited(null));
        broker.send(Request.json(id, call.uuid(), AGENT));

        assertThat(next(Broker.DEAD_LETTERS).property("reason")).contains("429");
        assertThat(transfers()).hasSize(9);

        broker.send(Request.json(id, call.uuid(), AGENT));
        next(Broker.REPLIES);
        assertConnected();
    }

    static Stream<Fault> lostAnswers() {
        return Stream.of(Fault.unavailableAfterActing(), Fault.resetAfterActing(), Fault.garbage());
    }

    @ParameterizedTest
    @MethodSource("lostAnswers")
    void aTransferThatHappenedUnseenIsFoundAndAnswered(Fault fault) {
        plivo.next(fault);

        broker.send(Request.json(id, call.uuid(), AGENT));

        assertThat(next(Broker.REPLIES).body()).contains("\"accepted\"");
        assertThat(transfers()).hasSize(1);
        assertConnected();
    }

    static Stream<Fault> lostRequests() {
        return Stream.of(Fault.serverError(), Fault.resetBeforeActing());
    }

    @ParameterizedTest
    @MethodSource("lostRequests")
    void aTransferThatWasNotSeenToHappenIsLeftToAPerson(Fault fault) {
        // Questions are asked again.
        plivo.next(fault).next(Fault.rateLimited(null)).next(Fault.serverError()).next(Fault.resetBeforeActing());
        String body = Request.xml(id, call.uuid(), AGENT);

        broker.send(body);

        Letter letter = next(Broker.UNDECIDED);
        assertThat(letter.body()).isEqualTo(body);
        assertThat(letter.property("finding")).contains("is live").contains("not asked");
        assertThat(letter.property("callUuid")).isEqualTo(call.uuid());
        assertThat(transfers()).hasSize(1);
        assertThat(plivo.talkingWith(CALLER)).isEmpty();

        broker.send(body);
        next(Broker.DUPLICATES);
    }

    @Test
    void whenPlivoCannotBeAskedAPersonIs() {
        plivo.next(Fault.resetBeforeActing()).next(Fault.status(401));

        broker.send(Request.json(id, call.uuid(), AGENT));

        assertThat(next(Broker.UNDECIDED).property("finding")).contains("cannot be asked").contains("401");
    }

    @Test
    void aCallThatEndedBeforeItWasTransferredIsADeadLetter() {
        plivo.next(Fault.resetBeforeActing());
        broker.send(Request.json(id, call.uuid(), AGENT));
        await().atMost(Duration.ofSeconds(30)).until(() -> !transfers().isEmpty());
        call.aLeg().hangUp();

        assertThat(next(Broker.DEAD_LETTERS).property("reason")).contains("over").contains("4000 Normal Hangup");

        broker.send(Request.json(id, call.uuid(), AGENT));
        next(Broker.DUPLICATES);
    }

    @Test
    void aCallThatNobodyKnowsIsADeadLetterAlsoWhenTheAnswerIsLost() {
        plivo.next(Fault.resetBeforeActing());

        broker.send(Request.json(id, "unknown", AGENT));

        assertThat(next(Broker.DEAD_LETTERS).property("reason")).contains("over or unknown");
    }

    @Test
    void whileTheDatabaseFailsRequestsWait() throws Exception {
        try (Connection database = DriverManager.getConnection(settings.get("database.url"), "sa", "");
             Statement statement = database.createStatement()) {
            long before = failedToBegin();
            statement.execute("alter table transfers rename to away");
            broker.send(Request.json(id, call.uuid(), AGENT));
            await().atMost(Duration.ofSeconds(30)).until(() -> failedToBegin() - before > 1);
            assertThat(plivo.requests()).isEmpty();

            statement.execute("alter table away rename to transfers");
        }
        next(Broker.REPLIES);
        assertConnected();
    }

    private static long failedToBegin() {
        return main.getCamelContext().getCamelContextExtension().getContextPlugin(ManagedCamelContext.class)
                .getManagedRoute("begin").getExchangesFailed();
    }

    static Stream<Consumer<JMSContext>> unreadable() {
        return Stream.of(
                context -> send(context, context.createMapMessage()),
                context -> send(context, context.createStreamMessage()),
                context -> send(context, context.createObjectMessage("{}")),
                context -> send(context, context.createMessage()));
    }

    private static void send(JMSContext context, Message message) {
        context.createProducer().send(context.createQueue(Broker.REQUESTS), message);
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void aMessageThatIsNotTextIsADeadLetter(Consumer<JMSContext> sender) {
        broker.with(sender);

        assertThat(next(Broker.DEAD_LETTERS).property("reason")).startsWith("Not a valid request");
    }

    @Test
    void aRequestThatNobodyTookInTimeIsADeadLetter() {
        broker.with(context -> context.createProducer().setDeliveryDelay(1_000).setTimeToLive(100)
                .send(context.createQueue(Broker.REQUESTS), Request.json(id, call.uuid(), AGENT)));

        assertThat(next(Broker.DEAD_LETTERS).body()).contains(id);
        assertThat(plivo.requests()).isEmpty();
    }

    @Test
    void theReplyGoesToTheReplyQueueWhateverTheSenderSays() {
        broker.with(context -> context.createProducer()
                .setJMSReplyTo(context.createQueue("elsewhere")).setJMSCorrelationID("mine")
                .send(context.createQueue(Broker.REQUESTS), Request.json(id, call.uuid(), AGENT)));

        assertThat(next(Broker.REPLIES).correlationId()).isEqualTo("mine");
        assertThat(broker.take("elsewhere")).isEmpty();
    }

    @Test
    void aSenderCannotSteerTheRoute() {
        Call other = plivo.call("+14157770000", OFFICE);

        broker.send(Request.json(id, call.uuid(), AGENT), Map.of("CamelPlivoCallUuid", other.uuid(), "callUuid", other.uuid(),
                "requestId", "other", "CamelPlivoDestination", "+14158880000", "CamelJmsDestinationName", "other"));

        next(Broker.REPLIES);
        assertConnected();
        assertThat(plivo.talkingWith("+14157770000")).isEmpty();
    }

    @Test
    void onlyPlivoGetsDocuments() throws Exception {
        broker.send(Request.json(id, call.uuid(), AGENT));
        next(Broker.REPLIES);

        HttpRequest request
                = HttpRequest.newBuilder(URI.create(settings.get("public.url") + "/transfers/document?request=" + id))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("CallUUID=" + call.uuid())).build();

        assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
    }
}
