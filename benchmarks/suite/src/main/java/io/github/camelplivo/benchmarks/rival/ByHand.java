package io.github.camelplivo.benchmarks.rival;

import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;

/** A route that makes the request step by step, and sends it by an HTTP component of Camel's. */
abstract class ByHand extends CamelRival {

    ByHand() {
        super("callUuid");
    }

    /** The endpoint of that HTTP component. */
    abstract String endpoint(CamelContext context, String url, int connections);

    @Override
    final void configure(CamelContext context, String url, int connections) throws Exception {
        String endpoint = endpoint(context, url, connections);
        context.addRoutes(route(direct -> direct
                .setHeader(Exchange.HTTP_METHOD).constant("POST")
                .setHeader(Exchange.HTTP_PATH).simple(Plivo.path("${header.callUuid}"))
                .setHeader("Authorization").constant(Plivo.AUTHORIZATION)
                .setHeader(Exchange.CONTENT_TYPE).constant("application/json")
                .marshal().json()
                .to(endpoint)
                .unmarshal().json()));
    }
}
