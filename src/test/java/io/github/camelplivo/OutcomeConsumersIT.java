package io.github.camelplivo;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import io.github.camelplivo.api.PlivoOutcomeUnknownException;
import io.github.camelplivo.simulator.Call;
import org.apache.camel.AsyncProducer;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.undertow.UndertowHostOptions;
import org.apache.camel.main.Main;
import org.apache.camel.model.Resilience4jConfigurationDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Exchanges that wait, where routes get them from and put them into: HTTP servers whose workers all wait while Plivo
 * asks the same server for documents, steps that divide a message or guard a step, routes and contexts that stop.
 */
class OutcomeConsumersIT extends OutcomeTestSupport {

    /** The workers of camel-main's HTTP server. */
    private static final int WORKERS = 20;
    private static final String STEP = step(AGENT, "");
    private static final String LONG_STEP = STEP.replace("ringTimeout=2", "ringTimeout=30");

    private final int undertow = FreePort.next();
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Override
    void configure(Main main) {
        main.addProperty("camel.component.undertow.host-options", "#bean:workers");
        UndertowHostOptions workers = new UndertowHostOptions();
        workers.setWorkerThreads(WORKERS);
        main.bind("workers", workers);
        main.configure().addRoutesBuilder(new RouteBuilder() {
            @Override
            public void configure() {
                for (String server : List.of("platform-http:/wait", "undertow:http://127.0.0.1:" + undertow + "/wait")) {
                    from(server).setHeader("CamelPlivoCallUuid", header("call")).setBody(simple("${null}"))
                            .to(STEP).setBody(header("CamelPlivoOutcome")).removeHeaders("Camel*");
                }
                from("direct:seda").to("seda:behind?waitForTaskToComplete=Always&concurrentConsumers=2&timeout=0");
                from("seda:behind?concurrentConsumers=2").to(STEP);
                from("direct:split").split(header("calls"), (one, next) -> together(one, next)).process(this::ofCall).to(STEP)
                        .end();
                from("direct:parallel").split(header("calls"), (one, next) -> together(one, next)).parallelProcessing()
                        .process(this::ofCall).to(STEP).end();
                from("direct:toD").toD(STEP.replace("ringTimeout=2", "ringTimeout=${header.seconds}"));
                from("direct:recipientList").recipientList(constant(STEP)).delimiter("false");
                from("direct:kamelet").to(
                        "kamelet:plivo-call-transfer-action?destination=RAW(" + AGENT + ")&callerId=RAW(" + OFFICE
                                          + ")&ringTimeout=2&waitFor=answered");
                from("direct:guarded").circuitBreaker().resilience4jConfiguration(halfASecond()).to(STEP).onFallback()
                        .setHeader("fallback", constant(true)).end();
                from("direct:patient").circuitBreaker().to(STEP).onFallback().setHeader("fallback", constant(true)).end();
                from("direct:long").routeId("long").to(LONG_STEP);
            }

            private static Resilience4jConfigurationDefinition halfASecond() {
                Resilience4jConfigurationDefinition configuration = new Resilience4jConfigurationDefinition();
                configuration.setTimeoutEnabled("true");
                configuration.setTimeoutDuration("500");
                return configuration;
            }

            private void ofCall(Exchange exchange) {
                exchange.getMessage().setHeader("CamelPlivoCallUuid", exchange.getMessage().getBody());
                exchange.getMessage().setBody(null);
            }

            private Exchange together(Exchange before, Exchange next) {
                String outcomes = before == null ? "" : before.getMessage().getHeader("outcomes", String.class);
                next.getMessage().setHeader("outcomes", outcomes + outcome(next) + " ");
                return next;
            }
        });
    }

    private List<Call> calls(int count) {
        return IntStream.range(0, count).mapToObj(i -> plivo.call("+1415333" + (1000 + i), OFFICE)).toList();
    }

    private int waiting() {
        return camel.getCamelContext().getComponent("plivo", PlivoComponent.class).getWaiting();
    }

    /** Threads of the component that are about something, and not idle in their pool. */
    private static List<String> busyThreads() {
        List<String> busy = new ArrayList<>();
        Thread.getAllStackTraces().forEach((thread, stack) -> {
            if (thread.getName().contains("Plivo")
                    && Arrays.stream(stack).noneMatch(frame -> frame.getMethodName().equals("getTask"))) {
                busy.add(thread.getName() + " " + Arrays.toString(stack));
            }
        });
        return busy;
    }

    /** Sends it without a thread that waits. */
    private CompletableFuture<Exchange> begin(String uri, Call of) throws Exception {
        AsyncProducer producer = camel.getCamelContext().getEndpoint(uri).createAsyncProducer();
        producer.start();
        Exchange exchange = producer.getEndpoint().createExchange();
        exchange.getMessage().setHeader("CamelPlivoCallUuid", of.uuid());
        exchange.getMessage().setHeader("seconds", 2);
        CompletableFuture<Exchange> over = new CompletableFuture<>();
        producer.process(exchange, sync -> over.complete(exchange));
        return over;
    }

    private long transfers(Call of) {
        return plivo.requests().stream()
                .filter(request -> request.method().equals("POST") && request.path().endsWith("/Call/" + of.uuid() + "/"))
                .count();
    }

