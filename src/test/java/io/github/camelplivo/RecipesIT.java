package io.github.camelplivo;

import java.net.http.HttpResponse;
import java.util.Map;

import io.github.camelplivo.simulator.Call;
import io.github.camelplivo.simulator.Leg;
import io.github.camelplivo.simulator.PlivoSimulator;
import io.github.camelplivo.simulator.PlivoSimulatorExtension;
import io.github.camelplivo.simulator.SignedCallback;
import org.apache.camel.Exchange;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.main.Main;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import routes.CallEnded;
import routes.Menu;
import routes.Voicemail;

import static org.assertj.core.api.Assertions.assertThat;

/** The recipes of the guides, in each DSL, over sockets: what callers hear, and what goes on from Plivo's reports. */
@ExtendWith(PlivoSimulatorExtension.class)
class RecipesIT {

    private static final String CALLER = "+14152221111";
    private static final String SECOND_CALLER = "+14152222222";
    private static final String OFFICE = "+14150001111";
    private static final String SALES = "+14152223333";
    private static final String SUPPORT = "+14152225555";
    private static final Map<String, RoutesBuilder> JAVA
            = Map.of("Menu.java", new Menu(), "Voicemail.java", new Voicemail(), "CallEnded.java", new CallEnded());

    private final int port = FreePort.next();
    private final String server = "http://127.0.0.1:" + port;
    private final Main camel = new Main();

    private void start(String file, PlivoSimulator plivo) throws Exception {
        camel.addProperty("camel.server.enabled", "true");
        camel.addProperty("camel.server.host", "127.0.0.1");
        camel.addProperty("camel.server.port", "" + port);
        camel.addProperty("camel.component.plivo.auth-id", PlivoSimulator.AUTH_ID);
        camel.addProperty("camel.component.plivo.auth-token", PlivoSimulator.AUTH_TOKEN);
        camel.addProperty("camel.component.plivo.base-url", plivo.baseUrl());
        camel.addProperty("camel.component.plivo.public-url", server);
        camel.addProperty("camel.component.plivo.local-public-url", "true");
        camel.addProperty("external.url", server);
        camel.addProperty("sales", SALES);
        camel.addProperty("support", SUPPORT);
        camel.addProperty("voicemail.queue", "mock:queue");
        camel.addProperty("ended.queue", "mock:queue");
        if (JAVA.containsKey(file)) {
            camel.configure().addRoutesBuilder(JAVA.get(file));
        } else {
            camel.configure().setRoutesIncludePattern("file:examples/routes/" + file);
        }
        camel.start();
    }

    @AfterEach
    void stop() {
        camel.stop();
    }

