package cookbook;

import io.github.camelplivo.api.PlivoRateLimitedException;
import io.github.camelplivo.api.PlivoUnreachableException;
import org.apache.camel.builder.RouteBuilder;

/**
 * Sends texts within what Plivo allows an account: 300 requests in 5 seconds, divided by the nodes. When Plivo has had
 * enough all the same, the route waits and tries again. In: the headers CamelPlivoMessageSendDst and
 * CamelPlivoMessageSendText.
 */
public class WithinBudget extends RouteBuilder {

    @Override
    public void configure() {
        onException(PlivoRateLimitedException.class, PlivoUnreachableException.class)
                .maximumRedeliveries(5).redeliveryDelay("{{pause:1000}}").useExponentialBackOff().backOffMultiplier(2);

        // What is tried again is the whole of one-try: it counts like every other request.
        from("direct:within-budget").routeId("within-budget")
                .to("direct:one-try");
        from("direct:one-try").routeId("one-try").errorHandler(noErrorHandler())
                // As long as Plivo asks for, if it does; the first time there is no exception, and no wait.
                .delay(simple("${exception?.retryAfter?.toMillis}"))
                .throttle(constant("{{node.share}}")).timePeriodMillis("{{budget.period}}")
                .to("plivo:message-send?src={{shop.number}}");
    }
}
