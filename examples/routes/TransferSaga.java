package routes;

import org.apache.camel.builder.RouteBuilder;

/**
 * A transfer as part of a saga. If nobody answers, the saga undoes what was done before, and the caller hears that you
 * call back. In: the headers CamelPlivoCallUuid and CamelPlivoDestination. Needs a saga service, such as Camel's
 * InMemorySagaService.
 */
public class TransferSaga extends RouteBuilder {

    @Override
    public void configure() {
        from("direct:transfer-saga").routeId("transfer-saga")
                .saga().compensation("direct:take-back").option("callUuid", header("CamelPlivoCallUuid"))
                .to("direct:reserve-agent")
                .to("plivo:call-transfer?callerId={{support.number}}&ringTimeout=20&waitFor=answered"
                    + "&throwExceptionOnFailure=true");
        from("direct:take-back").routeId("take-back")
                .setHeader("CamelPlivoCallUuid", header("callUuid"))
                // The caller is still parked. Another transfer takes the call on.
                .to("plivo:call-transfer?document=RAW(<Response><Speak>We will call you back</Speak></Response>)");
    }
}
