package io.github.camelplivo;

import java.util.Map;
import java.util.Objects;

import io.github.camelplivo.RecordedWire.Reply;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.github.camelplivo.SpansTestSupport.tag;
import static org.assertj.core.api.Assertions.assertThat;

/** The span of a {@code plivo:} step, as OpenTelemetry gets it through both of Camel's tracing APIs. */
class TracingTest {

    private static final String NUMBER = "4152225555";

    private final RecordedWire wire = RecordedWire.start();
    private final SpansTestSupport spans = new SpansTestSupport();
    private final CamelContext context = new DefaultCamelContext();

    private void start(String api) {
        context.addComponent("plivo", WireTestSupport.plivo(wire.url()));
        spans.trace(context, api);
        context.start();
    }

    @AfterEach
    void stop() {
        context.stop();
        spans.close();
        wire.close();
    }

    private SpanData span() {
        return spans.ended()
                .filter(span -> Objects.equals(tag(span, "component"), "camel-plivo")).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = { "telemetry", "tracing" })
    void isNamedForTheOperationAndTellsItsEnd(String api) {
        wire.answers(Reply.json(202, "{\"api_id\":\"a-1\"}"));
        start(api);

        context.createProducerTemplate().sendBodyAndHeaders("plivo:call-transfer", null,
                Map.of("CamelPlivoCallUuid", "u", "CamelPlivoAlegUrl", "https://example.com/" + NUMBER));

        SpanData span = span();
        assertThat(span.getName()).isEqualTo("call-transfer");
        assertThat(tag(span, "plivo.operation")).isEqualTo("call-transfer");
        assertThat(tag(span, "plivo.outcome")).isEqualTo("done");
        assertThat(tag(span, "http.status_code")).isEqualTo("202");
        assertThat(tag(span, "plivo.api_id")).isEqualTo("a-1");
        assertThat(span.toString()).doesNotContain(NUMBER, WireTestSupport.AUTH_TOKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = { "telemetry", "tracing" })
    void aFailureTellsOfItselfAndNotOfTheAnswerBefore(String api) {
        wire.answers(Reply.json(404, "{\"api_id\":\"a-2\",\"error\":\"+1" + NUMBER + "\"}"));
        start(api);

        context.createProducerTemplate().send("plivo:call-hangup?callUuid=u", exchange -> exchange.getMessage()
                .setHeaders(Map.of("CamelHttpResponseCode", 202, "CamelPlivoApiId", "a-1")));

        SpanData span = span();
        assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(tag(span, "plivo.outcome")).isEqualTo("rejected");
        assertThat(tag(span, "http.status_code")).isEqualTo("404");
        assertThat(tag(span, "plivo.api_id")).isEqualTo("a-2");
        assertThat(span.toString()).doesNotContain(NUMBER, WireTestSupport.AUTH_TOKEN);
    }
}
