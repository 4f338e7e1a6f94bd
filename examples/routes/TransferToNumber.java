package routes;

import org.apache.camel.builder.RouteBuilder;

/**
 * Connects the caller to the agent that the message names. The component hosts the document that Plivo fetches.
 * In: the headers CamelPlivoCallUuid and CamelPlivoDestination.
 */
public class TransferToNumber extends RouteBuilder {

    private static final String NO_ANSWER = "<Response><Speak>All agents are busy. Please call again later</Speak></Response>";

    @Override
    public void configure() {
        from("direct:transfer-to-number").routeId("transfer-to-number")
                .to("plivo:call-transfer?callerId={{support.number}}&ringTimeout=20&onNoAnswer=RAW(" + NO_ANSWER + ")");
    }
}
