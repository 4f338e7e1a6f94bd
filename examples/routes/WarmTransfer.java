package routes;

import org.apache.camel.builder.RouteBuilder;

/**
 * The two agents speak privately first; the customer waits on hold.
 * In: the headers CamelPlivoTo (the other agent) and CamelPlivoTriggerSource (the agent who starts it).
 */
public class WarmTransfer extends RouteBuilder {

    @Override
    public void configure() {
        from("direct:warm-transfer").routeId("warm-transfer")
                .to("plivo:mpc?action=warm_transfer&phloId={{phlo.id}}&nodeId={{phlo.node}}");
    }
}
