package io.github.camelplivo;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import io.github.camelplivo.api.PlivoNotConnectedException;
import io.github.camelplivo.simulator.Call;
import io.github.camelplivo.simulator.PlivoSimulator;
import io.github.camelplivo.simulator.PlivoSimulatorExtension;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.main.Main;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Exchanges that end when the call did, over sockets. */
@ExtendWith(PlivoSimulatorExtension.class)
class OutcomeIT {

    private static final String CUSTOMER = "+14152221111";
    private static final String AGENT = "+14152225555";
    private static final String STEP
            = "plivo:call-transfer?destination=RAW(" + AGENT + ")&callerId=RAW(+14150001111)&ringTimeout=5&waitFor=answered";

    private final Main camel = new Main();
    private PlivoSimulator plivo;
    private Call call;

    @BeforeEach
    void start(PlivoSimulator simulator) throws Exception {
        plivo = simulator;
        int port = FreePort.next();
        Map.of("camel.server.enabled", "true", "camel.server.host", "127.0.0.1", "camel.server.port", "" + port,
                "camel.component.plivo.auth-id", PlivoSimulator.AUTH_ID,
                "camel.component.plivo.auth-token", PlivoSimulator.AUTH_TOKEN,
                "camel.component.plivo.base-url", plivo.baseUrl(),
                "camel.component.plivo.public-url", "http://127.0.0.1:" + port,
                "camel.component.plivo.local-public-url", "true").forEach(camel::addProperty);
        camel.start();
        call = plivo.call(CUSTOMER, "+14150001111");
    }

    @AfterEach
    void stop() {
        camel.stop();
    }

    private CompletableFuture<Exchange> send(String uri) throws Exception {
        return camel.getCamelTemplate().asyncSend(
                uri, (Processor) it -> it.getMessage().setHeader("CamelPlivoCallUuid", call.uuid()));
    }

    private static Map<?, ?> body(Exchange exchange) {
        return exchange.getMessage().getBody(Map.class);
    }

    @Test
    void somebodyAnswers() throws Exception {
        Exchange exchange = send(STEP).get(10, TimeUnit.SECONDS);

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getHeaders()).containsEntry("CamelPlivoOutcome", "ANSWERED")
                .containsEntry("CamelPlivoOutcomeKnownBy", "report").containsEntry("CamelPlivoOutcomeStage", "connected")
                .containsEntry("CamelHttpResponseCode", 202).containsKey("CamelPlivoBLegUuid");
        assertThat(exchange.getMessage().getHeader("CamelPlivoAnsweredBy", String.class)).endsWith("14152225555");
        assertThat((List<?>) body(exchange).get("timeline")).extracting(event -> ((Map<?, ?>) event).get("event").toString())
                .contains("accepted", "fetched", "answered", "connected");
        assertThat(body(exchange).toString()).contains("api_id").doesNotContain("4152225555");
        assertThat(plivo.talkingWith(CUSTOMER)).containsExactly(AGENT);
    }

    @Test
    void nobodyAnswersAndTheCallerIsParked() throws Exception {
        plivo.neverAnswers(AGENT);
        CompletableFuture<Exchange> waiting = send(STEP);
        await().atMost(Duration.ofSeconds(20)).until(waiting::isDone);

        Exchange exchange = waiting.get();
        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getHeaders()).containsEntry("CamelPlivoOutcome", "NO_ANSWER");
    }

    @Test
    void aFailureCanBeAnException() throws Exception {
        plivo.neverAnswers(AGENT);
        Exchange exchange = send(STEP.replace("ringTimeout=5", "ringTimeout=1") + "&throwExceptionOnFailure=true")
                .get(20, TimeUnit.SECONDS);

        assertThat(exchange.getException()).isInstanceOfSatisfying(PlivoNotConnectedException.class, e -> {
            assertThat(e.getOutcome()).isEqualTo("NO_ANSWER");
            assertThat(e.isSafeToRepeat()).isFalse();
            assertThat(e.getTimeline()).isNotEmpty();
        });
    }
}
