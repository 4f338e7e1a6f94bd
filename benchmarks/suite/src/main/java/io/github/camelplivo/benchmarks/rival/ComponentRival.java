package io.github.camelplivo.benchmarks.rival;

import java.util.Map;

import io.github.camelplivo.PlivoComponent;
import io.github.camelplivo.PlivoEndpoint;
import org.apache.camel.CamelContext;

/** The component in a route of some kind. */
abstract class ComponentRival extends CamelRival {

    ComponentRival(String header) {
        super(header);
    }

    abstract void addRoute(CamelContext context) throws Exception;

    @Override
    void configure(CamelContext context, String url, int connections) throws Exception {
        context.addComponent("plivo", component(url, connections));
        addRoute(context);
    }

    static PlivoComponent component(String url, int connections) {
        PlivoComponent plivo = new PlivoComponent();
        plivo.getConfiguration().setAuthId(Plivo.AUTH_ID);
        plivo.getConfiguration().setAuthToken(Plivo.AUTH_TOKEN);
        plivo.getConfiguration().setBaseUrl(url);
        plivo.setMaxConnections(connections);
        return plivo;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("endpoints", endpoints(camel()));
    }

    static long endpoints(CamelContext camel) {
        return camel.getEndpointRegistry().values().stream().filter(PlivoEndpoint.class::isInstance).count();
    }
}
