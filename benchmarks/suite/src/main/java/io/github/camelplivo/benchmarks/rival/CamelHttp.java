package io.github.camelplivo.benchmarks.rival;

import org.apache.camel.CamelContext;

/** Camel HTTP by hand. Its pool is made as large as the others', or it would be the slowest with many threads. */
final class CamelHttp extends ByHand {

    @Override
    String endpoint(CamelContext context, String url, int connections) {
        return url + "?maxTotalConnections=" + connections + "&connectionsPerRoute=" + connections;
    }
}
