package io.github.camelplivo.benchmarks.rival;

import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;

/** Camel HTTP by hand. Its pool is made as large as the others', or it would be the slowest with many threads. */
final class CamelHttp extends CamelRival {

    CamelHttp() {
        super("callUuid");
    }

    @Override
    void configure(CamelContext context, String url, int connections) throws Exception {
        context.addRoutes(route(direct -> direct
                .setHeader(Exchange.HTTP_METHOD).constant("POST")
                .setHeader(Exchange.HTTP_PATH).simple(Plivo.path("${header.callUuid}"))
                .setHeader("Authorization").constant(Plivo.AUTHORIZATION)
                .setHeader(Exchange.CONTENT_TYPE).constant("application/json")
                .marshal().json()
                .to(url + "?maxTotalConnections=" + connections + "&connectionsPerRoute=" + connections)
                .unmarshal().json()));
    }
}
