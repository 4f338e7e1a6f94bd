package io.github.camelplivo.kamelets;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import io.github.camelplivo.LogWatch;
import io.github.camelplivo.api.PlivoOutcomeUnknownException;
import io.github.camelplivo.simulator.Call;
import io.github.camelplivo.simulator.Fault;
import io.github.camelplivo.simulator.PlivoSimulator;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The actions and sinks among other steps: in a Pipe, in a row, when something fails, and what the log says then. */
class KameletRoutesIT extends KameletTestSupport {

    private static String pipe(String kamelet, String properties, String sink) {
        return """
                apiVersion: camel.apache.org/v1
                kind: Pipe
                metadata:
                  name: pipe
                spec:
                  source:
                    uri: direct:start
                  steps:
                    - ref:
                        kind: Kamelet
                        apiVersion: camel.apache.org/v1
                        name: %s
                      properties:
                %s
                  sink:
                    uri: %s
                  errorHandler:
                    sink:
                      endpoint:
                        uri: bean:dead
                      parameters:
                        maximumRedeliveries: 2
                        redeliveryDelay: 10
                """.formatted(kamelet, properties.indent(8).stripTrailing(), sink);
    }

    /** "camel run" escapes what stands in a Pipe. */
    @Test
    void thePropertiesOfAPipeArriveAsTheyAre() throws Exception {
        Call call = plivo.call(CUSTOMER, LINE);
        plivo.neverAnswers(OTHER_AGENT);
        camel.withServer().with("dead", exchange -> {
        }).with("next", exchange -> {
        }).start(pipe("plivo-call-transfer-action", """
                destination: "+14152225555"
                callerId: "+14150001111"
                confirmSound: "https://example.com/a%2Bb.mp3?c=2+3"
                onNoAnswer: "<Response><Speak>100% busy</Speak></Response>"
                """, "bean:next"));

        answer(send("{\"call_uuid\": \"" + call.uuid() + "\"}"));

        assertThat(call.aLeg().heard().toString()).contains("100% busy");
    }

    @Test
    void whenWhatFollowsInAPipeFailsTheTransferIsNotRepeated() throws Exception {
        Call call = plivo.call(CUSTOMER, LINE);
        AtomicInteger attempts = new AtomicInteger();
        AtomicReference<String> dead = new AtomicReference<>();
        camel.with("failing", exchange -> {
            attempts.incrementAndGet();
            throw new IllegalStateException("the broker is away");
        }).with("dead", exchange -> dead.set(exchange.getMessage().getBody(String.class)))
                .start(pipe("plivo-call-transfer-action", "alegUrl: https://example.com/a.xml", "bean:failing"));

        send("{\"call_uuid\": \"" + call.uuid() + "\"}");

        assertThat(attempts).hasValue(3);
        assertThat(dead.get()).contains("call transfered");
        assertThat(plivo.requests()).hasSize(1);
    }

    /** The name of the Kamelet says what is done to a live call, whatever the message was made for. */
    @Test
    void theMessageDoesNotMakeAnotherActionOfIt() throws Exception {
        plivo.multiPartyCall("p", "n").customer(CUSTOMER).agent(AGENT);
        camel.start(route("plivo-warm-transfer-action", "phloId", "p", "nodeId", "n"));

        Exchange exchange = send(Map.of("action", "cold_transfer", "to", OTHER_AGENT, "trigger_source", AGENT),
                "CamelPlivoAction", "hold");

        answer(exchange);
        assertThat(plivo.requests().get(0).json()).containsEntry("action", "warm_transfer");
        assertThat(exchange.getMessage().getHeader("CamelPlivoAction")).isNull();
    }

    private static final String HANDLED = """
            - onException:
                exception:
                  - io.github.camelplivo.api.PlivoRateLimitedException
                redeliveryPolicy:
                  maximumRedeliveries: 2
                  redeliveryDelay: 10
            - onException:
                exception:
                  - io.github.camelplivo.api.PlivoOutcomeUnknownException
                handled:
                  constant: "true"
                steps:
                  - setHeader:
                      name: handled
                      constant: "look first"
            """;

