package routes;

import org.apache.camel.builder.RouteBuilder;

/**
 * Connects the caller to the agents that the message names, one after the other. The route goes on when the outcome is
 * known. In: the headers CamelPlivoCallUuid and CamelPlivoDestination, such as +14152225555<+14152226666.
 */
public class DidAnybodyAnswer extends RouteBuilder {

    @Override
    public void configure() {
        from("direct:did-anybody-answer").routeId("did-anybody-answer")
                .to("plivo:call-transfer?callerId={{support.number}}&ringTimeout=20&ringOrder=inTurn&waitFor=answered")
                .choice()
                .when(header("CamelPlivoOutcome").isEqualTo("ANSWERED"))
                .log("${header.CamelPlivoCallUuid}: somebody answered")
                .when(header("CamelPlivoOutcome").isEqualTo("CALLER_GONE"))
                .to("direct:call-back-later")
                .otherwise()
                // The caller is held for five seconds: enough to try another destination.
                .to("direct:next-team");
    }
}
