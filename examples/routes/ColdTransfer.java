package routes;

import org.apache.camel.builder.RouteBuilder;

/**
 * The customer goes to another agent at once. The agent who started the transfer leaves the call.
 * In: the headers CamelPlivoTo (the other agent) and CamelPlivoTriggerSource (the agent who starts the transfer).
 */
public class ColdTransfer extends RouteBuilder {

    @Override
    public void configure() {
        from("direct:cold-transfer").routeId("cold-transfer")
                .to("plivo:mpc?action=cold_transfer&phloId={{phlo.id}}&nodeId={{phlo.node}}");
    }
}
