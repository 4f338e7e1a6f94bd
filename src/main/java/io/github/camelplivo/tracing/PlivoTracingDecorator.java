package io.github.camelplivo.tracing;

import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.tracing.SpanAdapter;
import org.apache.camel.tracing.decorators.AbstractSpanDecorator;

/** The same for Camel's older tracing (camel-opentelemetry, camel-observation). */
public final class PlivoTracingDecorator extends AbstractSpanDecorator {

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
    public void pre(SpanAdapter span, Exchange exchange, Endpoint endpoint) {
        super.pre(span, exchange, endpoint);
        span.setTag(Tags.OPERATION, stripSchemeAndOptions(endpoint));
    }

    @Override
    public void post(SpanAdapter span, Exchange exchange, Endpoint endpoint) {
        super.post(span, exchange, endpoint);
        Tags.ofEnd(exchange, span::setTag);
    }
}
