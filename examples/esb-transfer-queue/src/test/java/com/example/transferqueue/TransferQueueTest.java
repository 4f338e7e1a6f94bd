package com.example.transferqueue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

import com.example.transferqueue.Broker.Letter;
import io.github.camelplivo.simulator.Call;
import io.github.camelplivo.simulator.Fault;
import io.github.camelplivo.simulator.Letter.Kind;
import io.github.camelplivo.simulator.PlivoSimulator;
import io.github.camelplivo.simulator.Postman;
import io.github.camelplivo.simulator.RecordedRequest;
import org.apache.camel.api.management.ManagedCamelContext;
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

    @TempDir
    static Path directory;

    private static OneNode node;
    private static PlivoSimulator plivo;
    private static Broker broker;
    private static int requests;

    private Call call;
    private String id;

    @BeforeAll
    static void start() {
        // What is waited for in vain is waited for briefly.
        node = OneNode.start(directory, Map.of("ring.timeout", "2", "deliveries", "2"));
        plivo = node.plivo();
        broker = node.broker();
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @BeforeEach
    void aCallIsLive() {
        plivo.reset();
        call = plivo.call(CALLER, OFFICE);
        id = "r-" + requests++;
    }

    private static Letter next(String end) {
        return node.next(end);
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
                "{\"id\": \"%s\", \"callUuid\": \"%s\", \"outcome\": \"ANSWERED\", \"code\": null, \"knownBy\": \"report\"}"
                        .formatted(id, call.uuid()));
        assertThat(reply.property("outcome")).isEqualTo("ANSWERED");
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

    /** A token that was changed at Plivo makes no dead letters of all that comes until an operator has seen it. */
    @Test
    void wrongCredentialsAreWaitedFor() {
        plivo.next(2, Fault.status(401));

        broker.send(Request.json(id, call.uuid(), AGENT));

        next(Broker.REPLIES);
        assertThat(transfers()).extracting(RecordedRequest::status).containsExactly(401, 401, 202);
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
    void whatHappenedUnseenIsKnownAllTheSame(Fault fault) {
        plivo.next(fault);

        broker.send(Request.json(id, call.uuid(), AGENT));

        assertThat(next(Broker.REPLIES).property("outcome")).isEqualTo("ANSWERED");
        assertThat(transfers()).hasSize(1);
        assertConnected();
    }

    static Stream<Fault> lostRequests() {
        return Stream.of(Fault.serverError(), Fault.resetBeforeActing());
    }

    /** Nobody rings any more because of the lost one: its document would not dial. */
    @ParameterizedTest
    @MethodSource("lostRequests")
    void aRequestThatIsLostOnItsWayIsSentAgain(Fault fault) {
        plivo.next(fault);

        broker.send(Request.json(id, call.uuid(), AGENT));

        assertThat(next(Broker.REPLIES).property("outcome")).isEqualTo("ANSWERED");
        assertThat(transfers()).hasSize(2);
        assertThat(call.dials()).hasSize(1);
        assertConnected();
    }

    @Test
    void whatDoesNotGetToItsCallAgainAndAgainIsAnswered() {
        plivo.strike(1, Map.of(Fault.resetBeforeActing(), 1.0), "POST");

        broker.send(Request.json(id, call.uuid(), AGENT));

        assertThat(next(Broker.REPLIES).body()).contains("\"NEVER_FETCHED\"").contains("\"knownBy\": \"fence\"");
        assertThat(transfers()).hasSize(2);
        assertThat(call.dials()).isEmpty();
    }

    @Test
    void aCallThatEndsBeforeItsTransferGetsToItIsAnswered() {
        plivo.next(Fault.resetBeforeActing());
        broker.send(Request.json(id, call.uuid(), AGENT));
        await().atMost(Duration.ofSeconds(30)).until(() -> !transfers().isEmpty());
        call.aLeg().hangUp();

        assertThat(next(Broker.REPLIES).property("outcome")).isEqualTo("CALLER_GONE");
        assertThat(call.dials()).isEmpty();
    }

    /** No report arrives, and Plivo cannot be asked: the message comes again, and then somebody has to look. */
    @Test
    void whatNobodyCanFindOutIsUndecided() {
        plivo.postman(Postman.RELIABLE.losing(Kind.DIAL_ANSWER, Kind.DIAL_CONNECTED, Kind.DIAL_HANGUP, Kind.ACTION));
        plivo.strike(1, Map.of(Fault.serverError(), 1.0), "GET");
        String body = Request.xml(id, call.uuid(), AGENT);

        broker.send(body);

        Letter letter = next(Broker.UNDECIDED);
        assertThat(letter.body()).isEqualTo(body);
        assertThat(letter.property("finding")).contains("outcome");
        assertThat(letter.property("callUuid")).isEqualTo(call.uuid());
        assertThat(transfers()).hasSize(1);
        assertThat(call.dials()).hasSize(1);

        broker.send(body);
        next(Broker.DUPLICATES);
    }

    /** The same, and when the message comes again Plivo can be asked. */
    @Test
    void whatIsFoundOutLaterIsAnswered() {
        plivo.postman(Postman.RELIABLE.losing(Kind.DIAL_ANSWER, Kind.DIAL_CONNECTED, Kind.DIAL_HANGUP, Kind.ACTION));
        plivo.strike(1, Map.of(Fault.serverError(), 1.0), "GET");
        try (LogWatch log = new LogWatch()) {
            broker.send(Request.json(id, call.uuid(), AGENT));
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> log.lines().stream().anyMatch(line -> line.contains("not known yet, comes again")));
        }
        plivo.strike(1, Map.of());

        assertThat(next(Broker.REPLIES).body()).contains("\"ANSWERED\"").contains("\"knownBy\": \"live\"");
        assertThat(transfers()).hasSize(1);
    }

    @Test
    void whileTheDatabaseFailsRequestsWait() throws Exception {
        try (Connection database = DriverManager.getConnection(node.settings().get("database.url"), "sa", "");
             Statement statement = database.createStatement()) {
            long before = failedToBegin();
            statement.execute("alter table transfers alter column message_id rename to away");
            broker.send(Request.json(id, call.uuid(), AGENT));
            await().atMost(Duration.ofSeconds(30)).until(() -> failedToBegin() - before > 1);
            assertThat(plivo.requests()).isEmpty();

            statement.execute("alter table transfers alter column away rename to message_id");
        }
        next(Broker.REPLIES);
        assertConnected();
    }

    private static long failedToBegin() {
        return node.main().getCamelContext().getCamelContextExtension().getContextPlugin(ManagedCamelContext.class)
                .getManagedRoute("begin").getExchangesFailed();
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
                "requestId", "other", "outcome", "other", "CamelPlivoDestination", "+14158880000", "CamelJmsDestinationName", "other"));

        next(Broker.REPLIES);
        assertConnected();
        assertThat(plivo.talkingWith("+14157770000")).isEmpty();
    }

    /** With it, whoever has an account on the machine could send, take and steer whatever they like. */
    @Test
    void theConsoleIsOffUnlessItIsSwitchedOn() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + node.settings().get("camel.management.port") + "/q/dev")).build();

        assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(404);
    }
}
