package io.github.camelplivo.tracing;

import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.telemetry.Span;
import org.apache.camel.telemetry.decorators.AbstractSpanDecorator;

/**
 * Names the span of a {@code plivo:} step for its operation, in Camel's telemetry (camel-opentelemetry2 and others).
 */
public final class PlivoSpanDecorator extends AbstractSpanDecorator {

    @Override
    public String getComponent() {
        return "plivo";
    }

    @Override
    public String getComponentClassName() {
        return "io.github.camelplivo.PlivoComponent";
    }

    @Override
    public String getOperationName(Exchange exchange, Endpoint endpoint) {
        return stripSchemeAndOptions(endpoint);
    }

    @Override
    public void beforeTracingEvent(Span span, Exchange exchange, Endpoint endpoint) {
        super.beforeTracingEvent(span, exchange, endpoint);
        span.setTag(Tags.OPERATION, stripSchemeAndOptions(endpoint));
    }

    @Override
    public void afterTracingEvent(Span span, Exchange exchange) {
        super.afterTracingEvent(span, exchange);
        Tags.ofEnd(exchange, span::setTag);
    }
}
