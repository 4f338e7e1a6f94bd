package io.github.camelplivo;

import java.util.Map;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import org.apache.camel.Exchange;
import org.apache.camel.tracing.InjectAdapter;
import org.apache.camel.tracing.SpanAdapter;
import org.apache.camel.tracing.SpanDecorator;
import org.apache.camel.tracing.SpanKind;
import org.apache.camel.tracing.Tracer;

/**
 * Camel's older tracing, to OpenTelemetry. Camel's own, camel-opentelemetry, would instrument the thread pools of all
 * tests.
 */
final class OlderTracerTestSupport extends Tracer {

    private final io.opentelemetry.api.trace.Tracer tracer;

    private record Adapter(Span span) implements SpanAdapter {

        @Override
        public void setComponent(String component) {
            span.setAttribute("component", component);
        }

        @Override
        public void setError(boolean error) {
            span.setStatus(error ? StatusCode.ERROR : StatusCode.OK);
        }

        @Override
        public void setTag(String key, String value) {
            span.setAttribute(key, value);
        }

        @Override
        public void setTag(String key, Number value) {
            span.setAttribute(key, value.longValue());
        }

        @Override
        public void setTag(String key, Boolean value) {
            span.setAttribute(key, value);
        }

        @Override
        public void log(Map<String, String> log) {
            span.addEvent(log.toString());
        }

        @Override
        public String traceId() {
            return span.getSpanContext().getTraceId();
        }

        @Override
        public String spanId() {
            return span.getSpanContext().getSpanId();
        }

        @Override
        public AutoCloseable makeCurrent() {
            return span.makeCurrent();
        }
    }

    OlderTracerTestSupport(io.opentelemetry.api.trace.Tracer tracer) {
        this.tracer = tracer;
    }

    private SpanAdapter span(String name) {
        return new Adapter(tracer.spanBuilder(name).startSpan());
    }

    @Override
    protected void initTracer() {
        // it is there
    }

    @Override
    protected void initContextPropagators() {
        // nothing crosses a process
    }

    @Override
    protected SpanAdapter startSendingEventSpan(
            String operationName, SpanKind kind, SpanAdapter parent, Exchange exchange, InjectAdapter injectAdapter) {
        return span(operationName);
    }

    @Override
    protected SpanAdapter startExchangeBeginSpan(
            Exchange exchange, SpanDecorator decorator, String operationName, SpanKind kind, SpanAdapter parent) {
        return span(operationName);
    }

    @Override
    protected void finishSpan(SpanAdapter span) {
        ((Adapter) span).span().end();
    }

    @Override
    protected void inject(SpanAdapter span, InjectAdapter adapter) {
        // nothing crosses a process
    }
}
