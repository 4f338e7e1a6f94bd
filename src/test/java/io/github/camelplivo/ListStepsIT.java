package io.github.camelplivo;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import io.github.camelplivo.api.PlivoOutcomeUnknownException;
import io.github.camelplivo.simulator.Fault;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Steps that read lists: all pages, and one new object. */
class ListStepsIT extends ListTestSupport {

    @Test
    void aStepReadsAllPages() throws Exception {
        List<String> all = ended(45);
        context = context();
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:all").to("plivo:call-list?allPages=true&limit=10")
                        .split(body()).streaming().process(exchange -> {
                            // Pages are read as the split goes on.
                            exchange.setProperty("pages", polls());
                            delivered.add(exchange.copy());
                        });
            }
        });
        context.start();
        context.createProducerTemplate().sendBody("direct:all", null);

        assertThat(delivered)
                .extracting(exchange -> String.valueOf(((Map<?, ?>) exchange.getMessage().getBody()).get("call_uuid")))
                .containsExactlyInAnyOrderElementsOf(all);
        assertThat(delivered.peek().getProperty("pages")).isEqualTo(1);
        assertThat(polls()).isEqualTo(5);
        // An object asks for nothing when it comes to a step.
        assertThat(delivered.peek().getMessage().getBody(String.class)).startsWith("{\"").contains("call_uuid");
    }

    /** Exactly what came before the page that failed was told. */
    @Test
    void aPageThatFailsEndsTheSplit() throws Exception {
        ended(45);
        context = context();
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:all").to("plivo:call-list?allPages=true").split(body()).streaming().process(exchange -> {
                    delivered.add(exchange.copy());
                    if (delivered.size() == 10) {
                        plivo.next(Fault.serverError());
                    }
                });
            }
        });
        context.start();

        Exchange exchange = context.createProducerTemplate().request("direct:all", message -> {
        });

        assertThat(exchange.getException()).isInstanceOf(PlivoOutcomeUnknownException.class)
                .hasMessageContaining("(the page from result 21)");
        assertThat(delivered).hasSize(20);
    }

    /** As in a dynamic toD: a value is a value, whatever is in it. */
    @Test
    void aMessageDecidesValuesOfADynamicPollAndNothingElse() throws Exception {
        ended(2);
        context = context();
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:from").pollEnrich()
                        .simple("plivo:call-list?fromNumber=${header.number}&lookBack=1h&delay=100").timeout(300);
            }
        });
        context.start();

        assertThat(polled("14152221111")).isNotNull();
        assertThat(polled("1999")).isNull();
        try (RecordedWire evil = RecordedWire.start()) {
            for (String hostile : List.of("1415&lookBack=1ms", "1415&baseUrl=" + evil.url(), "1415%26baseUrl=" + evil.url(),
                    "1415&idempotentRepository=#x", "RAW(1415&baseUrl=" + evil.url() + ")")) {
                Exchange exchange = context.createProducerTemplate().request(
                        "direct:from", message -> message.getMessage().setHeader("number", hostile));
                assertThat(exchange.getException()).as(hostile).isNotNull();
            }
            assertThat(evil.requests()).isEmpty();
        }
    }

    private Object polled(String number) {
        Exchange exchange = context.createProducerTemplate().request(
                "direct:from", message -> message.getMessage().setHeader("number", number));
        assertThat(exchange.getException()).isNull();
        return exchange.getMessage().getHeader("CamelPlivoObjectId");
    }

    @Test
    void pollEnrichGivesOneNewObject() throws Exception {
        context = context();
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:next").pollEnrich("plivo:call-list?lookBack=1h&delay=100", 1_000)
                        .process(exchange -> {
                            if (failing.contains(exchange.getMessage().getHeader("CamelPlivoObjectId"))) {
                                throw new IllegalStateException("no");
                            }
                        });
            }
        });
        context.start();
        List<String> all = ended(3);
        failing.add(all.get(1));
        Map<String, Integer> given = new LinkedHashMap<>();
        for (int i = 0; i < 5; i++) {
            Exchange exchange = context.createProducerTemplate().request("direct:next", message -> {
            });
            String id = exchange.getMessage().getHeader("CamelPlivoObjectId", String.class);
            given.merge(String.valueOf(id), 1, Integer::sum);
            if (i == 3) {
                failing.clear();
            }
        }
        // What failed was given again, also while others were in the queue.
        assertThat(given).containsOnlyKeys(all).containsEntry(all.get(0), 1).containsEntry(all.get(2), 1);
        assertThat(context.createProducerTemplate().request("direct:next", message -> {
        }).getMessage().getHeader("CamelPlivoObjectId")).isNull();
    }

    /** Threads that share a list do not wait for each other's reading, and none gets what another got. */
    @Test
    void severalThreadsPollOneList() throws Exception {
        context = context();
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:next").pollEnrich("plivo:call-list?lookBack=1h&delay=100", 1_000);
            }
        });
        context.start();
        List<String> all = ended(20);
        plivo.next(Fault.slow(Duration.ofSeconds(5)));
        int before = polls();
        CompletableFuture<Exchange> slow = CompletableFuture.supplyAsync(this::nextCall);
        Awaitility.await().until(() -> polls() > before);
        assertThat(nextCall().getMessage().getHeader("CamelPlivoObjectId")).isNull();
        assertThat(slow).isNotDone();
        Set<Object> given = ConcurrentHashMap.newKeySet();
        given.add(slow.join().getMessage().getHeader("CamelPlivoObjectId"));
        IntStream.range(0, 19).parallel().forEach(number -> given.add(nextCall().getMessage().getHeader("CamelPlivoObjectId")));
        assertThat(given).containsExactlyInAnyOrderElementsOf(all);
    }

    private Exchange nextCall() {
        return context.createProducerTemplate().request("direct:next", message -> {
        });
    }

    @Test
    void aRouteWaitsForTheNextMessage() throws Exception {
        context = context();
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:next-message")
                        .pollEnrich("plivo:message-list?messageDirection=inbound&lookBack=1h", 30_000);
            }
        });
        context.start();
        plivo.application("app-1", Map.of("answer_url", "https://example.com"));
        plivo.account().number("+14150001111", "app-1");
        String message = plivo.person("+14152221111").sends("Hello", "+14150001111").uuid();

        Exchange exchange = context.createProducerTemplate().request("direct:next-message", it -> {
        });

        assertThat(exchange.getMessage().getHeader("CamelPlivoMessageUuid")).isEqualTo(message);
    }
}
