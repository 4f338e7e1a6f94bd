package io.github.camelplivo;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ch.qos.logback.classic.Level;
import io.github.camelplivo.simulator.Call;
import io.github.camelplivo.simulator.PlivoSimulator;
import io.github.camelplivo.simulator.PlivoSimulatorExtension;
import io.github.camelplivo.webhook.CallbackHandler;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import routes.Answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Plivo's callbacks over sockets, from the simulator, which signs as Plivo does: what a route gets, and what Plivo
 * gets.
 */
@ExtendWith(PlivoSimulatorExtension.class)
class CallbackIT extends CallbackTestSupport {

    @ParameterizedTest
    @CsvSource({ "platform-http,POST", "platform-http,GET", "undertow,POST", "undertow,GET" })
    void aRouteAnswersPlivo(String server, String method, PlivoSimulator plivo) throws Exception {
        start(server);
        Call call = plivo.call("+14152221111", "+14150001111");

        Exchange exchange = camel.getCamelTemplate().send(
                "plivo:call-transfer?baseUrl=" + plivo.baseUrl(), it -> it.getMessage().setBody(Map.of("call_uuid", call.uuid(),
                        "aleg_url", external + "/plivo/answer?for=a%26b+c%2B", "aleg_method", method)));
        plivo.settle();

        assertThat(exchange.getException()).isNull();
        assertThat(call.aLeg().doing()).contains("room & board");
        assertThat(received).hasSize(1);
        Map<?, ?> body = received.get(0).getBody(Map.class);
        assertThat(body.get("CallUUID")).isEqualTo(call.uuid());
        assertThat(body.get("for")).isEqualTo("a&b c+");
        assertThat(received.get(0).getHeader("CamelPlivoCallbackCallUuid")).isEqualTo(call.uuid());
        assertThat(received.get(0).getHeader("CamelPlivoCallbackKind")).isEqualTo("answer");
        assertThat(received.get(0).getHeaders().keySet()).allMatch(header -> header.startsWith("CamelPlivoCallback"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Answer.java", "answer.yaml", "answer.xml" })
    void theExampleAnswersInEachDsl(String file, PlivoSimulator plivo) throws Exception {
        camel.addProperty("external.url", external);
        camel.addProperty("agent", "+14152225555");
        if (file.endsWith(".java")) {
            camel.configure().addRoutesBuilder(new Answer());
        } else {
            camel.configure().setRoutesIncludePattern("file:examples/routes/" + file);
        }
        serve("platform-http");
        camel.start();

        camel.getCamelTemplate().sendBody("plivo:call-make?baseUrl=" + plivo.baseUrl(), Map.of("from", "+14150001111", "to",
                "+14152221111", "answer_url", external + "/plivo/answer"));

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(plivo.talkingWith("+14152221111"))
                .as("%s %s", plivo.picture(), plivo.fetches()).contains("+14152225555"));
    }

    @Test
    void anApplicationLeadsHereWhileTheRouteRuns(PlivoSimulator plivo) throws Exception {
        plivo.application("app-1", Map.of("answer_url", "https://before.example.com", "answer_method", "GET", "app_name", "a"));
        camel.addProperty("camel.component.plivo.base-url", plivo.baseUrl());
        camel.configure().addRoutesBuilder(new RouteBuilder() {
            @Override
            public void configure() {
                from("webhook:plivo:callback?webhookComponentName=platform-http&webhookPath=/plivo/registered&applicationId=app-1"
                     + "&webhookExternalUrl=" + external).setBody(constant(DOCUMENT));
            }
        });
        start("platform-http");

        assertThat(plivo.application("app-1")).containsEntry("answer_url", external + "/plivo/registered")
                .containsEntry("answer_method", "POST").containsEntry("app_name", "a");
        camel.stop();
        assertThat(plivo.application("app-1")).containsEntry("answer_url", "https://before.example.com")
                .containsEntry("answer_method", "GET");
    }

    @Test
    void anAnswerIsPlivoXml() throws Exception {
        start("platform-http");

        HttpResponse<String> response = callback("/plivo/answer", call());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/xml; charset=UTF-8");
        assertThat(response.body()).endsWith(DOCUMENT);
    }

    @Test
    void aRouteWithoutAnAnswerEndsTheCallOrAcknowledges() throws Exception {
        start("platform-http");

        assertThat(callback("/plivo/silent", call()).body()).isEqualTo("<Response/>");
        // Reports of a live call want no document.
        for (String event : List.of("StartStream", "StopStream", "MachineDetection", "SomethingNew")) {
            assertThat(callback("/plivo/silent", call("Event", event)).body()).as(event).isEmpty();
        }
        HttpResponse<String> hangup = callback("/plivo/silent", call("HangupCause", "NORMAL_CLEARING", "Event", "Hangup"));
        assertThat(hangup.statusCode()).isEqualTo(200);
        assertThat(hangup.body()).isEmpty();
        assertThat(received.get(5).getHeader("CamelPlivoCallbackKind")).isEqualTo("hangup");
    }

    @Test
    void aRouteThatFailsLeavesPlivoAWholeAnswer() throws Exception {
        start("platform-http");
        try (LogWatch log = new LogWatch()) {
            assertThat(callback("/plivo/failing", call()).body()).endsWith("<Response><Speak>Sorry</Speak></Response>");
            assertThat(callback("/plivo/broken", call()).statusCode()).isEqualTo(500);
            assertThat(callback("/plivo/slow", call()).statusCode()).isEqualTo(500);

            assertThat(log.from(CallbackHandler.class, Level.WARN)).hasSize(3).allSatisfy(event -> assertThat(
                    event.getFormattedMessage()).contains("c-1").doesNotContain("1415"));
        }
    }

    @Test
    void aCallbackThatFailedIsNotADuplicateWhenItIsRepeated() throws Exception {
        start("platform-http");
        try (LogWatch log = new LogWatch()) {
            assertThat(callback("/plivo/once", call()).statusCode()).isEqualTo(500);
            assertThat(callback("/plivo/once", call()).body()).endsWith(DOCUMENT);

            assertThat(log.from(CallbackHandler.class, Level.WARN)).hasSize(1)
                    .allSatisfy(event -> assertThat(event.getFormattedMessage()).doesNotContain("4152225555"));
        }
    }

    @Test
    void aDocumentInAnyEncodingIsAnsweredInUtf8() throws Exception {
        start("platform-http");

        assertThat(callback("/plivo/latin", call()).body()).contains("<Speak>caf\u00e9</Speak>").doesNotContain("ISO-8859-1");
    }

    @ParameterizedTest
    @ValueSource(strings = { "platform-http", "undertow" })
    void aLongValueReachesTheRoute(String server) throws Exception {
        start(server);
        String transcription = "word ".repeat(1600);

        assertThat(callback("/plivo/answer", call("transcription", transcription)).statusCode()).isEqualTo(200);

        assertThat(received.get(0).getBody(Map.class).get("transcription")).isEqualTo(transcription);
    }

    @Test
    void aFallbackDocumentKeepsItsBlanks() throws Exception {
        start("platform-http");

        assertThat(callback("/plivo/plain", call()).body()).contains("<Speak>Please call again</Speak>");
    }

    @Test
    void aDocumentIsAnsweredWhateverTheKind() throws Exception {
        start("platform-http");

        assertThat(callback("/plivo/answer", Map.of("Anything", "else")).body()).endsWith(DOCUMENT);
        assertThat(callback("/plivo/answer", call("CallStatus", "ringing", "Direction", "outbound")).body())
                .endsWith(DOCUMENT);
    }

    @Test
    void aContextPathOfTheServerIsPartOfTheUrl() throws Exception {
        camel.addProperty("camel.server.path", "/api");
        start("platform-http", external + "/api");

        assertThat(send(post("/api/plivo/answer", form(call()), sign(external + "/api/plivo/answer", call()))).body())
                .endsWith(DOCUMENT);
    }

    @Test
    void anApplicationThatSomebodyElsePointsElsewhereIsLeftAlone(PlivoSimulator plivo) throws Exception {
        plivo.application("app-1", Map.of("answer_url", "https://before.example.com"));
        camel.addProperty("camel.component.plivo.base-url", plivo.baseUrl());
        camel.configure().addRoutesBuilder(new RouteBuilder() {
            @Override
            public void configure() {
                from("webhook:plivo:callback?webhookComponentName=platform-http&webhookPath=/plivo/registered&applicationId=app-1"
                     + "&webhookExternalUrl=" + external).setBody(constant(DOCUMENT));
            }
        });
        start("platform-http");
        plivo.application("app-1", Map.of("answer_url", "https://new.example.com"));

        camel.stop();

        assertThat(plivo.application("app-1")).containsEntry("answer_url", "https://new.example.com");
    }

    @Test
    void aRepeatedCallbackHasTheSameKeyAndAnotherOneAnother() throws Exception {
        start("platform-http");
        callback("/plivo/answer", call());
        callback("/plivo/answer", call());
        callback("/plivo/answer", call("CallStatus", "ringing"));
        callback("/plivo/silent", call());

        List<Object> keys = received.stream().map(message -> message.getHeader("CamelPlivoCallbackKey")).toList();
        assertThat(keys.get(0)).isEqualTo(keys.get(1));
        assertThat(new HashMap<>(Map.of(keys.get(0), 1, keys.get(2), 2, keys.get(3), 3))).hasSize(3);
    }

}
