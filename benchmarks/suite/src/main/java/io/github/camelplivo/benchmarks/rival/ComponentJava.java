package io.github.camelplivo.benchmarks.rival;

import org.apache.camel.CamelContext;

/** The component in a Java route. */
final class ComponentJava extends ComponentRival {

    ComponentJava() {
        super("CamelPlivoCallUuid");
    }

    @Override
    void addRoute(CamelContext context) throws Exception {
        context.addRoutes(route(direct -> direct.to("plivo:call-transfer")));
    }
}
