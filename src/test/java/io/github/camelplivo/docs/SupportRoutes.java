package io.github.camelplivo.docs;

import java.time.Duration;

import io.github.camelplivo.api.PlivoOutcomeUnknownException;
import io.github.camelplivo.api.PlivoRateLimitedException;
import io.github.camelplivo.api.PlivoRejectedException;
import io.github.camelplivo.api.PlivoUnreachableException;
import org.apache.camel.Exchange;
import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;

/** The routes in Java that the guide for route authors shows. */
class SupportRoutes extends RouteBuilder {

    @Override
    public void configure() {
        onException(PlivoRateLimitedException.class)
                .onExceptionOccurred(SupportRoutes::waitAsPlivoAsks)
                .maximumRedeliveries(3).redeliveryDelay("{{pause:6000}}");
        onException(PlivoUnreachableException.class)
                .maximumRedeliveries(3).redeliveryDelay("{{pause:6000}}");
        onException(PlivoRejectedException.class).handled(true)
                .log(LoggingLevel.ERROR, "${exception.message}");
        onException(PlivoOutcomeUnknownException.class).handled(true)
                .to("direct:look");

        from("direct:transfer")
                .to("plivo:call-transfer?alegUrl={{documents}}/support.xml");
        from("direct:look")
                .setBody(simple("${null}"))
                .to("plivo:call-live-get");
        from("direct:take-up")
                .setBody(exchange -> new Move("+14152223333", "+14152225555"))
                .to("plivo:mpc?phloId={{phlo.id}}&nodeId={{phlo.node}}&action=cold_transfer");
    }

    static void waitAsPlivoAsks(Exchange exchange) {
        PlivoRateLimitedException failure = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, PlivoRateLimitedException.class);
        Duration wait = failure.getRetryAfter();
        if (wait != null) {
            exchange.getMessage().setHeader(Exchange.REDELIVERY_DELAY, wait.toMillis());
        }
    }

    record Move(String triggerSource, String to) {
    }
}
