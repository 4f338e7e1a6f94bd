package io.github.camelplivo.benchmarks.rival;

import io.vertx.core.http.PoolOptions;
import io.vertx.ext.web.client.WebClientOptions;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;

/** Camel Vert.x HTTP by hand. */
final class CamelVertxHttp extends CamelRival {

    CamelVertxHttp() {
        super("callUuid");
    }

    @Override
    void configure(CamelContext context, String url, int connections) throws Exception {
        context.getRegistry().bind("options", new WebClientOptions().setMaxPoolSize(connections));
        context.addRoutes(route(direct -> direct
                .setHeader(Exchange.HTTP_METHOD).constant("POST")
                .setHeader(Exchange.HTTP_PATH).simple(Plivo.path("${header.callUuid}"))
                .setHeader("Authorization").constant(Plivo.AUTHORIZATION)
                .setHeader(Exchange.CONTENT_TYPE).constant("application/json")
                .marshal().json()
                .to("vertx-http:" + url + "?webClientOptions=#options")
                .unmarshal().json()));
    }
}
