package io.github.camelplivo.kamelets;

import java.util.Map;

import io.github.camelplivo.simulator.Call;
import io.github.camelplivo.simulator.MultiPartyCall;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The actions and sinks under KameletMain: with parameters from their properties, and from the message. */
class KameletsIT extends KameletTestSupport {

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

    @Test
    void aTextIsSpokenAsThePropertiesSay() throws Exception {
        Call call = plivo.call(CUSTOMER, LINE, AGENT);
        camel.start(route("plivo-speak-action", "callUuid", call.uuid(), "text", "RAW(100% a+b & c)", "voice", "MAN",
                "language", "en-GB", "legs", "bleg"));

        assertThat(answer(send(null))).containsKey("message");

        assertThat(call.bLeg().orElseThrow().sounds()).containsExactly("Speak: 100% a+b & c");
        assertThat(plivo.requests().get(0).json()).containsExactlyInAnyOrderEntriesOf(
                Map.of("text", "100% a+b & c", "voice", "MAN", "language", "en-GB", "legs", "bleg"));
    }

    @Test
    void aTextIsSpokenAsTheMessageSays() throws Exception {
        Call call = plivo.call(CUSTOMER, LINE);
        camel.start(route("plivo-speak-action", "text", "of the route", "legs", "bleg"));

        answer(send("{\"text\": \"of the body\", \"legs\": \"aleg\"}", "CamelPlivoCallUuid", call.uuid()));

        assertThat(call.aLeg().sounds()).containsExactly("Speak: of the body");
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
}
