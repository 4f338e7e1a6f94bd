package io.github.camelplivo.cookbook;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import io.github.camelplivo.api.PlivoRateLimitedException;
import io.github.camelplivo.simulator.Fault;
import org.apache.camel.Exchange;
import org.apache.camel.component.resilience4j.ResilienceProcessor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The recipes for a Plivo that has had enough, or does not answer. */
class FailingPlivoIT extends CookbookTestSupport {

    private static final String BREAKER = "direct:circuit-breaker";

    private void budget(String file, int share, String period) throws Exception {
        start(file, Map.of("node.share", "" + share, "budget.period", period, "pause", "10"));
    }

    private void send(int count, String uri) throws Exception {
        for (int i = 0; i < count; i++) {
            send(uri, text(CUSTOMER)).get();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "WithinBudget.java", "within-budget.yaml", "within-budget.xml" })
    void whatIsAboveTheShareOfTheNodeWaits(String file) throws Exception {
        budget(file, 3, "800");
        long before = System.nanoTime();

        List<CompletableFuture<Exchange>> sent = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            sent.add(send("direct:within-budget", text(CUSTOMER)));
        }
        CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new)).join();

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(Duration.ofMillis(800));
        assertThat(sent).allSatisfy(exchange -> assertThat(exchange.join().getException()).isNull());
        assertThat(plivo.account().messages()).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = { "WithinBudget.java", "within-budget.yaml", "within-budget.xml" })
    void afterAsLongAsPlivoAsksForItIsTriedAgain(String file) throws Exception {
        budget(file, 300, "5000");
        plivo.next(Fault.rateLimited(Duration.ofSeconds(1)));
        long before = System.nanoTime();

        assertThat(send("direct:within-budget", text(CUSTOMER)).get().getException()).isNull();

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        assertThat(plivo.account().messages()).hasSize(1);
        assertThat(plivo.requests()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = { "WithinBudget.java", "within-budget.yaml", "within-budget.xml" })
    void aTryCountsLikeEveryOtherRequestAndAtSomePointThereIsNoOther(String file) throws Exception {
        budget(file, 1, "150");
        plivo.next(6, Fault.rateLimited(null));
        long before = System.nanoTime();

        assertThat(send("direct:within-budget", text(CUSTOMER)).get().getException())
                .isInstanceOf(PlivoRateLimitedException.class);

        assertThat(plivo.requests()).hasSize(6);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(Duration.ofMillis(5 * 150));
    }

    @ParameterizedTest
    @ValueSource(strings = { "CircuitBreaker.java", "circuit-breaker.yaml", "circuit-breaker.xml" })
    void theCircuitBreakerOpensWhenPlivoDoesNotAnswerAndClosesWhenItDoes(String file) throws Exception {
        guarded(file);
        plivo.next(10, Fault.serverError());
        send(10, BREAKER);
        assertThat(mock("undecided").getReceivedExchanges()).hasSize(10).allSatisfy(exchange -> assertThat(exchange.getMessage()
                .getHeader("CamelPlivoMessageSendDst")).isEqualTo(CUSTOMER));

        send(3, BREAKER);
        assertThat(mock("later").getReceivedCounter()).isEqualTo(3);
        assertThat(plivo.requests()).hasSize(10);

        camel.getCamelContext().getProcessor("plivo-breaker", ResilienceProcessor.class).transitionToHalfOpenState();
        send(11, BREAKER);
        assertThat(plivo.account().messages()).hasSize(11);
        assertThat(breaker()).isEqualTo("CLOSED");
        assertThat(mock("later").getReceivedCounter()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = { "CircuitBreaker.java", "circuit-breaker.yaml", "circuit-breaker.xml" })
    void aRequestThatPlivoRejectsDoesNotCount(String file) throws Exception {
        guarded(file);
        plivo.next(12, Fault.status(400));
        send(12, BREAKER);
        plivo.next(12, Fault.rateLimited(null));
        send(12, BREAKER);
        for (int i = 0; i < 12; i++) {
            send(BREAKER, text("nobody")).get();
        }

        assertThat(breaker()).isEqualTo("CLOSED");
        assertThat(mock("rejected").getReceivedCounter()).isEqualTo(24);
        assertThat(mock("later").getReceivedCounter()).isEqualTo(12);
        assertThat(mock("undecided").getReceivedCounter()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = { "CircuitBreaker.java", "circuit-breaker.yaml", "circuit-breaker.xml" })
    void aPlivoThatCannotBeReachedCounts(String file) throws Exception {
        camel.addOverrideProperty("camel.component.plivo.base-url", "http://127.0.0.1:1/v1");
        guarded(file);

        send(12, BREAKER);

        assertThat(breaker()).isEqualTo("OPEN");
        assertThat(mock("later").getReceivedCounter()).isEqualTo(12);
        assertThat(mock("undecided").getReceivedCounter()).isZero();
    }

    private void guarded(String file) throws Exception {
        start(file, Map.of("later.queue", "mock:later", "rejected.queue", "mock:rejected", "undecided.queue",
                "mock:undecided"));
    }

    private String breaker() {
        return camel.getCamelContext().getProcessor("plivo-breaker", ResilienceProcessor.class).getCircuitBreakerState();
    }
}
