package io.github.camelplivo.benchmarks.rival;

import io.github.camelplivo.PlivoComponent;
import io.vertx.ext.web.client.WebClientOptions;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;

/** The routes that transfer a call: through the component, or with a request that they make step by step. */
final class Routes {

    private static final String YAML = """
            - from:
                uri: direct:transfer
                steps:
                  - to: plivo:call-transfer
            """;

    private Routes() {
    }

    /** @param header where the route looks for the call's UUID */
    static Rival component(String header, CamelRival.Steps transfer) {
        return new CamelRival(header, (context, url, connections) -> {
            context.addComponent("plivo", component(url, connections));
            context.addRoutes(CamelRival.route(transfer));
        });
    }

    static Rival componentYaml() {
        return new CamelRival("CamelPlivoCallUuid", (context, url, connections) -> {
            context.addComponent("plivo", component(url, connections));
            PluginHelper.getRoutesLoader(context).loadRoutes(ResourceHelper.fromString("transfer.yaml", YAML));
        });
    }

    static PlivoComponent component(String url, int connections) {
        PlivoComponent plivo = new PlivoComponent();
        plivo.getConfiguration().setAuthId(Plivo.AUTH_ID);
        plivo.getConfiguration().setAuthToken(Plivo.AUTH_TOKEN);
        plivo.getConfiguration().setBaseUrl(url);
        plivo.setMaxConnections(connections);
        return plivo;
    }

    /** Its pool is made as large as the others', or it would be the slowest with many threads. */
    static Rival camelHttp() {
        return new CamelRival("callUuid", (context, url, connections) -> byHand(context,
                url + "?maxTotalConnections=" + connections + "&connectionsPerRoute=" + connections));
    }

    static Rival camelVertxHttp() {
        return new CamelRival("callUuid", (context, url, connections) -> {
            context.getRegistry().bind("options", new WebClientOptions().setMaxPoolSize(connections));
            byHand(context, "vertx-http:" + url + "?webClientOptions=#options");
        });
    }

    private static void byHand(CamelContext context, String endpoint) throws Exception {
        context.addRoutes(CamelRival.route(direct -> direct
                .setHeader(Exchange.HTTP_METHOD).constant("POST")
                .setHeader(Exchange.HTTP_PATH).simple(Plivo.path("${header.callUuid}"))
                .setHeader("Authorization").constant(Plivo.AUTHORIZATION)
                .setHeader(Exchange.CONTENT_TYPE).constant("application/json")
                .marshal().json()
                .to(endpoint)
                .unmarshal().json()));
    }
}
