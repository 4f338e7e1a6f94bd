package routes;

import org.apache.camel.builder.RouteBuilder;

/**
 * Both parties of a connected call get new instructions.
 * In: the header CamelPlivoCallUuid.
 */
public class CallTransfer extends RouteBuilder {

    @Override
    public void configure() {
        from("direct:call-transfer").routeId("call-transfer")
                .to("plivo:call-transfer?legs=both&alegUrl={{caller.document}}&blegUrl={{agent.document}}");
    }
}
