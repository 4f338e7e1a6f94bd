package io.github.camelplivo.kamelets;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelplivo.api.PlivoOutcomeUnknownException;
import io.github.camelplivo.simulator.Call;
import io.github.camelplivo.simulator.Fault;
import io.github.camelplivo.simulator.MultiPartyCall;
import io.github.camelplivo.simulator.PlivoSimulator;
import io.github.camelplivo.simulator.PlivoSimulatorExtension;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The actions and sinks under KameletMain: with parameters from their properties, and from the message. */
@ExtendWith(PlivoSimulatorExtension.class)
class KameletsIT {

    private static final String CUSTOMER = "+14152221111";
    private static final String LINE = "+14150001111";
    private static final String AGENT = "+14152223333";
    private static final String OTHER_AGENT = "+14152225555";
    private static final String NOBODY = "+14159999999";

    @TempDir
    private Path folder;
    private PlivoSimulator plivo;
    private CamelRun camel;

    @BeforeEach
    void begin(PlivoSimulator simulator) {
        plivo = simulator;
        camel = new CamelRun(folder, plivo);
    }

    @AfterEach
    void end() {
        camel.close();
    }

    /** A route from direct:start to the Kamelet, with these properties: name, value, name, value… */
    private static String route(String kamelet, String... properties) {
        StringBuilder yaml = new StringBuilder("""
                - route:
                    id: caller
                    from:
                      uri: direct:start
                      steps:
                        - to:
                            uri: kamelet:%s
                """.formatted(kamelet));
        for (int i = 0; i < properties.length; i += 2) {
            yaml.append(i == 0 ? "            parameters:\n" : "")
                    .append("              ").append(properties[i]).append(": '").append(properties[i + 1]).append("'\n");
        }
        return yaml.toString();
    }

    private Exchange send(Object body, String... headers) throws Exception {
        Map<String, Object> given = new LinkedHashMap<>();
        for (int i = 0; i < headers.length; i += 2) {
            given.put(headers[i], headers[i + 1]);
        }
        Exchange exchange = camel.send("direct:start", body, given);
        plivo.settle();
        return exchange;
    }

    private static Map<String, Object> answer(Exchange exchange) throws Exception {
        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getHeader("Content-Type")).isEqualTo("application/json");
        return new ObjectMapper().readValue(exchange.getMessage().getBody(String.class), new TypeReference<>() {
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "plivo-call-transfer-action", "plivo-call-transfer-sink" })
    void aTransferAsThePropertiesSay(String kamelet) throws Exception {
        Call call = plivo.call(CUSTOMER, LINE, AGENT);
        String room = plivo.document("room", "<Response><Conference>survey</Conference></Response>");
        String other = plivo.document("other", "<Response><Dial><Number>" + OTHER_AGENT + "</Number></Dial></Response>");
        camel.start(route(kamelet, "callUuid", call.uuid(), "legs", "both", "alegUrl", room, "alegMethod", "GET",
                "blegUrl", other));

        assertThat(answer(send(null))).containsEntry("message", "call transfered").containsKey("api_id");

        assertThat(call.aLeg().doing()).contains("survey");
        assertThat(plivo.talkingWith(AGENT)).containsExactly(OTHER_AGENT);
    }

    @ParameterizedTest
    @ValueSource(strings = { "plivo-call-transfer-action", "plivo-call-transfer-sink" })
    void aTransferAsTheMessageSays(String kamelet) throws Exception {
        Call call = plivo.call(CUSTOMER, LINE);
        String room = plivo.document("room", "<Response><Conference>survey</Conference></Response>");
        camel.start(route(kamelet, "callUuid", "of-another-call", "alegUrl", "https://example.com/other.xml"));

        answer(send("{\"aleg_url\": \"" + room + "\", \"aleg_method\": \"GET\"}", "CamelPlivoCallUuid", call.uuid()));

        assertThat(call.aLeg().doing()).contains("survey");
    }

    @Test
    void aTransferToANumberAsThePropertiesSay() throws Exception {
        Call call = plivo.call(CUSTOMER, LINE);
        plivo.neverAnswers(NOBODY);
        camel.withServer().start(route("plivo-call-transfer-sink", "callUuid", call.uuid(),
                "destination", NOBODY + "<" + OTHER_AGENT, "callerId", LINE, "ringTimeout", "20",
                "onNoAnswer", "RAW(<Response><Speak>100% busy &amp; asleep</Speak></Response>)"));

        answer(send(null));

        assertThat(plivo.talkingWith(CUSTOMER)).containsExactly(OTHER_AGENT);
    }

    @Test
    void aTransferToANumberAsTheMessageSays() throws Exception {
        Call call = plivo.call(CUSTOMER, LINE);
        plivo.neverAnswers(NOBODY);
        camel.withServer().start(route("plivo-call-transfer-action", "destination", OTHER_AGENT,
                "onNoAnswer", "RAW(<Response><Speak>100% busy &amp; asleep</Speak><Conference>a+b</Conference></Response>)"));

        answer(send(Map.of("destination", NOBODY), "CamelPlivoCallUuid", call.uuid()));

        assertThat(call.aLeg().heard().toString()).contains("100% busy & asleep");
        assertThat(call.aLeg().doing()).contains("a+b");
    }

