package io.github.camelplivo.benchmarks.rival;

import java.util.Map;

import io.github.camelplivo.PlivoEndpoint;
import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;

/** A route from {@code direct:transfer}. It gets the fields as its body and the call's UUID in a header. */
class CamelRival implements Rival {

    /** Adds the route, and what it needs. */
    interface SetUp {
        void of(CamelContext context, String url, int connections) throws Exception;
    }

    private final String header;
    private final SetUp setUp;
    private CamelContext camel;
    private ProducerTemplate template;
    private Endpoint transfer;

    /** @param header where the route looks for the call's UUID */
    CamelRival(String header, SetUp setUp) {
        this.header = header;
        this.setUp = setUp;
    }

    /** A route of the Java DSL, begun. */
    interface Steps {
        void after(org.apache.camel.model.RouteDefinition direct);
    }

    static RouteBuilder route(Steps steps) {
        return new RouteBuilder() {
            @Override
            public void configure() {
                steps.after(from("direct:transfer"));
            }
        };
    }

    @Override
    public final void start(String url, int connections) throws Exception {
        camel = new DefaultCamelContext();
        setUp.of(camel, url, connections);
        camel.start();
        template = camel.createProducerTemplate();
        transfer = camel.getEndpoint("direct:transfer");
    }

    @Override
    public final String transfer(String callUuid) throws Exception {
        Exchange exchange = transfer.createExchange();
        exchange.getMessage().setBody(Plivo.TRANSFER);
        exchange.getMessage().setHeader(header, callUuid);
        template.send(transfer, exchange);
        if (exchange.getException() != null) {
            throw exchange.getException();
        }
        return message(exchange.getMessage().getBody());
    }

    /** What Plivo said, in the body that the route ends with. */
    String message(Object body) {
        return ((Map<?, ?>) body).get("message").toString();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("endpoints",
                camel.getEndpointRegistry().values().stream().filter(PlivoEndpoint.class::isInstance).count());
    }
}
