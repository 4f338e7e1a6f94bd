package io.github.camelplivo;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import io.github.camelplivo.message.PlivoAnswer;
import io.github.camelplivo.simulator.PlivoSimulator;
import io.github.camelplivo.simulator.SignedCallback;
import io.github.camelplivo.webhook.CallbackCase;
import org.apache.camel.Message;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.main.Main;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Each callback of {@code callbacks.txt} over a socket, signed as Plivo signs it: what the route gets of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CallbackCasesIT {

    private final Main camel = new Main();
    private final int port = FreePort.next();
    private final String url = "http://127.0.0.1:" + port + "/plivo/events";
    private final List<Message> received = new CopyOnWriteArrayList<>();

    @BeforeAll
    void start() throws Exception {
        camel.addProperty("camel.server.enabled", "true");
        camel.addProperty("camel.server.host", "127.0.0.1");
        camel.addProperty("camel.server.port", "" + port);
        camel.addProperty("camel.component.plivo.auth-id", PlivoSimulator.AUTH_ID);
        camel.addProperty("camel.component.plivo.auth-token", PlivoSimulator.AUTH_TOKEN);
        camel.configure().addRoutesBuilder(new RouteBuilder() {
            @Override
            public void configure() {
                from("webhook:plivo:callback?webhookComponentName=platform-http&webhookPath=/plivo/events&webhookExternalUrl="
                     + "http://127.0.0.1:" + port).process(exchange -> received.add(exchange.getMessage().copy()));
            }
        });
        camel.start();
    }

    @AfterAll
    void stop() {
        camel.stop();
    }

    static List<CallbackCase> cases() {
        return CallbackCase.all();
    }

    private HttpResponse<String> send(CallbackCase callback, boolean asMessage) throws Exception {
        received.clear();
        return (asMessage ? SignedCallback.ofMessage(url) : SignedCallback.ofCall(url)).fields(callback.fields()).send();
    }

    private Message got(CallbackCase callback) throws Exception {
        assertThat(send(callback, callback.signedAsMessage()).statusCode()).isEqualTo(200);
        assertThat(received).hasSize(1);
        return received.get(0);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theRouteGetsKindHeadersAndKey(CallbackCase callback) throws Exception {
        Message message = got(callback);

        Map<String, Object> headers = message.getHeaders();
        assertThat(headers.remove("CamelPlivoCallbackKind")).isEqualTo(callback.kind());
        assertThat(headers.remove("CamelPlivoCallbackKey")).asString().matches("[0-9a-f]{64}");
        assertThat(headers).isEqualTo(callback.headers());
        if (!callback.kind().equals("async_answer")) {
            assertThat(message.getBody()).isEqualTo(callback.fields());
        }
    }

    /** Each time with a signature and a nonce of its own. */
    @ParameterizedTest
    @MethodSource("cases")
    void aCallbackThatIsRepeatedHasItsKeyAgain(CallbackCase callback) throws Exception {
        Object key = got(callback).getHeader("CamelPlivoCallbackKey");

        assertThat(got(callback).getHeader("CamelPlivoCallbackKey")).isEqualTo(key);
        Map<String, String> more = new LinkedHashMap<>(callback.fields());
        more.put("Another", "1");
        CallbackCase other = new CallbackCase(
                callback.name(), callback.kind(), callback.executed(), callback.signedAsMessage(), more, Map.of());
        assertThat(got(other).getHeader("CamelPlivoCallbackKey")).isNotEqualTo(key);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatMovesACallIsNotTakenWithTheSignatureOfAMessage(CallbackCase callback) throws Exception {
        boolean either = callback.kind().equals("async_answer");

        assertThat(send(callback, true).statusCode()).isEqualTo(callback.signedAsMessage() || either ? 200 : 403);
    }

    /** Version 2 does not cover the parameters: whoever has seen one such request can make another one with others. */
    @ParameterizedTest
    @MethodSource("cases")
    void whatTheSignatureDoesNotCoverSetsNoHeaderOfACall(CallbackCase callback) throws Exception {
        Map<String, String> more = new LinkedHashMap<>(callback.fields());
        for (String name : List.of("call_uuid", "DialALegUUID", "DialBLegUUID", "RecordingURL", "PlivoHangupCause", "Machine",
                "Direction", "RequestUUID")) {
            more.putIfAbsent(name, "theirs");
        }
        CallbackCase forged = new CallbackCase(
                callback.name(), callback.kind(), callback.executed(), true, more, Map.of());

        int status = send(forged, true).statusCode();

        assertThat(status).isIn(200, 403);
        assertThat(received).hasSize(status == 200 ? 1 : 0)
                .allSatisfy(message -> assertThat(message.getHeaders().values()).doesNotContain("theirs"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void onlyWhatPlivoExecutesIsAnsweredWithADocument(CallbackCase callback) throws Exception {
        assertThat(send(callback, callback.signedAsMessage()).body()).isEqualTo(callback.executed() ? "<Response/>" : "");
    }

    @Test
    void anAsynchronousAnswerIsAnAnswerLikeAnyOther() throws Exception {
        received.clear();
        String json = "{\"api_id\":\"a-1\",\"objects\":[{\"n\":2.50}],\"auth_token\":\"s3cret\",\"order\":\"theirs\"}";
        SignedCallback.ofCall(url + "?order=7&customer=8").field("response", json).send();

        Object body = received.get(0).getBody();
        assertThat(body).isInstanceOf(PlivoAnswer.class);
        assertThat(body.toString()).doesNotContain("s3cret");
        assertThat(received.get(0).getBody(String.class)).isEqualTo(json.replace("theirs\"", "theirs\",\"customer\":\"8\""));
    }

    @Test
    void anAnswerThatIsNoJsonIsLeftAsItCame() throws Exception {
        received.clear();
        SignedCallback.ofCall(url).field("response", "{half}").send();

        assertThat(received.get(0).getBody()).isEqualTo(Map.of("response", "{half}"));
        assertThat(received.get(0).getHeader("CamelPlivoCallbackKind")).isEqualTo("async_answer");
    }
}