    @Test
    void aWarmTransferAsThePropertiesSay() throws Exception {
        MultiPartyCall call = plivo.multiPartyCall("p", "n").customer(CUSTOMER).agent(AGENT);
        camel.start(route("plivo-warm-transfer-action", "phloId", "p", "nodeId", "n", "to", OTHER_AGENT,
                "triggerSource", AGENT));

        assertThat(answer(send(null))).containsKey("api_id");

        assertThat(plivo.talkingWith(AGENT)).containsExactly(OTHER_AGENT);
        assertThat(call.member(CUSTOMER).onHold()).isTrue();
        assertThat(plivo.requests().get(0).json()).containsEntry("to", OTHER_AGENT).containsEntry("trigger_source", AGENT);
    }

    @Test
    void aWarmTransferAsTheMessageSays() throws Exception {
        plivo.multiPartyCall("p", "n").customer(CUSTOMER).agent(AGENT);
        camel.start(route("plivo-warm-transfer-action", "phloId", "p", "nodeId", "other", "to", NOBODY));

        answer(send("{\"to\": \"" + OTHER_AGENT + "\", \"trigger_source\": \"" + AGENT + "\"}", "CamelPlivoNodeId", "n"));

        assertThat(plivo.talkingWith(AGENT)).containsExactly(OTHER_AGENT);
    }

    @Test
    void aColdTransferAsThePropertiesSay() throws Exception {
        MultiPartyCall call = plivo.multiPartyCall("p", "n").customer(CUSTOMER).agent(AGENT);
        camel.start(route("plivo-cold-transfer-action", "phloId", "p", "nodeId", "n", "to", OTHER_AGENT, "role", "agent",
                "triggerSource", AGENT));

        answer(send(null));

        assertThat(plivo.talkingWith(CUSTOMER)).containsExactly(OTHER_AGENT);
        assertThat(call.member(AGENT).present()).isFalse();
    }

    @Test
    void aColdTransferAsTheMessageSays() throws Exception {
        plivo.multiPartyCall("p", "n").customer(CUSTOMER).agent(AGENT);
        camel.start(route("plivo-cold-transfer-action", "phloId", "p", "nodeId", "n"));

        answer(send(Map.of("to", OTHER_AGENT), "CamelPlivoTriggerSource", AGENT));

        assertThat(plivo.talkingWith(CUSTOMER)).containsExactly(OTHER_AGENT);
    }

    private MultiPartyCall warmTransfer() throws Exception {
        MultiPartyCall call = plivo.multiPartyCall("p", "n").customer(CUSTOMER).agent(AGENT);
        Exchange exchange = camel.send("plivo:mpc?phloId=p&nodeId=n&action=warm_transfer",
                Map.of("to", OTHER_AGENT, "trigger_source", AGENT), Map.of());
        assertThat(exchange.getException()).isNull();
        assertThat(call.privateTalk()).isTrue();
        return call;
    }

    @Test
    void aTransferIsTakenBackAsThePropertiesSay() throws Exception {
        camel.start(route("plivo-abort-transfer-action", "phloId", "p", "nodeId", "n", "memberAddress", AGENT));
        MultiPartyCall call = warmTransfer();

        answer(send(null));

        assertThat(call.privateTalk()).isFalse();
        assertThat(plivo.talkingWith(AGENT)).contains(CUSTOMER);
    }

    @Test
    void aTransferIsTakenBackAsTheMessageSays() throws Exception {
        camel.start(route("plivo-abort-transfer-action", "phloId", "p", "nodeId", "n", "memberAddress", NOBODY));
        MultiPartyCall call = warmTransfer();

        answer(send("{\"member_address\": \"" + AGENT + "\"}"));

        assertThat(call.privateTalk()).isFalse();
        assertThat(plivo.talkingWith(AGENT)).contains(CUSTOMER);
    }

    @Test
    void aCallAsThePropertiesSay() throws Exception {
        String hello = plivo.document("hello", "<Response><Conference>hello</Conference></Response>");
        camel.start(route("plivo-call-sink", "from", LINE, "to", CUSTOMER, "answerUrl", hello, "callerName", "RAW(A+B & 100%)",
                "timeLimit", "60", "sendOnPreanswer", "true", "sendDigits", "1w2"));

        assertThat(answer(send(null))).containsKey("request_uuid");

        assertThat(plivo.calls()).hasSize(1);
        assertThat(plivo.calls().get(0).aLeg().doing()).contains("hello");
        assertThat(plivo.requests().get(0).json()).containsExactlyInAnyOrderEntriesOf(Map.of("from", LINE, "to", CUSTOMER,
                "answer_url", hello, "caller_name", "A+B & 100%", "time_limit", 60, "send_on_preanswer", true,
                "send_digits", "1w2"));
    }

