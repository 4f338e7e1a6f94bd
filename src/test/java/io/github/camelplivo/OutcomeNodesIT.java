package io.github.camelplivo;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import io.github.camelplivo.api.PlivoInvalidRequestException;
import io.github.camelplivo.simulator.Call;
import io.github.camelplivo.simulator.Postman;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.main.Main;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Two nodes behind one public URL: the one that waits is not the one that Plivo tells. */
class OutcomeNodesIT extends OutcomeTestSupport {

    private final int otherPort = FreePort.next();
    private final Main other = new Main();

    @Override
    void configure(Main main) {
        main.addProperty("camel.component.plivo.node-url", "http://127.0.0.1:" + port);
    }

    @BeforeEach
    void startTheOther() throws Exception {
        Map<String, String> settings = settings(otherPort);
        settings.put("camel.component.plivo.node-url", "http://127.0.0.1:" + otherPort);
        settings.forEach(other::addProperty);
        other.start();
    }

    @AfterEach
    void stopTheOther() {
        other.stop();
    }

    private String node(int at) {
        return "http://127.0.0.1:" + at;
    }

    @Test
    void whatTheOtherNodeIsToldIsPassedOn() throws Exception {
        plivo.postman(Postman.RELIABLE.to(letter -> letter.url().startsWith(node(port)) ? node(otherPort) : null));

        Exchange exchange = ended(step(AGENT, ""));

        assertThat(outcome(exchange)).isEqualTo("ANSWERED");
        assertThat(exchange.getMessage().getHeader("CamelPlivoOutcomeKnownBy")).isEqualTo("report");
        assertThat(plivo.requests()).hasSize(1);
    }

    @Test
    void itIsTheSameWhicheverNodeAnswers() throws Exception {
        plivo.postman(Postman.RELIABLE.balancing(1, node(port), List.of(node(port), node(otherPort))));
        for (int i = 0; i < 20; i++) {
            call = plivo.call("+1415222" + (2000 + i), OFFICE);
            if (i % 2 == 0) {
                plivo.answers(AGENT);
            } else {
                plivo.person(AGENT).isBusy();
            }
            CompletableFuture<Exchange> waiting = send(i % 3 == 0 ? other : camel, step(AGENT, ""), call, Map.of());

            assertThat(outcome(waiting.get(30, TimeUnit.SECONDS))).isEqualTo(i % 2 == 0 ? "ANSWERED" : "BUSY");
        }
    }

    @Test
    void whatIsForgedChangesNothing() throws Exception {
        plivo.neverAnswers(AGENT);
        CompletableFuture<Exchange> waiting = send(step(AGENT, ""), Map.of());
        for (String path : List.of("fact/x", "fact/" + "a".repeat(100), "fact//", "fact/eyJhbGciOiJub25lIn0....")) {
            assertThat(post(node(port) + "/plivo/documents/MASIMULATORXXXXXXXXX/" + path)).isEqualTo(404);
        }

        assertThat(outcome(ended(waiting))).isEqualTo("NO_ANSWER");
    }

    private static int post(String url) throws Exception {
        return java.net.http.HttpClient.newHttpClient().send(
                java.net.http.HttpRequest.newBuilder(java.net.URI.create(url))
                        .POST(java.net.http.HttpRequest.BodyPublishers.noBody()).build(),
                java.net.http.HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    @Test
    void aRouteThatPlivoWaitsForDoesNotWaitForPlivo() throws Exception {
        int callbacks = FreePort.next();
        Main answering = new Main();
        Map<String, String> settings = settings(callbacks);
        settings.put("camel.component.plivo.public-url", node(callbacks));
        settings.forEach(answering::addProperty);
        List<Throwable> failures = new java.util.concurrent.CopyOnWriteArrayList<>();
        CompletableFuture<String> tapped = new CompletableFuture<>();
        answering.configure().addRoutesBuilder(new RouteBuilder() {
            @Override
            public void configure() {
                from("webhook:plivo:callback?webhookComponentName=platform-http&webhookPath=/voice&webhookExternalUrl="
                     + node(callbacks))
                        .setHeader("CamelPlivoCallUuid", simple("${body[CallUUID]}")).setBody(simple("${null}"))
                        .wireTap("direct:later")
                        .doTry().to(step(AGENT, "&transferId=inside")).doCatch(Exception.class)
                        .process(exchange -> failures.add(exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class)))
                        .end()
                        .setBody(constant("<Response><Wait length=\"60\"/></Response>"));
                from("direct:later").onCompletion().process(exchange -> tapped.complete(outcome(exchange))).end()
                        .delay(1000).to(step(OTHER_AGENT, "&transferId=outside"));
            }
        });
        answering.start();
        try {
            Call dialledIn = plivo.dialIn("+14152229999", OFFICE, node(callbacks) + "/voice");

            assertThat(tapped.get(30, TimeUnit.SECONDS)).isEqualTo("ANSWERED");
            assertThat(failures).singleElement().satisfies(failure -> assertThat(failure)
                    .isInstanceOf(PlivoInvalidRequestException.class).hasMessageContaining("wireTap or seda"));
            assertThat(dialledIn.live()).isTrue();
        } finally {
            answering.stop();
        }
    }
}
