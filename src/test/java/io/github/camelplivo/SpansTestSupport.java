package io.github.camelplivo;

import java.util.stream.Stream;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import org.apache.camel.CamelContext;
import org.apache.camel.opentelemetry2.OpenTelemetryTracer;

/**
 * Keeps the spans of a context, of either of Camel's tracing APIs: {@code telemetry}, and the older {@code tracing}.
 */
final class SpansTestSupport implements AutoCloseable {

    private final InMemorySpanExporter spans = InMemorySpanExporter.create();
    private final SdkTracerProvider provider
            = SdkTracerProvider.builder().addSpanProcessor(SimpleSpanProcessor.create(spans)).build();

    void trace(CamelContext context, String api) {
        if (api.equals("telemetry")) {
            context.getRegistry().bind("tracer", provider.get("camel"));
            context.getRegistry().bind("propagators", ContextPropagators.noop());
            OpenTelemetryTracer tracer = new OpenTelemetryTracer();
            tracer.setCamelContext(context);
            tracer.init(context);
        } else {
            OlderTracerTestSupport tracer = new OlderTracerTestSupport(provider.get("camel"));
            tracer.setCamelContext(context);
            tracer.init(context);
        }
    }

    /** Those that have ended. */
    Stream<SpanData> ended() {
        return spans.getFinishedSpanItems().stream();
    }

    static String tag(SpanData span, String name) {
        return span.getAttributes().get(AttributeKey.stringKey(name));
    }

    @Override
    public void close() {
        provider.close();
    }
}
