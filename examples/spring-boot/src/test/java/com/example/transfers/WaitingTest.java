package com.example.transfers;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import io.github.camelplivo.simulator.PlivoSimulator;
import io.github.camelplivo.simulator.PlivoSimulatorExtension;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Requests that wait for an outcome hold the threads of Spring's pool; what Plivo asks for meanwhile has threads of its
 * own: twice as many requests as the pool has threads wait, and none starves.
 */
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT)
class WaitingTest {

    private static final String AGENT = "+14152223333";
    private static final String OFFICE = "+14150001111";
    /** As Spring has it when nobody says otherwise. */
    private static final int POOL = 8;

    @RegisterExtension
    static final PlivoSimulatorExtension PLIVO = new PlivoSimulatorExtension();

    private static int port;

    @DynamicPropertySource
    static void account(DynamicPropertyRegistry properties) throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        PlivoSimulator plivo = PLIVO.simulator();
        properties.add("server.port", () -> port);
        properties.add("spring.task.execution.pool.core-size", () -> POOL);
        properties.add("spring.threads.virtual.enabled", () -> false);
        properties.add("camel.component.plivo.auth-id", () -> PlivoSimulator.AUTH_ID);
        properties.add("camel.component.plivo.auth-token", () -> PlivoSimulator.AUTH_TOKEN);
        properties.add("camel.component.plivo.base-url", plivo::baseUrl);
        properties.add("camel.component.plivo.public-url", () -> "http://127.0.0.1:" + port);
        properties.add("camel.component.plivo.local-public-url", () -> true);
    }

    @TestConfiguration
    static class Routes {

        @Bean
        RouteBuilder waiting() {
            return new RouteBuilder() {
                @Override
                public void configure() {
                    from("platform-http:/wait").setHeader("CamelPlivoCallUuid", header("call")).setBody(simple("${null}"))
                            .to("plivo:call-transfer?destination=RAW(" + AGENT + ")&callerId=RAW(" + OFFICE
                                + ")&ringTimeout=2&waitFor=answered")
                            .setBody(header("CamelPlivoOutcome")).removeHeaders("Camel*");
                }
            };
        }
    }

    @Test
    void allWhoWaitGetTheirOutcome() throws Exception {
        PlivoSimulator plivo = PLIVO.simulator();
        plivo.ring(Duration.ofMinutes(5));
        plivo.person(AGENT).answersAfter(Duration.ofSeconds(1));
        HttpClient http = HttpClient.newHttpClient();

        List<CompletableFuture<HttpResponse<String>>> responses = IntStream.range(0, 2 * POOL)
                .mapToObj(i -> plivo.call("+1415222" + (1000 + i), OFFICE))
                .map(call -> http.sendAsync(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/wait"))
                        .header("call", call.uuid()).POST(HttpRequest.BodyPublishers.noBody()).build(),
                        HttpResponse.BodyHandlers.ofString()))
                .toList();

        for (CompletableFuture<HttpResponse<String>> response : responses) {
            assertThat(response.get(120, TimeUnit.SECONDS).body()).isEqualTo("ANSWERED");
        }
    }
}
