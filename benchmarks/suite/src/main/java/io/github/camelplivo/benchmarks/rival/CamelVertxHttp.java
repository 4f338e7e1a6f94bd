package io.github.camelplivo.benchmarks.rival;

import io.vertx.ext.web.client.WebClientOptions;
import org.apache.camel.CamelContext;

/** Camel Vert.x HTTP by hand. */
final class CamelVertxHttp extends ByHand {

    @Override
    String endpoint(CamelContext context, String url, int connections) {
        context.getRegistry().bind("options", new WebClientOptions().setMaxPoolSize(connections));
        return "vertx-http:" + url + "?webClientOptions=#options";
    }
}
