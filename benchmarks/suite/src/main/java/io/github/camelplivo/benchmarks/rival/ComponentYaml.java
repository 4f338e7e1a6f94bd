package io.github.camelplivo.benchmarks.rival;

import org.apache.camel.CamelContext;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;

/** The component in a YAML route. */
final class ComponentYaml extends ComponentRival {

    private static final String ROUTE = """
            - from:
                uri: direct:transfer
                steps:
                  - to: plivo:call-transfer
            """;

    ComponentYaml() {
        super("CamelPlivoCallUuid");
    }

    @Override
    void addRoute(CamelContext context) throws Exception {
        PluginHelper.getRoutesLoader(context).loadRoutes(ResourceHelper.fromString("transfer.yaml", ROUTE));
    }
}