    /** Each of them was moved once and talks. */
    private void assertConnected(List<Call> calls) {
        assertThat(calls).allSatisfy(each -> {
            assertThat(transfers(each)).isEqualTo(1);
            assertThat(each.dials()).singleElement().satisfies(dial -> assertThat(dial.connected()).isPresent());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "platform-http", "undertow" })
    void twiceAsManyRequestsWaitAsTheServerHasWorkers(String server) throws Exception {
        plivo.person(AGENT).answersAfter(Duration.ofSeconds(1));
        List<Call> calls = calls(2 * WORKERS);
        int at = server.equals("undertow") ? undertow : port;

        List<CompletableFuture<HttpResponse<String>>> responses = calls.stream().map(each -> http.sendAsync(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + at + "/wait")).header("call", each.uuid())
                        .POST(HttpRequest.BodyPublishers.noBody()).build(),
                HttpResponse.BodyHandlers.ofString())).toList();

        for (CompletableFuture<HttpResponse<String>> response : responses) {
            assertThat(response.get(60, TimeUnit.SECONDS).body()).isEqualTo("ANSWERED");
        }
        assertConnected(calls);
    }

    @Test
    void whoWaitsHoldsNoThread() throws Exception {
        plivo.neverAnswers(AGENT);
        List<CompletableFuture<Exchange>> waits = new ArrayList<>();
        for (Call each : calls(50)) {
            waits.add(begin(LONG_STEP, each));
        }
        await().until(() -> waiting() == 50 && plivo.fetches().size() >= 50);

        await().untilAsserted(() -> assertThat(busyThreads()).isEmpty());
        assertThat(waits).noneMatch(CompletableFuture::isDone);
    }

    @ParameterizedTest
    @ValueSource(strings = { "direct:seda", "direct:toD", "direct:recipientList", "direct:kamelet", "direct:patient" })
    void aStepBehindAnotherOneWaitsToo(String route) throws Exception {
        plivo.person(AGENT).answersAfter(Duration.ofMillis(300));
        List<Call> calls = calls(5);
        List<CompletableFuture<Exchange>> waits = new ArrayList<>();
        for (Call each : calls) {
            waits.add(CompletableFuture.supplyAsync(() -> {
                try {
                    return begin(route, each).get(60, TimeUnit.SECONDS);
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }, work -> new Thread(work).start()));
        }

        for (CompletableFuture<Exchange> wait : waits) {
            Exchange exchange = ended(wait);
            assertThat(exchange.getException()).isNull();
            assertThat(outcome(exchange)).isEqualTo("ANSWERED");
            assertThat(exchange.getMessage().getHeader("fallback")).isNull();
        }
        assertConnected(calls);
    }

    @ParameterizedTest
    @ValueSource(strings = { "direct:split", "direct:parallel" })
    void aMessageThatIsSplitWaitsForEach(String route) throws Exception {
        plivo.person(AGENT).answersAfter(Duration.ofMillis(200));
        List<Call> calls = calls(5);

        Exchange exchange = ended(send(route, Map.of("calls", calls.stream().map(Call::uuid).toList())));

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getHeader("outcomes", String.class)).isEqualTo("ANSWERED ".repeat(5));
        assertConnected(calls);
    }

    /**
     * The transfer goes on, and the same message joins it. (Camel's breaker writes the late outcome into the message
     * that went on with the fallback: nothing is asserted of that.)
     */
    @Test
    void aCircuitBreakerThatIsImpatientSendsNothingTwice() throws Exception {
        plivo.person(AGENT).answersAfter(Duration.ofMillis(1_500));

        Exchange impatient = ended("direct:guarded");

        assertThat(impatient.getException()).isNull();
        assertThat(impatient.getMessage().getHeader("fallback")).isEqualTo(true);
        assertThat(outcome(impatient)).isNull();
        assertThat(waiting()).isEqualTo(1);
        assertThat(outcome(ended(STEP))).isEqualTo("ANSWERED");
        await().until(() -> waiting() == 0);
        assertConnected(List.of(call));
    }

    @Test
    void aRouteThatStopsEndsItsWaitsAlone() throws Exception {
        plivo.neverAnswers(AGENT);
        camel.getCamelContext().getShutdownStrategy().setTimeout(4);
        List<Call> calls = calls(2);
        CompletableFuture<Exchange> stopped = begin("direct:long", calls.get(0));
        CompletableFuture<Exchange> other = begin(LONG_STEP, calls.get(1));
        await().until(() -> waiting() == 2);

        camel.getCamelContext().getRouteController().stopRoute("long");

        assertThat(ended(stopped).getException()).isInstanceOf(PlivoOutcomeUnknownException.class)
                .hasMessageContaining("route was stopped");
        assertThat(other).isNotDone();
        assertThat(waiting()).isEqualTo(1);
    }

    @Test
    void twoHundredWaitsEndBeforeTheContextDoes() throws Exception {
        plivo.neverAnswers(AGENT);
        camel.getCamelContext().getShutdownStrategy().setTimeout(6);
        List<CompletableFuture<Exchange>> waits = new ArrayList<>();
        for (Call each : calls(200)) {
            waits.add(begin("direct:long", each));
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> waiting() == 200);

        camel.stop();

        assertThat(waits).allSatisfy(wait -> assertThat(wait).isDone());
        assertThat(waits).allSatisfy(wait -> assertThat(wait.join().getException())
                .isInstanceOf(PlivoOutcomeUnknownException.class).hasMessageContaining("context was stopped"));
    }
}
