package com.example.transferqueue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

import com.example.transferqueue.Broker.Letter;
import io.github.camelplivo.simulator.Call;
import io.github.camelplivo.simulator.Fault;
import io.github.camelplivo.simulator.RecordedRequest;
import org.apache.camel.api.management.ManagedCamelContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Each way that a request can go, one at a time, through a real broker and each of the databases to the simulator. */
@ParameterizedClass
@EnumSource(Database.class)
class TransferQueueTest extends OneRequestTestSupport {

    @Parameter
    Database database;

    @BeforeParameterizedClassInvocation
    static void start(Database database) {
        startWith(database);
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        node.close();
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

    @Test
    void whileTheDatabaseFailsRequestsWait() throws Exception {
        try (Connection connection = Database.connect(node.settings());
             Statement statement = connection.createStatement()) {
            long before = failedToBegin();
            statement.execute("alter table transfers rename column message_id to away");
            broker.send(Request.json(id, call.uuid(), AGENT));
            await().atMost(Duration.ofSeconds(30)).until(() -> failedToBegin() - before > 1);
            assertThat(plivo.requests()).isEmpty();

            statement.execute("alter table transfers rename column away to message_id");
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
