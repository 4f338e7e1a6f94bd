package io.github.camelplivo;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import io.github.camelplivo.simulator.Call;
import io.github.camelplivo.simulator.PlivoSimulator;
import io.github.camelplivo.simulator.PlivoSimulatorExtension;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.main.Main;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** An application whose exchanges wait for outcomes, the simulator, and a customer's call. */
@ExtendWith(PlivoSimulatorExtension.class)
abstract class OutcomeTestSupport {

    static final String CUSTOMER = "+14152221111";
    static final String OFFICE = "+14150001111";
    static final String AGENT = "+14152225555";
    static final String OTHER_AGENT = "+14152226666";

    final int port = FreePort.next();
    final Main camel = new Main();
    PlivoSimulator plivo;
    Call call;

    static {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
    }

    @BeforeEach
    void begin(PlivoSimulator simulator) throws Exception {
        plivo = simulator;
        plivo.ring(Duration.ofMinutes(5));
        call = plivo.call(CUSTOMER, OFFICE);
        settings(port).forEach(camel::addProperty);
        configure(camel);
        camel.start();
    }

    /** What a test needs besides. */
    void configure(Main main) throws Exception {
    }

    /** Of a node that listens there, behind the one public URL. */
    Map<String, String> settings(int atPort) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("camel.server.enabled", "true");
        settings.put("camel.server.host", "127.0.0.1");
        settings.put("camel.server.port", "" + atPort);
        settings.put("camel.component.plivo.auth-id", PlivoSimulator.AUTH_ID);
        settings.put("camel.component.plivo.auth-token", PlivoSimulator.AUTH_TOKEN);
        settings.put("camel.component.plivo.base-url", plivo.baseUrl());
        settings.put("camel.component.plivo.public-url", "http://127.0.0.1:" + port);
        settings.put("camel.component.plivo.local-public-url", "true");
        settings.put("camel.component.plivo.fetch-timeout", "4s");
        return settings;
    }

    @AfterEach
    void end() {
        camel.stop();
    }

    static String step(String destination, String more) {
        return "plivo:call-transfer?destination=RAW(" + destination + ")&callerId=RAW(" + OFFICE + ")&ringTimeout=2"
               + "&waitFor=answered" + more;
    }

    CompletableFuture<Exchange> send(String uri, Map<String, Object> headers) throws Exception {
        return send(camel, uri, call, headers);
    }

    static CompletableFuture<Exchange> send(Main node, String uri, Call of, Map<String, Object> headers) throws Exception {
        return node.getCamelTemplate().asyncSend(uri, (Processor) exchange -> {
            exchange.getMessage().setHeader("CamelPlivoCallUuid", of.uuid());
            exchange.getMessage().getHeaders().putAll(headers);
        });
    }

    Exchange ended(String uri) throws Exception {
        return ended(send(uri, Map.of()));
    }

    static Exchange ended(CompletableFuture<Exchange> waiting) throws Exception {
        return waiting.get(Duration.ofSeconds(60).toMillis(), TimeUnit.MILLISECONDS);
    }

    static String outcome(Exchange exchange) {
        return exchange.getMessage().getHeader("CamelPlivoOutcome", String.class);
    }

    /** How many transfers were sent to Plivo. */
    long transfers() {
        return plivo.requests().stream()
                .filter(request -> request.method().equals("POST") && request.path().endsWith("/Call/" + call.uuid() + "/"))
                .count();
    }
}
