package io.github.camelplivo;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.camelplivo.message.PlivoAnswer;
import io.github.camelplivo.simulator.Call;
import io.github.camelplivo.simulator.PlivoSimulator;
import io.github.camelplivo.simulator.PlivoSimulatorExtension;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What the simulator reports by itself when something is asked of it, with its own signatures. */
@ExtendWith(PlivoSimulatorExtension.class)
class CallbacksOfPlivoIT extends CallbackTestSupport {

    private static final String CALLER = "+14152221111";
    private static final String OFFICE = "+14150001111";

    private String report;

    private void start(PlivoSimulator plivo) throws Exception {
        plivo.clock().pause();
        camel.addProperty("camel.component.plivo.base-url", plivo.baseUrl());
        start("platform-http");
        report = external + "/plivo/silent";
    }

    private Map<?, ?> ask(String operation, Map<String, Object> body) throws Exception {
        Exchange exchange = camel.getCamelTemplate().send("plivo:" + operation, it -> it.getMessage().setBody(body));
        assertThat(exchange.getException()).isNull();
        return exchange.getMessage().getBody(Map.class);
    }

    /** What came, as kind and the values of these headers. */
    private void assertReported(PlivoSimulator plivo, List<String> headers, String... expected) {
        plivo.settle();
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(received).extracting(
                message -> text(message, "Kind") + headers.stream().map(header -> " " + text(message, header)).reduce("",
                        String::concat))
                .containsExactly(expected));
    }

    private static String text(Message message, String header) {
        return message.getHeader("CamelPlivoCallback" + header, "", String.class);
    }

    @Test
    void aStreamIsReported(PlivoSimulator plivo) throws Exception {
        start(plivo);
        Call call = plivo.call(CALLER, OFFICE);

        ask("call-stream", Map.of("call_uuid", call.uuid(), "service_url", "wss://agent.example.com", "status_callback_url",
                report));
        plivo.settle();
        call.aLeg().hangUp();

        assertReported(plivo, List.of("Event", "CallUuid"), "stream StartStream " + call.uuid(),
                "stream StopStream " + call.uuid());
    }

    @Test
    void aRecordingAndItsTranscriptionAreReported(PlivoSimulator plivo) throws Exception {
        start(plivo);
        Call call = plivo.call(CALLER, OFFICE);
        Object id = ask("call-record", Map.of("call_uuid", call.uuid(), "time_limit", 2, "callback_url", report))
                .get("recording_id");
        plivo.clock().advance(Duration.ofSeconds(2));
        plivo.settle();
        ask("transcription-create", Map.of("recording_id", id, "transcription_callback_url", report));
        plivo.clock().advance(Duration.ofSeconds(2));

        assertReported(plivo, List.of("CallUuid", "RecordingId"), "recording " + call.uuid() + " " + id,
                "transcription " + call.uuid() + " " + id);
    }

    @Test
    void aCodeThatIsSentIsReported(PlivoSimulator plivo) throws Exception {
        start(plivo);

        Object session = ask("verify-session-create", Map.of("recipient", CALLER, "url", report)).get("session_uuid");
        plivo.settle();
        plivo.clock().advance(Duration.ofSeconds(2));
        plivo.settle();
        plivo.clock().advance(Duration.ofMinutes(10));

        assertReported(plivo, List.of("SessionStatus", "ChannelStatus", "SessionUuid"),
                "verify in-progress queued " + session, "verify in-progress delivered " + session,
                "verify expired delivered " + session);
    }

    @Test
    void theEndOfAMaskingSessionIsReported(PlivoSimulator plivo) throws Exception {
        start(plivo);

        Object session = ask("masking-session-create", Map.of("first_party", CALLER, "second_party", "+14152223333",
                "session_expiry", 60, "callback_url", report)).get("session_uuid");
        plivo.clock().advance(Duration.ofSeconds(60));

        assertReported(plivo, List.of("EventName", "SessionUuid"), "masking SessionTimeout " + session);
    }

    @Test
    void whatBecomesOfATollFreeNumberIsReported(PlivoSimulator plivo) throws Exception {
        start(plivo);

        Object id = ask("tollfree-verification-create", new HashMap<>(
                Map.of("profile_uuid", "p-1", "number", "+18005550100",
                        "usecase", "MARKETING", "usecase_summary", "s", "message_sample", "m", "optin_image_url",
                        "https://example.com/o.png", "optin_type", "VERBAL", "volume", "1,000", "callback_url", report)))
                .get("uuid");
        plivo.clock().advance(Duration.ofDays(1));

        assertReported(plivo, List.of("RegistrationStatus", "VerificationUuid"), "toll_free APPROVED " + id);
    }

    @Test
    void theAnswerThatComesLaterIsThatWhichWouldHaveComeAtOnce(PlivoSimulator plivo) throws Exception {
        start(plivo);
        plivo.application("app-1", Map.of("app_name", "shop", "answer_url", "https://shop.example.com"));
        Map<?, ?> atOnce = ask("application-get", Map.of("app_id", "app-1"));

        ask("application-get", Map.of("app_id", "app-1", "callback_url", report));

        assertReported(plivo, List.of(), "async_answer");
        Map<?, ?> later = received.get(0).getBody(Map.class);
        assertThat(later).isInstanceOf(PlivoAnswer.class);
        assertThat(text(received.get(0), "ApiId")).isEqualTo(later.get("api_id").toString());
        atOnce.remove("api_id");
        later.remove("api_id");
        assertThat(later).isEqualTo(atOnce);
    }
}
