package io.github.camelplivo.benchmarks.rival;

import org.apache.camel.CamelContext;

/** The component behind a dynamic URI. */
final class ComponentToD extends ComponentRival {

    ComponentToD() {
        super("id");
    }

    @Override
    void addRoute(CamelContext context) throws Exception {
        context.addRoutes(route(direct -> direct.toD("plivo:call-transfer?callUuid=${header.id}")));
    }
}
