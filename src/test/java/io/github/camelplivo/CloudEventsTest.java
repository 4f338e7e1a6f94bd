package io.github.camelplivo;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelplivo.webhook.CallbackCase;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spi.DataType;
import org.apache.camel.spi.TransformerKey;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A callback as a CloudEvent: {@code plivo:application-cloudevents}. */
@Tag("portable")
class CloudEventsTest {

    private final CamelContext context = new DefaultCamelContext();

    @BeforeEach
    void start() {
        context.start();
    }

    @AfterEach
    void stop() {
        context.stop();
    }

    static Stream<CallbackCase> cases() {
        return CallbackCase.all().stream();
    }

    private static CallbackCase named(String name) {
        return cases().filter(callback -> callback.name().equals(name)).findAny().orElseThrow();
    }

    private Message send(Map<String, ?> headers, Object body) throws Exception {
        Message message = new DefaultExchange(context).getMessage();
        message.setHeaders(new HashMap<>(headers));
        message.setBody(body);
        DataType type = new DataType("plivo:application-cloudevents");
        context.getTransformerRegistry().resolveTransformer(new TransformerKey(type)).transform(message, DataType.ANY, type);
        return message;
    }

    private static Map<String, Object> headers(CallbackCase callback) {
        Map<String, Object> headers = new HashMap<>(callback.headers());
        headers.put("CamelPlivoCallbackKind", callback.kind());
        headers.put("CamelPlivoCallbackKey", "key-1");
        return headers;
    }

    private Message event(CallbackCase callback) throws Exception {
        return send(headers(callback), callback.fields());
    }

    private static String attribute(Message message, String name) {
        return message.getHeader("CamelCloudEvent" + name, String.class);
    }

    @Test
    void theHeadersDescribeTheEventAndTheBodyIsJson() throws Exception {
        CallbackCase hangup = named("hangup_url");

        Message message = event(hangup);

        assertThat(attribute(message, "Version")).isEqualTo("1.0");
        assertThat(attribute(message, "ID")).isEqualTo("key-1");
        assertThat(attribute(message, "Type")).isEqualTo("io.github.camelplivo.event.hangup");
        assertThat(attribute(message, "Source")).isEqualTo("plivo:callback");
        assertThat(attribute(message, "Subject")).isEqualTo("c-1");
        assertThat(attribute(message, "Time")).isEqualTo("2026-01-31T12:01:06Z");
        assertThat(attribute(message, "DataContentType")).isEqualTo("application/json");
        assertThat(message.getHeader(Exchange.CONTENT_TYPE)).isEqualTo("application/json");
        assertThat((Object) new ObjectMapper().readValue(message.getBody(byte[].class), Map.class)).isEqualTo(hangup.fields());
    }

    /** Brokers show and log the attributes. */
    @ParameterizedTest
    @MethodSource("cases")
    void noAttributeHasAPhoneNumberOrAnAccount(CallbackCase callback) throws Exception {
        Message message = event(callback);

        assertThat(message.getHeaders().entrySet()).filteredOn(header -> header.getKey().startsWith("CamelCloudEvent"))
                .extracting(Map.Entry::getValue).doesNotContainNull().allSatisfy(
                        value -> assertThat(value.toString()).isNotBlank().doesNotContain("1415", "1800", "MAXX", "wss:"));
    }

    @Test
    void theSubjectIsWhatTheEventIsAbout() throws Exception {
        Map<String, String> subjects = new HashMap<>();
        for (CallbackCase callback : CallbackCase.all()) {
            subjects.put(callback.name(), attribute(event(callback), "Subject"));
        }

        assertThat(subjects)
                .containsEntry("status of a message", "m-1").containsEntry("a participant joins", "m-1")
                .containsEntry("a recording of a participant", "r-2")
                .containsEntry("callback_url of conference-record", "room-7")
                .containsEntry("on_exit_action_url", "c-1").containsEntry("callbackUrl of Dial", "c-1")
                .containsEntry("a stream was dropped", "s-1").containsEntry("a Verify session has expired", "v-1")
                .containsEntry("the PIN of a masking session", "s-1")
                .containsEntry("callback_url of tollfree-verification", "u-1")
                .containsEntry("a 10DLC campaign or number", "C123").containsEntry("an asynchronous answer", "a-1")
                .containsEntry("a stream is too slow, with what is documented alone", null);
    }

    @Test
    void withoutATimeOfItsOwnItHappenedWhenItCame() throws Exception {
        Instant before = Instant.now().minusSeconds(1);

        Instant time = Instant.parse(attribute(event(named("ring_url")), "Time"));

        assertThat(time).isBetween(before, Instant.now());
    }

    @Test
    void whatTheRouteHasMadeOfTheBodyStays() throws Exception {
        Map<String, Object> headers = headers(named("hangup_url"));
        headers.put("CamelCloudEventSource", "https://shop.example.com/calls");
        headers.put(Exchange.CONTENT_TYPE, "application/xml");

        Message message = send(headers, "<ended/>");

        assertThat(message.getBody()).isEqualTo("<ended/>");
        assertThat(attribute(message, "DataContentType")).isEqualTo("application/xml");
        assertThat(attribute(message, "Source")).isEqualTo("https://shop.example.com/calls");
    }

    @Test
    void anEventLeavesNothingToTheNext() throws Exception {
        Map<String, Object> headers = headers(named("a stream is too slow, with what is documented alone"));
        headers.put("CamelCloudEventSubject", "c-0");
        headers.put("CamelCloudEventID", "key-0");

        Message message = send(headers, "text");

        assertThat(message.getHeaders()).doesNotContainKeys("CamelCloudEventSubject", "CamelCloudEventDataContentType");
        assertThat(attribute(message, "ID")).isEqualTo("key-1");
    }

    @Test
    void whatIsNoCallbackIsNoEvent() {
        for (Map<String, String> headers : List.of(Map.<String, String> of(), Map.of("CamelPlivoCallbackKind", "hangup"),
                Map.of("CamelPlivoCallbackKind", "mine", "CamelPlivoCallbackKey", "k"))) {
            assertThatThrownBy(() -> send(headers, "text")).hasMessageContaining("CamelPlivoCallbackKind");
        }
    }
}