    @Test
    void aFailureIsForTheErrorHandlerOfTheCaller() throws Exception {
        Call call = plivo.call(CUSTOMER, LINE);
        camel.start(HANDLED + route("plivo-call-transfer-action", "alegUrl", "https://example.com/a.xml"));
        plivo.next(2, Fault.rateLimited(null));

        answer(send(null, "CamelPlivoCallUuid", call.uuid()));

        assertThat(plivo.requests()).extracting("status").containsExactly(429, 429, 202);
    }

    @Test
    void aFailureLeavesTheMessageAsItWas() throws Exception {
        plivo.multiPartyCall("p", "n").customer(CUSTOMER).agent(AGENT);
        camel.start(HANDLED + route("plivo-warm-transfer-action", "phloId", "p", "nodeId", "n", "triggerSource", AGENT));
        plivo.next(Fault.resetAfterActing());
        String body = "{\"to\": \"" + OTHER_AGENT + "\"}";

        Exchange exchange = send(body);

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getProperty(Exchange.EXCEPTION_CAUGHT)).isInstanceOf(PlivoOutcomeUnknownException.class);
        assertThat(exchange.getMessage().getHeader("handled")).isEqualTo("look first");
        assertThat(exchange.getMessage().getBody()).isEqualTo(body);
        assertThat(exchange.getMessage().getHeader("CamelPlivoAction")).isNull();
        assertThat(plivo.requests()).hasSize(1);
    }

    @Test
    void neitherTokenNorNumberIsLogged() throws Exception {
        Call call = plivo.call(CUSTOMER, LINE);
        camel.with("my.token", PlivoSimulator.AUTH_TOKEN);
        try (LogWatch logged = new LogWatch()) {
            camel.start(route("plivo-call-transfer-action", "authorizationToken", "{{my.token}}", "alegUrl",
                    "https://example.com/a.xml"));
            answer(send(null, "CamelPlivoCallUuid", call.uuid(), "CamelPlivoCallerId", OTHER_AGENT));
            plivo.next(Fault.status(404));
            send(null, "CamelPlivoCallUuid", call.uuid(), "CamelPlivoCallerId", OTHER_AGENT);

            assertThat(logged.text()).contains("authorizationToken = xxxxxx", "PlivoRejectedException")
                    .doesNotContain(PlivoSimulator.AUTH_TOKEN, OTHER_AGENT.substring(1));
        }
    }

    @Test
    void theNumbersOfARouteAreNotLoggedWhenCamelsSummaryIsOff() throws Exception {
        Call call = plivo.call(CUSTOMER, LINE);
        camel.with("camel.main.autoConfigurationLogSummary", "false");
        try (LogWatch logged = new LogWatch()) {
            camel.start(route("plivo-call-transfer-action", "callerId", OTHER_AGENT, "alegUrl", "https://example.com/a.xml"));
            answer(send(null, "CamelPlivoCallUuid", call.uuid()));

            assertThat(logged.text()).contains("Started caller").doesNotContain(OTHER_AGENT.substring(1));
        }
    }

    @Test
    void twoKameletsInARow() throws Exception {
        plivo.multiPartyCall("p", "n").customer(CUSTOMER).agent(AGENT);
        camel.start("""
                - route:
                    from:
                      uri: direct:start
                      steps:
                        - to: kamelet:plivo-warm-transfer-action?phloId=p&nodeId=n
                        - setBody:
                            simple: "${null}"
                        - to: kamelet:plivo-abort-transfer-action?phloId=p&nodeId=n
                """);

        answer(send(null, "CamelPlivoTo", OTHER_AGENT, "CamelPlivoTriggerSource", AGENT, "CamelPlivoMemberAddress", AGENT));

        assertThat(plivo.requests().stream().map(request -> request.json().get("action")))
                .isEqualTo(List.of("warm_transfer", "abort_transfer"));
    }
}