    @Test
    void aCallAsTheMessageSays() throws Exception {
        String hello = plivo.document("hello", "<Response><Conference>hello</Conference></Response>");
        camel.start(route("plivo-call-sink", "from", NOBODY, "answerUrl", "https://example.com/other.xml"));

        answer(send("{\"to\": \"" + CUSTOMER + "\", \"answer_url\": \"" + hello + "\"}", "CamelPlivoFrom", LINE));

        assertThat(plivo.calls()).singleElement()
                .satisfies(call -> assertThat(call.aLeg().doing()).contains("hello"))
                .satisfies(call -> assertThat(call.from()).isEqualTo(LINE));
    }

    /** As Camel K gives them, and {@code application.properties} may. */
    @Test
    void propertiesMayStandAmongThoseOfTheApplication() throws Exception {
        String url = "https://example.com/a%2Bb?to=+1&list=a,b#ct=2000";
        camel.with("camel.kamelet.plivo-call-sink.from", LINE).with("camel.kamelet.plivo-call-sink.sales.answerUrl", url)
                .with("camel.kamelet.plivo-call-sink.sales.to", "sip:a+b@example.com")
                .start(route("plivo-call-sink/sales"));

        answer(send(null));

        assertThat(plivo.requests().get(0).json()).containsExactlyInAnyOrderEntriesOf(
                Map.of("from", LINE, "answer_url", url, "to", "sip:a+b@example.com"));
    }

    /** As Camel 4.14 hands them on when they stand in a route. */
    @Test
    void aBlankWhereNoneCanBeWasAPlus() throws Exception {
        camel.with("camel.kamelet.plivo-call-sink.to", " 14152221111< 14152225555 < sip:a b@example.com")
                .with("camel.kamelet.plivo-call-sink.callerName", "Plivo and co")
                .start(route("plivo-call-sink", "from", LINE, "answerUrl", "https://example.com/a.xml"));

        answer(send(null));

        assertThat(plivo.requests().get(0).json())
                .containsEntry("to", "+14152221111<+14152225555<sip:a+b@example.com")
                .containsEntry("caller_name", "Plivo and co");
    }

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

    @Test
    void anAccountOfItsOwn() throws Exception {
        plivo.account("MAOTHERXXXXXXXXXXXXX", "otherTokenOtherTokenOtherTokenOtherToken");
        Call call = plivo.call(CUSTOMER, LINE);
        camel.start(route("plivo-call-transfer-action", "authId", "MAOTHERXXXXXXXXXXXXX", "authorizationToken",
                "otherTokenOtherTokenOtherTokenOtherToken", "alegUrl", "https://example.com/a.xml"));

        answer(send(null, "CamelPlivoCallUuid", call.uuid()));

        assertThat(plivo.requests().get(0).path()).contains("MAOTHERXXXXXXXXXXXXX");
    }

    @Test
    void aPropertyThatIsNotGivenIsNoOptionOfTheEndpoint() throws Exception {
        camel.start(route("plivo-call-transfer-action", "alegUrl", "https://example.com/a.xml", "timeLimit", "60"));

        assertThat(camel.endpoints("plivo")).singleElement().asString()
                .matches("plivo://call-transfer\\?alegUrl=xxxxxx&timeLimit=60&hash=\\d+");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "plivo-warm-transfer-action", "plivo-cold-transfer-action", "plivo-abort-transfer-action",
            "plivo-call-sink" })
    void withoutARequiredPropertyItDoesNotStart(String kamelet) {
        String required = KameletFile.ours(kamelet).required().get(0);

        assertThatThrownBy(() -> camel.start(route(kamelet))).hasStackTraceContaining(required);
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
        try (LoggedLines logged = new LoggedLines()) {
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
        try (LoggedLines logged = new LoggedLines()) {
            camel.start(route("plivo-call-transfer-action", "callerId", OTHER_AGENT, "alegUrl", "https://example.com/a.xml"));
            answer(send(null, "CamelPlivoCallUuid", call.uuid()));

            assertThat(logged.text()).contains("Started caller").doesNotContain(OTHER_AGENT.substring(1));
        }
    }

    /** So it is with every Kamelet, and the page about them says so. */
    @Test
    void aPropertyThatIsNotGivenIsLookedForInTheApplication() throws Exception {
        plivo.multiPartyCall("p", "n").customer(CUSTOMER).agent(AGENT);
        camel.with("role", "customer").start(route("plivo-warm-transfer-action", "phloId", "p", "nodeId", "n"));

        answer(send(Map.of("to", OTHER_AGENT, "trigger_source", AGENT)));

        assertThat(plivo.requests().get(0).json()).containsEntry("role", "customer");
    }

    @Test
    void aValueThatCannotBeHandedOnIsRefused() {
        camel.with("camel.kamelet.plivo-call-sink.answerUrl", "https://example.com/(a)&b=1");

        assertThatThrownBy(() -> camel.start(route("plivo-call-sink", "from", LINE))).hasStackTraceContaining("the option b");
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
