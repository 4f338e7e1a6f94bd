package routes;

import org.apache.camel.builder.RouteBuilder;

/**
 * The two agents speak in private first, while the customer waits on hold.
 * In: the headers CamelPlivoTo (the other agent) and CamelPlivoTriggerSource (the agent who starts the transfer).
 */
public class WarmTransfer extends RouteBuilder {

    @Override
    public void configure() {
        from("direct:warm-transfer").routeId("warm-transfer")
                .to("plivo:mpc?action=warm_transfer&phloId={{phlo.id}}&nodeId={{phlo.node}}");
    }
}
