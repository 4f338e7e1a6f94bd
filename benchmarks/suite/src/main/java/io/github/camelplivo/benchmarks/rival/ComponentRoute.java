package io.github.camelplivo.benchmarks.rival;

import org.apache.camel.CamelContext;

/** The component in a Java route. */
final class ComponentRoute extends ComponentRival {

    private final Steps transfer;

    /** @param header where the route looks for the call's UUID */
    ComponentRoute(String header, Steps transfer) {
        super(header);
        this.transfer = transfer;
    }

    @Override
    void addRoute(CamelContext context) throws Exception {
        context.addRoutes(route(transfer));
    }
}