    private MockEndpoint queue() {
        return camel.getCamelContext().getEndpoint("mock:queue", MockEndpoint.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Menu.java", "menu.yaml", "menu.xml" })
    void callersGoWhereTheirKeyLeads(String file, PlivoSimulator plivo) throws Exception {
        start(file, plivo);
        Call first = plivo.dialIn(CALLER, OFFICE, server + "/plivo/menu");
        Call second = plivo.dialIn(SECOND_CALLER, OFFICE, server + "/plivo/menu");
        plivo.settle();
        assertThat(plivo.talkingWith(CALLER)).isEmpty();

        first.aLeg().press("1");
        second.aLeg().press("2");
        plivo.settle();

        assertThat(plivo.talkingWith(CALLER)).containsExactly(SALES);
        assertThat(plivo.talkingWith(SECOND_CALLER)).containsExactly(SUPPORT);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Menu.java", "menu.yaml", "menu.xml" })
    void aCallerWhoPressesNothingIsTold(String file, PlivoSimulator plivo) throws Exception {
        start(file, plivo);
        Call call = plivo.dialIn(CALLER, OFFICE, server + "/plivo/menu");
        plivo.settle();

        call.aLeg().press("");
        plivo.settle();

        assertThat(call.aLeg().doing()).isEqualTo("hears \"We did not get a key. Goodbye\"");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Menu.java", "menu.yaml", "menu.xml" })
    void aCallbackIsPostedAsPlivoPostsIt(String file, PlivoSimulator plivo) throws Exception {
        start(file, plivo);
        HttpResponse<String> answer = SignedCallback.ofCall(server + "/plivo/menu/chosen")
                .field("CallUUID", "97ceeb52-58b6-11e1-86da-77300b68f8bb").field("CallStatus", "in-progress")
                .field("Event", "Redirect").field("Digits", "1")
                .send();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<Dial><Number>" + SALES + "</Number></Dial>");

        assertThat(SignedCallback.ofCall(server + "/plivo/menu/chosen").token("wrong").send().statusCode()).isEqualTo(403);

        assertThat(SignedCallback.ofCall(server + "/plivo/menu/chosen").field("CallUUID", "c-1").field("Digits", "9").send()
                .body()).contains("<Redirect>" + server + "/plivo/menu</Redirect>");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Voicemail.java", "voicemail.yaml", "voicemail.xml" })
    void aMessageIsLeftAndGoesOnOnce(String file, PlivoSimulator plivo) throws Exception {
        start(file, plivo);
        Call call = plivo.dialIn(CALLER, OFFICE, server + "/plivo/voicemail");
        plivo.settle();
        assertThat(call.aLeg().heard()).containsExactly(
                "Speak: Please leave a message after the tone, and press the hash key", "Record",
                "Speak: We did not hear a message. Goodbye");

        SignedCallback ended = SignedCallback.ofCall(server + "/plivo/voicemail/left")
                .field("CallUUID", call.uuid()).field("CallStatus", "in-progress").field("Digits", "#")
                .field("RecordUrl", "https://media.example.com/one.mp3").field("RecordingID", "one");
        assertThat(ended.send().body()).contains("<Response><Speak>Thank you. Goodbye</Speak></Response>");

        SignedCallback ready = SignedCallback.ofCall(server + "/plivo/voicemail/ready").field("CallUUID", call.uuid())
                .field("RecordUrl", "https://media.example.com/one.mp3").field("RecordingID", "one");
        ready.send();
        ready.send();
        assertThat(ready.field("RecordingID", "two").send().statusCode()).isEqualTo(200);

        assertThat(queue().getReceivedExchanges()).extracting(RecipesIT::recording).containsExactly("one", "two");
        assertThat(queue().getReceivedExchanges().get(0).getMessage().getHeader("CamelPlivoCallbackRecordUrl"))
                .isEqualTo("https://media.example.com/one.mp3");
    }

    @Test
    void voicemailFollowsATransferThatNobodyAnswers(PlivoSimulator plivo) throws Exception {
        camel.configure().addRoutesBuilder(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:transfer").to("plivo:call-transfer?destination=" + SALES
                                           + "&onNoAnswer=<Response><Redirect>{{external.url}}/plivo/voicemail</Redirect></Response>");
            }
        });
        start("voicemail.yaml", plivo);
        Call call = plivo.call(CALLER, OFFICE);
        plivo.neverAnswers(SALES);

        camel.getCamelTemplate().sendBodyAndHeader("direct:transfer", null, "CamelPlivoCallUuid", call.uuid());
        plivo.settle();

        assertThat(call.aLeg().heard()).contains("Record");
    }

    private static Object recording(Exchange exchange) {
        return exchange.getMessage().getBody(Map.class).get("RecordingID");
    }

    @ParameterizedTest
    @ValueSource(strings = { "CallEnded.java", "call-ended.yaml", "call-ended.xml" })
    void theEndOfACallGoesOnOnce(String file, PlivoSimulator plivo) throws Exception {
        start(file, plivo);
        String answer = plivo.document("hello", "<Response><Speak>Hello</Speak></Response>");
        camel.getCamelTemplate().sendBody("plivo:call-make", Map.of("from", OFFICE, "to", CALLER, "answer_url", answer,
                "hangup_url", server + "/plivo/ended"));
        plivo.settle();
        Call call = plivo.calls().get(0);

        call.aLeg().hangUp();
        plivo.settle();

        queue().expectedMessageCount(1);
        queue().assertIsSatisfied();
        assertThat(queue().getReceivedExchanges().get(0).getMessage().getHeaders())
                .containsEntry("CamelPlivoCallbackCallUuid", call.uuid())
                .containsEntry("CamelPlivoCallbackHangupCauseCode", "4000");

        SignedCallback report = SignedCallback.ofCall(server + "/plivo/ended").field("CallUUID", "another")
                .field("CallStatus", "completed").field("Event", "Hangup").field("HangupCause", "NORMAL_CLEARING");
        report.send();
        HttpResponse<String> repeated = report.send();
        assertThat(SignedCallback.ofCall(server + "/plivo/ended").field("CallUUID", "another").field("CallStatus", "ringing")
                .field("Direction", "outbound").field("Event", "Ring").send().statusCode()).isEqualTo(200);

        assertThat(repeated.statusCode()).isEqualTo(200);
        assertThat(repeated.body()).isEmpty();
        assertThat(queue().getReceivedExchanges()).hasSize(2);
    }

    @Test
    void theAgentIsNotLeftAlone(PlivoSimulator plivo) throws Exception {
        start("agent-left-alone.yaml", plivo);
        Call call = movedApart(CALLER, plivo);
        Call another = movedApart(SECOND_CALLER, plivo);
        Leg agent = call.bLeg().orElseThrow();
        assertThat(call.aLeg().heard()).contains("Speak: Please hold the line");
        assertThat(agent.heard()).contains("Speak: The caller is on hold");
        assertThat(agent.live()).isTrue();

        call.aLeg().hangUp();
        plivo.settle();

        assertThat(agent.live()).isFalse();
        assertThat(another.bLeg().orElseThrow().live()).isTrue();

        SignedCallback report = SignedCallback.ofCall(server + "/plivo/caller-gone").field("CallUUID", call.uuid())
                .field("CallStatus", "completed").field("Event", "Hangup").field("HangupCause", "NORMAL_CLEARING");
        assertThat(report.send().statusCode()).isEqualTo(200);
        assertThat(report.field("CallUUID", "unknown").send().statusCode()).isEqualTo(200);
        assertThat(hangups(plivo)).isEqualTo(1);
    }

    @Test
    void anAgentWhoWasFasterIsLeftAtPeace(PlivoSimulator plivo) throws Exception {
        start("agent-left-alone.yaml", plivo);
        Call call = movedApart(CALLER, plivo);

        call.bLeg().orElseThrow().hangUp();
        plivo.settle();
        assertThat(call.live()).isTrue();
        try (LogWatch log = new LogWatch()) {
            call.aLeg().hangUp();
            plivo.settle();

            assertThat(hangups(plivo)).isEqualTo(1);
            assertThat(log.text()).contains("is over already").doesNotContain("Exception");
        }
    }

    /** A call that an agent has answered, whose legs hear documents of their own. */
    private Call movedApart(String caller, PlivoSimulator plivo) throws Exception {
        camel.getCamelTemplate().sendBody("plivo:call-make", Map.of("from", OFFICE, "to", caller, "answer_url",
                plivo.document("hello", "<Response><Speak>Hello</Speak></Response>"), "hangup_url",
                server + "/plivo/caller-gone"));
        plivo.settle();
        Call call = plivo.calls().stream().filter(each -> each.to().equals(caller)).findFirst().orElseThrow();
        Exchange answered = camel.getCamelTemplate().send(
                "plivo:call-transfer?destination=" + SUPPORT + "&callerId=" + OFFICE + "&waitFor=answered",
                exchange -> exchange.getMessage().setHeader("CamelPlivoCallUuid", call.uuid()));
        assertThat(answered.getMessage().getHeader("CamelPlivoOutcome")).isEqualTo("ANSWERED");

        answered.getMessage().removeHeader("CamelPlivoDestination");
        assertThat(camel.getCamelTemplate().send("direct:move-both", answered).getException()).isNull();
        plivo.settle();
        return call;
    }

    private static long hangups(PlivoSimulator plivo) {
        return plivo.requests().stream().filter(request -> request.method().equals("DELETE")).count();
    }
}
